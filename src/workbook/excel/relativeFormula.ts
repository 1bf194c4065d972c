import { columnNumber } from "../cells/cellRange";

/** Texts and quoted sheet names, whose letters are no references; then a reference: $C$5, C5. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)\b([A-Z]{1,3})(\$?)([1-9]\d*)\b(?![(.\w])/g;

/**
 * A formula as it reads from any cell: references that move are said by their distance from the cell that it was written
 * for. Two ranges whose formulas read the same can share one.
 */
export function relativeFormula(formula: string, cell: string): string {
  const [, , letters = "", , digits = ""] = [...(/^(\$?)([A-Z]{1,3})(\$?)(\d+)/.exec(cell) ?? [])];
  return formula.replace(
    parts,
    (part: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return part;
      const across = fixedColumn ? `$${column}` : `[${columnNumber(column) - columnNumber(letters)}]`;
      const down = fixedRow ? `$${row}` : `[${Number(row) - Number(digits)}]`;
      return `R${down}C${across}`;
    },
  );
}
