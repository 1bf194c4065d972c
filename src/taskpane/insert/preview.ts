import { explainChecklist, nextForChecklist, scoreChecklist } from "../../formula/checklistFunctions";
import { deductForLateness } from "../../formula/lateFunction";
import { listBands, listChecklist } from "../../formula/listings";
import { fullMarksOf } from "../../formula/fullMarks";
import { planTable } from "../../formula/planFunction";
import { summaryTable, totalsTable, trackerTable } from "../../formula/totalsFunctions";
import { laoAbbreviations } from "../../pack/laoType";
import type { Outcome } from "../../outcome";
import type { ScoreIssue, ScoreIssueCode } from "../../score/issue";
import type { Cells } from "../../score/range";
import { targetCell, type FormulaChoice, type ArgumentSlot } from "./formulaFor";

/** What a formula will show, as the function itself answers it. */
export type Preview =
  | { readonly kind: "value"; readonly value: string | number }
  /** Rows that spill over the cells below and beside. */
  | { readonly kind: "table"; readonly rows: readonly (readonly (string | number)[])[] }
  | { readonly kind: "problem"; readonly issue: ScoreIssue };

export type SlotCells = Readonly<Partial<Record<ArgumentSlot, Cells>>>;

/** The result of a formula over cells as they are now. What it needs and is not chosen counts as blank. */
export function previewOf(choice: FormulaChoice, cells: SlotCells): Preview {
  const outcome = answerOf(choice, cells);
  if (!outcome.ok) return { kind: "problem", issue: outcome.trouble };
  const { value } = outcome;
  return typeof value === "object" ? { kind: "table", rows: value } : { kind: "value", value };
}

function answerOf(
  { function: name, indicator, target, pack, laoType: type }: FormulaChoice,
  {
    checklist = [],
    indicators = [],
    scores = [],
    areas = [],
    full = [],
    due,
    sent,
    holidays,
    table,
  }: SlotCells,
): Outcome<number | string | (string | number)[][], ScoreIssue> {
  const laoType = type && laoAbbreviations[type];
  switch (name) {
    case "SCORE":
      return scoreChecklist({ indicator, checklist, laoType, pack });
    case "EXPLAIN":
      return explainChecklist({ indicator, checklist, laoType, pack });
    case "NEXTSTEP":
      return nextForChecklist({ indicator, checklist, laoType, pack });
    case "FULLMARKS":
      return fullMarksOf({ indicatorOrArea: indicator, laoType, pack });
    case "CHECKLIST":
      return listChecklist({ indicator, pack });
    case "BANDS":
      return listBands({ indicator, pack });
    case "TOTALS":
      return totalsTable({ indicators, scores, laoType, pack });
    case "SUMMARY":
      return summaryTable({ areas, full, scores });
    case "LATE":
      return deductForLateness({ due: due?.[0]?.[0], sent: sent?.[0]?.[0], perDay: null, holidays });
    case "TRACKER":
      return trackerTable({ table, laoType, pack });
    case "PLAN":
      return planTable({ target: targetCell(target), table, laoType, pack });
  }
}

/** Troubles that no entry can put right, because the wrong cells were selected. */
const wrongCells: ReadonlySet<ScoreIssueCode> = new Set<ScoreIssueCode>([
  "wrongCellCount",
  "notOfChecklist",
  "optionsWithoutHeading",
  "lineWidth",
  "clauseUnknown",
  "clauseTwice",
  "rangesDiffer",
  "trackerHeadingMissing",
]);

/** Whether a formula over these cells could never work, whatever is entered in them. */
export function isOfWrongCells(preview: Preview): boolean {
  return preview.kind === "problem" && wrongCells.has(preview.issue.code);
}
