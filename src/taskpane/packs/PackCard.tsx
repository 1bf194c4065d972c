import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { shortHash } from "../../pack/identity/shortHash";
import type { Pack } from "../../pack/schema";
import { Button } from "../controls/Button";
import { LoadedLater } from "../controls/LoadedLater";
import { useShell } from "../shell";
import { useStore } from "../store";
import { replacedBy, type ListedPack, type Origin } from "../desk/packList";
import { choosePackJob } from "./workbookJobs";

interface Props {
  readonly listed: ListedPack;
  readonly onRemove: (id: string) => void;
}

/** One pack: what it is, where it comes from, and what can be done with it. */
export function PackCard({ listed, onRemove }: Props): JSX.Element {
  const shell = useShell();
  const { texts, say, language, jobs, packs } = shell;
  const [isAsking, ask] = useState(false);
  const [isChecked, check] = useState(false);
  const isBusy = useStore(jobs.state).kind === "working";
  const { pack, origins, inUse } = listed;
  const t = texts.packs;
  const { id, version, year, fiscalYear } = pack;
  const title = pack.title[language];
  const isOwn = origins.includes("workbook");
  const use = inUse ? t.keepHere : t.use;
  const replaced = replacedBy(packs.get(), pack);
  const named = (action: string): string => say(t.named, { action, title, id, version });
  const choose = (): void => {
    ask(false);
    void jobs.run(choosePackJob(shell, pack));
  };
  return (
    <li class={inUse ? "card in-use" : "card"}>
      <h3>{title}</h3>
      <p class="quiet">{say(t.facts, { id, version })}</p>
      <p class="quiet">{say(t.years, { year, fiscalYear })}</p>
      {pack.origin && <p class="quiet">{say(t.ofProvince, originOf(pack.origin))}</p>}
      <p class="badges">
        {inUse && <strong class="badge strong">{isOwn ? t.inUse : t.inUseUnkept}</strong>}
        {origins.map((origin) => (
          <span key={origin} class="badge">
            {t[originTexts[origin]]}
          </span>
        ))}
      </p>
      <div class="buttons">
        {!(inUse && isOwn) && (
          <Button
            disabled={isBusy}
            label={named(use)}
            onPress={() => {
              if (replaced) ask(true);
              else choose();
            }}
          >
            {use}
          </Button>
        )}
        <Button
          appearance="subtle"
          expanded={isChecked}
          label={named(t.check)}
          onPress={() => {
            check(!isChecked);
          }}
        >
          {t.check}
        </Button>
        {origins.includes("file") && (
          <Button
            appearance="subtle"
            label={named(t.remove)}
            onPress={() => {
              onRemove(id);
            }}
          >
            {t.remove}
          </Button>
        )}
      </div>
      {isAsking && replaced && (
        <LoadedLater load={() => import(/* webpackChunkName: "swap" */ "./SwapQuestion")}>
          {({ SwapQuestion }) => (
            <SwapQuestion
              from={replaced}
              to={listed}
              onYes={choose}
              onNo={() => {
                ask(false);
              }}
            />
          )}
        </LoadedLater>
      )}
      {isChecked && (
        <LoadedLater load={() => import(/* webpackChunkName: "findings" */ "./PackCheck")}>
          {({ PackCheck }) => <PackCheck pack={pack} />}
        </LoadedLater>
      )}
    </li>
  );
}

const originTexts = {
  workbook: "originWorkbook",
  builtIn: "originBuiltIn",
  file: "originFile",
} as const satisfies Readonly<Record<Origin, string>>;

function originOf({ province, base }: NonNullable<Pack["origin"]>): {
  readonly province: string;
  readonly base: string;
  readonly version: string;
  readonly hash: string;
} {
  return { province, base: base.id, version: base.version, hash: shortHash(base.content) };
}
