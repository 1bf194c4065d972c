import type { Typed } from "./contentSteps";
import { isFormula } from "./openBookInExcel";

/** The cells of a sheet that hold anything, with how the sheet is locked. */
export interface UsedCells {
  readonly sheet: string;
  /** Null where the sheet is not locked. */
  readonly lock: Excel.WorksheetProtectionOptions | null;
  /** Row and column of the first cell, from 1. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Typed[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: Typed;
}

/** Asks for the sheets by name, with what `readUsedCells` needs to know of them. */
export function askForSheets({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  return worksheets;
}

/** The used cells of sheets, in one round trip. */
export async function readUsedCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly UsedCells[]> {
  const asked = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.untrack();
    range.load("values,formulas,rowIndex,columnIndex");
    return { sheet, range };
  });
  await context.sync();
  return asked.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [usedCells(sheet, range)]));
}

function usedCells({ name, protection }: Excel.Worksheet, range: Excel.Range): UsedCells {
  const { rowIndex, columnIndex, formulas } = range;
  const values: readonly (readonly Typed[])[] = range.values;
  const lock = protection.protected ? protection.options : null;
  return { sheet: name, lock, top: rowIndex + 1, left: columnIndex + 1, values, formulas };
}

export function formulaCells({ top, left, values, formulas }: UsedCells): readonly FormulaCell[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, across) => {
      const value = values[down]?.[across] ?? "";
      return isFormula(value, formula) ? [{ row: top + down, column: left + across, formula, value }] : [];
    }),
  );
}
