import { columnNumber, parseRange } from "./cellRange";

/** Texts and quoted sheet names, whose letters are no references; then a reference: $C$5, C5. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)\b([A-Z]{1,3})(\$?)([1-9]\d*)\b(?![(.\w])/g;

/**
 * A formula as it reads from any cell: references that move are said by their distance from the cell that it was written
 * for, the first of its range. Two ranges whose formulas read the same can share one.
 */
export function relativeFormula(formula: string, range: string): string {
  const from = parseRange(range);
  if (!from) return formula;
  return formula.replace(
    parts,
    (part: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return part;
      const across = fixedColumn ? `$${column}` : `[${columnNumber(column) - from.column}]`;
      const down = fixedRow ? `$${row}` : `[${Number(row) - from.row}]`;
      return `R${down}C${across}`;
    },
  );
}
