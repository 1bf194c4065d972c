import type { JSX } from "preact";
import type { PlacedFinding } from "../../check/checkWorkbook";
import type { CheckSeverity } from "../../check/finding";
import { checkFindingWords, type CheckFindingWords } from "../../words/workbook/checkFindingText";
import { CellLink } from "../controls/CellLink";
import { Fold } from "../controls/Fold";
import { useShell } from "../shell";
import { groupFindings, type FindingGroup } from "./findingGroups";
import { useCheckTexts } from "./useCheckTexts";

/** A longer list is folded, so that all kinds can be seen at once. */
const mostUnfolded = 24;

const signs: Readonly<Record<CheckSeverity, string>> = { error: "✗", warning: "!", note: "i" };

/** The findings by severity and rule; the remedy of each rule stands once. */
export function FindingList({ findings }: { readonly findings: readonly PlacedFinding[] }): JSX.Element {
  const { say } = useShell();
  const t = useCheckTexts();
  return (
    <>
      {groupFindings(findings).map(({ severity, count, groups }) => (
        <section key={severity} class={`check-severity ${severity}`}>
          <h3>
            <span class="check-sign" aria-hidden="true">
              {signs[severity]}
            </span>
            {say(t.counted, { what: t.severity[severity], count })}
          </h3>
          {groups.map((group) => (
            <Group key={group.code} group={group} />
          ))}
        </section>
      ))}
    </>
  );
}

function Group({ group: { code, findings } }: { readonly group: FindingGroup }): JSX.Element {
  const { say, language, digits } = useShell();
  const t = useCheckTexts();
  const { rule, remedy } = t.finding[code];
  const lines = findings.map((finding) => ({ finding, words: checkFindingWords(language, finding) }));
  // Where every line would say the same, the rule has said it.
  const isAlike = lines.every(({ words }) => words.what === lines[0]?.words.what) && lines.length > 1;
  return (
    <Fold
      summary={say(t.counted, { what: rule, count: findings.length })}
      begins={findings.length > mostUnfolded ? "folded" : "unfolded"}
    >
      <p class="quiet">{digits(remedy)}</p>
      <ul class={isAlike ? "check-findings alike" : "check-findings"}>
        {lines.map(({ finding, words }, nth) => (
          <li key={keyOf(finding, nth)}>
            <Place finding={finding} words={words} />
            {!isAlike && <span class="lines"> {digits(words.what)}</span>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface PlaceProps {
  readonly finding: PlacedFinding;
  readonly words: CheckFindingWords;
}

function Place({ finding: { cell }, words: { subject } }: PlaceProps): JSX.Element {
  const { digits } = useShell();
  const t = useCheckTexts();
  if (cell) return <CellLink cell={cell}>{digits(subject)}</CellLink>;
  return (
    <>
      {digits(subject)} <span class="quiet">{t.cellGone}</span>
    </>
  );
}

/** A line that stays is the same element, so that the focus stays where it is. */
function keyOf({ subject, cell }: PlacedFinding, nth: number): string {
  return cell ? `${cell.sheet}!${cell.address} ${Object.values(subject).join(" ")}` : String(nth);
}
