import { refer, sizeOf, type CellRange } from "../cells/cellRange";
import { findLpaCalls } from "../cells/lpaCall";
import type { BlockEdit } from "./editSheets";
import { missingSets } from "./inExcel";
import { rectangles } from "./rectangles";
import type { FormulaCell } from "./usedCells";

/** A formula that gives several cells their results, which Excel changes whole or not at all. */
export interface ArrayFormula {
  readonly range: CellRange;
  readonly formula: string;
}

/** All cells of an array show one formula; beside each other, plain formulas differ by the cells they read. */
export function isInArray({ row, column, formula }: FormulaCell, formulas: FormulasByCell): boolean {
  const beside = [
    [row - 1, column],
    [row + 1, column],
    [row, column - 1],
    [row, column + 1],
  ] as const;
  return beside.some((place) => formulas.get(cellKey(...place)) === formula);
}

/** By `cellKey`. */
export type FormulasByCell = ReadonlyMap<string, string>;

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The arrays that some of whose cells are given, each with all of its cells. */
export function arraysOf(
  cells: readonly FormulaCell[],
  all: readonly FormulaCell[],
): readonly ArrayFormula[] {
  return [...new Set(cells.map(({ formula }) => formula))].flatMap((formula) =>
    rectangles(all.filter((cell) => cell.formula === formula))
      .filter((range) => sizeOf(range) > 1)
      .map((range) => ({ range, formula })),
  );
}

/** Functions whose results are rows. */
const spilling: ReadonlySet<string> = new Set([
  "TOTALS",
  "SUMMARY",
  "CHECKLIST",
  "BANDS",
  "EVIDENCE",
  "LAWS",
  "DIFF",
]);

/** Results spill from one cell. */
const toSpill = [["ExcelApi", "1.12"]] as const;

/**
 * Whether the array can be written anew as one formula that spills. That takes a formula that is nothing but a call that
 * gives rows: equal formulas of any other kind may be cells of their own, and all but one would be lost.
 */
export function canBeWrittenAnew({ formula }: ArrayFormula): boolean {
  const [call] = findLpaCalls(formula);
  const isWholeCall = call && fromParenthesis(formula) === fromParenthesis(call.text);
  return (
    isWholeCall === true &&
    /^=(?:LPA\.|_xldudf_LPA_)[A-Z]+\(/i.test(formula) &&
    spilling.has(call.name) &&
    missingSets(toSpill).length === 0
  );
}

function fromParenthesis(text: string): string {
  return text.slice(text.indexOf("("));
}

/** The array whole, which Excel takes; its formula goes into the first cell. */
export function arrayEdit({ range, formula }: ArrayFormula, written: (formula: string) => string): BlockEdit {
  const filled = (text: string): readonly (readonly string[])[] =>
    Array.from({ length: range.height }, () => Array.from({ length: range.width }, () => text));
  return {
    address: refer(range),
    before: filled(formula),
    after: filled(written(formula)),
    isArray: true,
  };
}
