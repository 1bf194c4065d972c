import type { JSX } from "preact";
import type { PlacedFinding } from "../../check/checkWorkbook";
import { countBySeverity } from "../../check/finding";
import { functionsTexts } from "../../texts/functionsTexts";
import { dayText } from "../../words/dayText";
import { checkTotalText } from "../../words/workbook/checkTotalText";
import { useShell } from "../shell";
import type { CheckedTemplate } from "./readCheck";
import { useCheckTexts } from "./useCheckTexts";

interface Props {
  readonly template: CheckedTemplate;
  readonly findings: readonly PlacedFinding[];
}

/** How much there is to look at; whose year it is, its total, and how much of it is entered. */
export function CheckSummary({ template: { year, today }, findings }: Props): JSX.Element {
  const { say, digits, language } = useShell();
  const t = useCheckTexts();
  const day = dayText(today, functionsTexts[language].days.format);
  return (
    <section class="check-summary">
      {year.lao.name !== "" && <p class="quiet">{year.lao.name}</p>}
      <p class="check-counts" role="status">
        {findings.length === 0 ? t.none : say(t.counts, countBySeverity(findings))}
      </p>
      <p>{digits(checkTotalText(t, year))}</p>
      <p>{say(t.progress, { ...year.marks.total.progress })}</p>
      <p class="quiet">{digits(say(t.today, { day }))}</p>
    </section>
  );
}
