import type { JSX } from "preact";
import type { Pack } from "../../pack/schema";
import { fill } from "../../texts/texts";
import { Fold } from "../controls/Fold";
import { useLoaded } from "../controls/useLoaded";
import { useShell } from "../shell";
import { afterDrawing } from "./afterDrawing";
import type { ComparedEntry, EntriesOfStatus, YearsCompared } from "./compareYears";

interface Props {
  readonly older: Pack;
  readonly newer: Pack;
}

/** What became of the indicators from one pack to another, and the marks at stake. */
export function YearsComparison({ older, newer }: Props): JSX.Element {
  const { texts, say, language } = useShell();
  const compared = useLoaded(async () => {
    const { compareYears } = await import(/* webpackChunkName: "compare-years" */ "./compareYears");
    await afterDrawing();
    return compareYears(older, newer, language);
  }, [older, newer, language]);
  const t = texts.packs;
  switch (compared.kind) {
    case "loading":
      return <p role="status">{t.comparing}</p>;
    case "failed":
      return (
        <p class="problem" role="alert">
          {say(t.compareFailed, { problem: compared.problem })}
        </p>
      );
    case "loaded":
      return <Years {...compared.value} />;
  }
}

function Years({ packDifferences, total, groups }: YearsCompared): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.packs;
  const { marks, unknown } = total;
  const loud = groups.filter(({ isQuiet }) => !isQuiet);
  return (
    <div class="comparison">
      <p role="status">
        {groups.map(({ kind, status, entries }) => (
          <span key={kind} class="badge">
            {say(t.tally, { status, count: entries.length })}
          </span>
        ))}
      </p>
      <p>{say(unknown > 0 ? t.atStakeUnknown : t.atStake, { marks, unknown })}</p>
      {packDifferences.length > 0 && (
        <details>
          <summary>{t.packChanges}</summary>
          <ul class="problems">
            {packDifferences.map((difference, index) => (
              <li key={index}>{difference}</li>
            ))}
          </ul>
        </details>
      )}
      {loud.length === 0 && <p>{t.noChanges}</p>}
      {groups.map((group) =>
        group.isQuiet ? (
          <Fold
            key={group.kind}
            summary={say(t.tally, { status: group.status, count: group.entries.length })}
          >
            <Entries entries={group.entries} />
          </Fold>
        ) : (
          <Entries key={group.kind} entries={group.entries} />
        ),
      )}
    </div>
  );
}

function Entries({ entries }: Pick<EntriesOfStatus, "entries">): JSX.Element {
  return (
    <ul class="cards">
      {entries.map((entry, index) => (
        <Entry key={index} {...entry} />
      ))}
    </ul>
  );
}

function Entry({ kind, status, older, newer, title, changes, marks }: ComparedEntry): JSX.Element {
  const { texts, say, digits } = useShell();
  const t = texts.packs;
  const number =
    older !== "" && newer !== "" && older !== newer
      ? fill(t.entryNumbers, { older, newer })
      : fill(t.entryNumber, { number: newer === "" ? older : newer });
  return (
    <li class={`card entry ${kind}`}>
      <p>
        <span class="badge">{status}</span> <span class="quiet">{digits(number)}</span>
      </p>
      <h3>{digits(title)}</h3>
      {changes.length > 0 && (
        <ul class="problems">
          {changes.map((change, index) => (
            <li key={index}>{digits(change)}</li>
          ))}
        </ul>
      )}
      {kind !== "same" && marks !== 0 && (
        <p class="quiet">{marks === null ? t.entryMarksUnknown : say(t.entryMarks, { marks })}</p>
      )}
    </li>
  );
}
