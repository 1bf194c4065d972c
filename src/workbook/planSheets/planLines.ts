import { planSheetsTh } from "../../texts/planSheets.th";
import { fill } from "../../texts/texts";
import { dayText } from "../../words/dayText";
import { shownFull, shownScore } from "../../words/shownInSheet";
import { markItself, type Mark } from "../../year/mark";
import { isPlanDay } from "../../year/planStanding";
import type { MissingPart, PlannedIndicator } from "../../year/plannedIndicators";

const t = planSheetsTh;

/** 29 ธ.ค. 2566 */
export function buddhistDay(day: number): string {
  return dayText(day, t.dayLocale);
}

/** "3/5", or the word that stands for a mark that is none. */
export function marksText(mark: Mark): string {
  const own = markItself(mark);
  const shown = shownScore(own);
  const full = shownFull(own);
  const known = typeof shown === "number" ? fill(t.marks, { score: shown, full }) : shown;
  const said = own.kind === "notEntered" ? t.notEntered : known;
  return mark.kind === "pilot" ? `${said} (${shownScore(mark)})` : said;
}

/** What an indicator lacks, a line each; one that says so where it lacks nothing. */
export function missingLines({ own, plan, gap, flags, missing }: PlannedIndicator): readonly string[] {
  const m = t.missing;
  const lines = [
    ...ofMark(own.mark, gap),
    ...missing.flatMap(linesOfPart),
    ...(flags.has("overdue") && isPlanDay(plan.due) ? [fill(m.overdue, { day: buddhistDay(plan.due) })] : []),
    ...(flags.has("unassigned") ? [m.unassigned] : []),
    ...(flags.has("notReviewed") ? [m.notReviewed] : []),
    ...(flags.has("notRecorded") ? [m.notRecorded] : []),
    ...String(plan.steps ?? "")
      .split("\n")
      .flatMap((steps) => (steps.trim() === "" ? [] : [fill(m.steps, { steps: steps.trim() })])),
  ];
  return lines.length > 0 ? lines : [t.nothingMissing];
}

function ofMark(mark: Mark, gap: number | null): readonly string[] {
  const { kind } = markItself(mark);
  if (kind === "notEntered") return [t.missing.notEntered];
  if (kind === "unknown") return [t.missing.unknown];
  return gap !== null && gap > 0 ? [fill(t.missing.marks, { gap })] : [];
}

function linesOfPart({ item, openClauses, evidence }: MissingPart): readonly string[] {
  const m = t.missing;
  const lines = [
    ...(openClauses.length > 0 ? [fill(m.clauses, { clauses: openClauses.join(", ") })] : []),
    ...(evidence.clauses.length > 0 ? [fill(m.evidence, { clauses: evidence.clauses.join(", ") })] : []),
    ...(evidence.whole ? [m.evidenceWhole] : []),
  ];
  return item === null ? lines : lines.map((missing) => fill(m.ofItem, { item, missing }));
}

/** Links to evidence, a line each, with what they are for. */
export function evidenceLines({ evidence }: PlannedIndicator): readonly string[] {
  return evidence.map(({ item, clause, link }) => {
    const own = clause === null ? String(link) : fill(t.evidence.clause, { clause, link: String(link) });
    return item === null ? own : fill(t.evidence.ofItem, { item, link: own });
  });
}
