import { baseCutWord, notApplicableWord } from "../../score/cell";
import { templateTh } from "../../texts/template.th";
import type { Count } from "../../year/progress";
import { quoted } from "../cells/quoted";
import { native } from "./content";
import { rangeOf, type MarkCells } from "./formulas";
import type { Ref, SheetBuilder } from "./sheetBuilder";

/** How much was entered, and of how much; numbers that read as “ใส่แล้ว 3” and “จาก 5”. */
export interface ProgressCells {
  readonly entered: Ref;
  readonly of: Ref;
}

/** Two cells side by side. What is not asked, and a pilot, is none of what has to be entered. */
export function putProgress(
  sheet: SheetBuilder,
  row: number,
  column: number,
  lines: readonly MarkCells[],
  now: Count,
): ProgressCells {
  const scores = rangeOf(lines.map(({ score }) => score));
  const entered = scores === null ? "0" : `COUNT(${scores})+${countWord(scores, baseCutWord)}`;
  const leftOut = [notApplicableWord, templateTh.area.pilot].map(
    (word) => `-${countWord(scores ?? "", word)}`,
  );
  const of = scores === null ? "0" : `ROWS(${scores})${leftOut.join("")}`;
  return {
    entered: sheet.put(row, column, native(entered, now.entered), "totalEntered"),
    of: sheet.put(row, column + 1, native(of, now.of), "totalEnteredOf"),
  };
}

/** The sums of two columns of counts. */
export function putProgressSum(
  sheet: SheetBuilder,
  row: number,
  column: number,
  lines: readonly ProgressCells[],
  now: Count,
): ProgressCells {
  const sum = (what: keyof ProgressCells): string =>
    `SUM(${rangeOf(lines.map((line) => line[what])) ?? "0"})`;
  return {
    entered: sheet.put(row, column, native(sum("entered"), now.entered), "totalEntered"),
    of: sheet.put(row, column + 1, native(sum("of"), now.of), "totalEnteredOf"),
  };
}

/** Whether all that has to be entered is. */
export function isComplete({ entered, of }: ProgressCells): string {
  return `${entered.here}>=${of.here}`;
}

function countWord(range: string, word: string): string {
  return `COUNTIF(${range},${quoted(word)})`;
}
