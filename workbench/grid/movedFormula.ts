import { columnIndex, columnLetters } from "../host/address";

/** Texts and quoted sheet names, whose letters are no references; then a reference: $C$5, C5. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)\b([A-Z]{1,3})(\$?)([1-9]\d*)\b(?![(.\w])/g;

/** A formula as it reads so many rows and columns away from the cell that it was written for. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    parts,
    (part: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return part;
      const across = fixedColumn ? `$${column}` : columnLetters(columnIndex(column) + columns);
      return across + (fixedRow ? `$${row}` : String(Number(row) + rows));
    },
  );
}
