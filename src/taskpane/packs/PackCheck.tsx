import type { JSX } from "preact";
import type { Pack } from "../../pack/schema";
import { useLoaded } from "../controls/useLoaded";
import { useShell } from "../shell";
import type { FindingDescription } from "../../words/findingText";
import type { Checked, FindingsOfKind } from "./checkPack";
import { afterDrawing } from "./afterDrawing";
import { Fold } from "../controls/Fold";

/** What can be proved about a pack: how many findings of which kind, each with the state that shows it. */
export function PackCheck({ pack }: { readonly pack: Pack }): JSX.Element {
  const { texts, say, language } = useShell();
  const checked = useLoaded(async () => {
    const { provePack } = await import(/* webpackChunkName: "check-pack" */ "./checkPack");
    await afterDrawing();
    return provePack(pack, language);
  }, [pack, language]);
  const t = texts.packs;
  switch (checked.kind) {
    case "loading":
      return <p role="status">{t.checking}</p>;
    case "failed":
      return (
        <p class="problem" role="alert">
          {say(t.checkFailed, { problem: checked.problem })}
        </p>
      );
    case "loaded":
      return <Findings {...checked.value} />;
  }
}

function Findings({ number, counts, open, acknowledged }: Checked): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.packs;
  return (
    <div class="findings">
      <p>{number}</p>
      <p role="status">
        <strong>
          {open.length === 0
            ? t.nothingFound
            : say(t.counts, { errors: counts.error, warnings: counts.warning, notes: counts.note })}
        </strong>
      </p>
      <FindingList findings={open} />
      {acknowledged.length > 0 && (
        <Fold summary={say(t.acknowledged, { count: countOf(acknowledged) })}>
          <FindingList findings={acknowledged} />
        </Fold>
      )}
    </div>
  );
}

function countOf(kinds: readonly FindingsOfKind[]): number {
  return kinds.reduce((sum, { others }) => sum + 1 + others.length, 0);
}

/** A kind of which there are many is shown once, with the others folded under it. */
function FindingList({ findings }: { readonly findings: readonly FindingsOfKind[] }): JSX.Element {
  const { texts, say } = useShell();
  return (
    <ul class="finding-list">
      {findings.map(({ severity, code, first, others }) => (
        <li key={`${severity} ${code}`} class={`finding ${severity}`}>
          <FindingText {...first} />
          {others.length > 0 && (
            <Fold summary={say(texts.packs.othersOfKind, { count: others.length })}>
              <ul class="finding-list">
                {others.map((other, index) => (
                  <li key={index} class={`finding ${severity}`}>
                    <FindingText {...other} />
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
}

function FindingText({
  severity,
  place,
  what,
  witness,
  remedy,
  acknowledged,
}: FindingDescription): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.packs;
  return (
    <>
      <p>
        <span class="badge">{severity}</span> <span class="quiet">{place}</span>
      </p>
      <p>{what}</p>
      {witness !== null && <p class="quiet">{say(t.witness, { witness })}</p>}
      <p class="quiet">{acknowledged ?? say(t.remedy, { remedy })}</p>
    </>
  );
}
