import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { clausesWorth, type ClauseWorth } from "../../target/worth";
import type { Prepared } from "../../target/prepare";
import { clauseName, numberedName } from "../../workbook/cells/names";
import { GoTo } from "../controls/GoTo";
import { useShell } from "../shell";
import { usePlan, usePlanWords } from "./usePlan";

interface Props {
  readonly prepared: Prepared;
  readonly book: number;
}

/** The marks that each missing clause is worth now, by indicator; reckoned when it is unfolded. */
export function WorthList(props: Props): JSX.Element {
  const { t } = usePlan();
  const [isOpen, open] = useState(false);
  return (
    <details
      class="worth"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        open(currentTarget.open);
      }}
    >
      <summary>{t.worth}</summary>
      {isOpen && <Listed {...props} />}
    </details>
  );
}

function Listed({ prepared, book }: Props): JSX.Element {
  const { t } = usePlan();
  const words = usePlanWords(prepared);
  const byKey = useMemo(() => {
    const found = new Map<string, ClauseWorth[]>();
    for (const one of clausesWorth(prepared)) found.set(one.key, [...(found.get(one.key) ?? []), one]);
    return [...found];
  }, [prepared]);
  if (byKey.length === 0) return <p class="quiet">{t.worthNone}</p>;
  return (
    <>
      <p class="quiet">{t.worthHelp}</p>
      {byKey.map(([key, clauses]) => (
        <div key={key} class="worth-of">
          <p>{`${words.name(key)} ${words.title(key)}`}</p>
          <ul class="plain-list">
            {clauses.map((one) => (
              <li key={one.clause}>
                <GoTo cell={numberedName(clauseName(key, one.clause, "STATE"), book)}>
                  <Worth worth={one} marks={words.marks} />
                </GoTo>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Worth({
  worth: { clause, gain },
  marks,
}: {
  readonly worth: ClauseWorth;
  readonly marks: (marks: number) => string;
}): JSX.Element {
  const { say, digits } = useShell();
  const { t } = usePlan();
  const told = { clause: digits(clause) };
  if (gain === null) return <>{say(t.worthUnknown, told)}</>;
  if (gain === 0) return <>{say(t.worthNothing, told)}</>;
  return gain > 0 ? (
    <>{say(t.worthGain, { ...told, gain: marks(gain) })}</>
  ) : (
    <>{say(t.worthLoss, { ...told, loss: marks(-gain) })}</>
  );
}
