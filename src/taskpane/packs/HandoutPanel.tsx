import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { handoutTexts } from "../../texts/handoutTexts";
import { Button } from "../controls/Button";
import { Choice } from "../controls/Choice";
import type { ListedPack } from "../desk/packList";
import { useShell } from "../shell";
import { useStore } from "../store";
import { handoutJob } from "./handoutJob";
import { MadeFileLink } from "../controls/MadeFileLink";
import { useListedPacks } from "./useListedPacks";
import { YearsComparison } from "./YearsComparison";

/** The one file by which a province hands criteria out, and what changes for those who take it in. */
export function HandoutPanel(): JSX.Element | null {
  const shell = useShell();
  const { texts, say, language, jobs, packsDesk } = shell;
  const { madeFile } = packsDesk;
  const listed = useListedPacks();
  const [chosen, choose] = useState<string | null>(null);
  const [instead, setInstead] = useState<string | null>(null);
  const isBusy = useStore(jobs.state).kind === "working";
  const sent = listed.find(({ key }) => key === chosen) ?? likelySent(listed);
  if (!sent) return null;
  const others = listed.filter(({ key }) => key !== sent.key);
  const since = instead === null ? likelySince(others, sent) : others.find(({ key }) => key === instead);
  const t = handoutTexts[language];
  const named = ({ key, pack: { id, version, title } }: ListedPack): readonly [string, string] => [
    key,
    say(texts.packs.listed, { id, version, title: title[language] }),
  ];
  return (
    <>
      <p class="quiet">{t.hint}</p>
      <Choice
        label={t.packToSend}
        value={sent.key}
        options={listed.map(named)}
        onChoose={(key) => {
          choose(key);
          setInstead(null);
        }}
      />
      <Choice
        label={t.since}
        value={since?.key ?? ""}
        options={[["", t.sinceNone], ...others.map(named)]}
        onChoose={setInstead}
      />
      <div class="buttons">
        <Button
          appearance="primary"
          disabled={isBusy}
          onPress={() => {
            void jobs.run(handoutJob({ ...shell, madeFile }, sent.pack, since?.pack ?? null));
          }}
        >
          {t.make}
        </Button>
      </div>
      <MadeFileLink texts={texts} madeFile={madeFile} panel="handout" />
      {since && (
        <>
          <h3>{t.changesSince}</h3>
          <YearsComparison older={since.pack} newer={sent.pack} />
        </>
      )}
    </>
  );
}

/** What was loaded from a file last, else what the workbook uses. */
function likelySent(listed: readonly ListedPack[]): ListedPack | undefined {
  return (
    listed.filter(({ origins }) => origins.includes("file")).at(-1) ??
    listed.find(({ inUse }) => inUse) ??
    listed[0]
  );
}

/** Another version of it, else the national pack under a province's own indicators. */
function likelySince(others: readonly ListedPack[], { pack }: ListedPack): ListedPack | undefined {
  return (
    others.find((other) => other.pack.id === pack.id) ??
    others.find((other) => other.pack.id === pack.origin?.base.id)
  );
}
