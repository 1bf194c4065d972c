import type { Outcome } from "../outcome";
import type { ScoreIssue } from "../score/issue";
import { explainChecklist, nextForChecklist, scoreChecklist } from "./checklistFunctions";
import { diffTable } from "./diffFunction";
import { fullMarksOf } from "./fullMarks";
import { deductForLateness } from "./lateFunction";
import { listBands, listChecklist, listEvidence, listLaws } from "./listings";
import { planTable } from "./planFunction";
import { levelName, summaryTable, totalsTable, trackerTable } from "./totalsFunctions";

/** What a function shows: one value, or rows that spill. */
export type Shown = Outcome<number | string | (string | number)[][], ScoreIssue>;

type Work = (given: readonly unknown[]) => Shown;

const works: ReadonlyMap<string, Work> = new Map<string, Work>([
  ["SCORE", (given) => scoreChecklist(checklistRequest(given))],
  ["EXPLAIN", (given) => explainChecklist(checklistRequest(given))],
  ["NEXTSTEP", (given) => nextForChecklist(checklistRequest(given))],
  ["FULLMARKS", ([indicatorOrArea, laoType, pack]) => fullMarksOf({ indicatorOrArea, laoType, pack })],
  ["TOTALS", ([indicators, scores, laoType, pack]) => totalsTable({ indicators, scores, laoType, pack })],
  ["SUMMARY", ([areas, full, scores]) => summaryTable({ areas, full, scores })],
  ["TRACKER", ([table, laoType, pack]) => trackerTable({ table, laoType, pack })],
  ["PLAN", ([target, table, laoType, pack]) => planTable({ target, table, laoType, pack })],
  ["LEVEL", ([percent, pack]) => levelName({ percent, pack })],
  ["CHECKLIST", ([indicator, pack]) => listChecklist({ indicator, pack })],
  ["BANDS", ([indicator, pack]) => listBands({ indicator, pack })],
  ["EVIDENCE", ([indicator, pack]) => listEvidence({ indicator, pack })],
  ["LAWS", ([indicator, pack]) => listLaws({ indicator, pack })],
  ["LATE", ([due, sent, perDay, holidays]) => deductForLateness({ due, sent, perDay, holidays })],
  ["DIFF", ([packA, packB]) => diffTable({ packA, packB })],
]);

function checklistRequest([indicator, checklist, laoType, pack]: readonly unknown[]): Readonly<
  Record<"indicator" | "checklist" | "laoType" | "pack", unknown>
> {
  return { indicator, checklist, laoType, pack };
}

/**
 * What a function of the add-in answers to arguments in its order, as Excel would hand them over; null where there is no
 * such function.
 */
export function answerTo(name: string, given: readonly unknown[]): Shown | null {
  return works.get(name)?.(given) ?? null;
}
