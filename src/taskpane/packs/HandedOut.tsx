import type { JSX } from "preact";
import type { Handout } from "../../pack/handout";
import { checkNumber } from "../../pack/identity/checkNumber";
import { contentHash } from "../../pack/identity/hashes";
import { isLaterVersion } from "../../pack/laterVersion";
import type { Pack } from "../../pack/schema";
import { handoutTexts, type HandoutTexts } from "../../texts/handoutTexts";
import { moveTexts } from "../../texts/pane/moveTexts";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import { isSamePack, replacedBy } from "../desk/packList";
import type { PacksInUse } from "../excel/packsInUse";
import { useShell, type Shell } from "../shell";
import { useStore } from "../store";
import { useSwapEffect } from "./useSwapEffect";
import { choosePackJob } from "./workbookJobs";
import { YearsComparison } from "./YearsComparison";

interface Props {
  readonly pack: Pack;
  readonly handout: Handout;
}

/** Criteria that were handed out, as they arrive: what they are, what changes with them, and the press that puts them to use. */
export function HandedOut({ pack, handout }: Props): JSX.Element {
  const shell = useShell();
  const { texts, say, language, jobs } = shell;
  const open = useStore(shell.packs);
  const isBusy = useStore(jobs.state).kind === "working";
  const t = handoutTexts[language];
  const { id, version, year, fiscalYear } = pack;
  const { inUse, isChosen } = open;
  const isHere = inUse !== null && isChosen && isSamePack(inUse, pack);
  return (
    <section class="card arrived">
      <h3>{say(t.arrived, { title: pack.title[language] })}</h3>
      <p>{say(texts.packs.facts, { id, version })}</p>
      <p class="quiet">{say(texts.packs.years, { year, fiscalYear })}</p>
      <p>{say(t.intact, { number: checkNumber(handout.content) })}</p>
      {isHere ? (
        <p>
          <strong>{t.inUse}</strong>
        </p>
      ) : (
        <>
          <p>{replacesText(t, say, open, pack)}</p>
          {doubts(t, say, inUse, pack, handout).map((doubt) => (
            <Message key={doubt} intent="warning">
              {doubt}
            </Message>
          ))}
          {inUse && <Effect from={inUse} to={pack} />}
          <div class="buttons">
            <Button
              appearance="primary"
              disabled={isBusy}
              onPress={() => {
                void jobs.run(choosePackJob(shell, pack));
              }}
            >
              {texts.packs.use}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** What of the workbook's the pack would take the place of. */
function replacesText(t: HandoutTexts, say: Shell["say"], open: PacksInUse, pack: Pack): string {
  const { inUse, isChosen } = open;
  if (inUse) {
    const { id, version } = inUse;
    const number = checkNumber(contentHash(inUse));
    return say(isChosen ? t.replaces : t.notChosen, { id, version, number });
  }
  const lost = replacedBy(open, pack);
  return lost ? say(t.replacesUnread, { id: lost.id, version: lost.version }) : "";
}

/** Why the sender may be asked first: it is no later version, or was made to replace another. */
function doubts(
  t: HandoutTexts,
  say: Shell["say"],
  inUse: Pack | null,
  { id, version }: Pack,
  { since }: Handout,
): readonly string[] {
  if (!inUse) return [];
  const isOther = since !== undefined && since.content !== contentHash(inUse);
  const number = checkNumber(since?.content ?? "");
  return [
    ...(inUse.id === id && isLaterVersion(inUse.version, version)
      ? [say(t.older, { version, inUse: inUse.version })]
      : []),
    ...(inUse.id === id && inUse.version === version ? [say(t.sameVersion, { version })] : []),
    ...(isOther ? [say(t.sinceOther, { id: since.id, version: since.version, number })] : []),
  ];
}

interface EffectProps {
  readonly from: Pack;
  readonly to: Pack;
}

function Effect({ from, to }: EffectProps): JSX.Element {
  const { digits, language, packsDesk } = useShell();
  const t = handoutTexts[language];
  const lines = useSwapEffect(from.id, to);
  return (
    <>
      <h4>{t.changes}</h4>
      <YearsComparison older={from} newer={to} />
      <h4>{t.marks}</h4>
      {(lines ?? [moveTexts[language].replaceReading]).map((line) => (
        <p key={line}>{digits(line)}</p>
      ))}
      {lines !== null && lines.length > 1 && (
        <Button
          appearance="subtle"
          onPress={() => {
            packsDesk.panel.set("move");
          }}
        >
          {moveTexts[language].replaceMove}
        </Button>
      )}
    </>
  );
}
