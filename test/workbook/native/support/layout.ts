import { rangeAt } from "../../support/rangeAt";
import type { Case } from "./case";
import type { Cell } from "./cell";

/** A cell of a sheet with what is entered there, or the formula of a case. */
export interface LaidCell {
  readonly row: number;
  readonly column: number;
  readonly content: Cell | { readonly formula: string };
}

/** Cases one below the other on one sheet, and the rows of their formulas; rows and columns count from 1. */
export interface Laid {
  readonly cells: readonly LaidCell[];
  readonly answerRows: readonly number[];
}

export const answerColumn = 20;
const [besideColumn, firstColumn] = [1, 3];

export function layOut(cases: readonly Case[]): Laid {
  let row = 1;
  const laid = cases.map((one) => {
    const at = row;
    row += one.cells.length;
    return { at, cells: layCase(one, at) };
  });
  return { cells: laid.flatMap(({ cells }) => cells), answerRows: laid.map(({ at }) => at) };
}

function layCase({ about, cells, beside, formula }: Case, row: number): readonly LaidCell[] {
  const width = cells[0]?.length ?? 1;
  const checklist = { ...rangeAt(`C${row}`), width, height: cells.length };
  const native = formula({ checklist, beside: rangeAt(`A${row}`) });
  if (!native.ok) throw new Error(`${about}: ${JSON.stringify(native.trouble)}`);
  const entered = cells.flatMap((across, down) =>
    across.map((content, right) => ({ row: row + down, column: firstColumn + right, content })),
  );
  const asked = { row, column: answerColumn, content: { formula: native.value } };
  return [{ row, column: besideColumn, content: beside }, ...entered, asked];
}
