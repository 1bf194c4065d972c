import { block } from "../cells/cellRange";
import type { Typed } from "./contentSteps";
import type { BlockEdit } from "./editSheets";
import { runsOfNumbers } from "./rectangles";
import type { FormulaCell } from "./usedCells";

/** Formulas to be replaced, those below each other as one block. */
export function blockEdits(
  cells: readonly FormulaCell[],
  replacement: (cell: FormulaCell) => Typed,
): readonly BlockEdit[] {
  const columns = new Map<number, Map<number, FormulaCell>>();
  for (const cell of cells) {
    const own = columns.get(cell.column) ?? new Map<number, FormulaCell>();
    columns.set(cell.column, own.set(cell.row, cell));
  }
  return [...columns].flatMap(([column, own]) =>
    runsOfNumbers([...own.keys()]).map(({ first, last }) => {
      const run = [...own.values()].filter(({ row }) => row >= first && row <= last);
      return {
        address: block(first, column, last, column),
        before: run.map(({ formula }) => [formula]),
        after: run.map((cell) => [replacement(cell)]),
      };
    }),
  );
}
