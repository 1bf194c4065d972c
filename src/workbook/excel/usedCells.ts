import { address } from "../blueprint/address";
import { cellCount, type Place } from "../read/reference";
import type { Typed } from "./contentSteps";
import { isFormula, readCells, type CellsOfPlace } from "./readCells";

/** Of sheets that may be an officer's, in one round trip: cells may hold 80 Thai characters on average. */
const mostCellsOfTrip = 10_000;

/** Of all sheets together; a cell that was written far away by mistake makes more, nearly all of them blank. */
const mostCells = 1_000_000;

/** Reading would take many minutes. */
class TooManyCells extends Error {
  readonly code = "TooManyCells";
}

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

/**
 * The used cells of sheets, in two round trips: how many there are, and the cells; in more where there are many.
 *
 * @throws TooManyCells with the largest sheet.
 */
export async function readUsedCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly UsedCells[]> {
  const asked = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.untrack();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet: sheet.name, range };
  });
  await context.sync();
  const places = asked.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [placeOf(sheet, range)]));
  if (sumOf(places) > mostCells) throw new TooManyCells(largestOf(places));
  const locks = new Map(sheets.map((sheet) => [sheet.name, lockOf(sheet)]));
  const cells = await readCells(context, places, mostCellsOfTrip);
  return cells.map((own) => usedCells(own, locks.get(own.place.sheet) ?? null));
}

function sumOf(places: readonly Place[]): number {
  return places.reduce((sum, place) => sum + cellCount(place), 0);
}

/** Says where to look. */
function largestOf(places: readonly Place[]): string {
  const [largest] = [...places].sort((one, other) => cellCount(other) - cellCount(one));
  return largest ? `${largest.sheet}!A1:${address(largest.bottom + 1, largest.right + 1)}` : "";
}

function placeOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Place {
  const [bottom, right] = [rowIndex + rowCount - 1, columnIndex + columnCount - 1];
  return { sheet, top: rowIndex, bottom, left: columnIndex, right };
}

/** How a sheet is locked, without a password; null where it is not. */
export function lockOf({ protection }: Excel.Worksheet): Excel.WorksheetProtectionOptions | null {
  return protection.protected ? protection.options : null;
}

function usedCells({ place, values, formulas }: CellsOfPlace, lock: UsedCells["lock"]): UsedCells {
  return { sheet: place.sheet, lock, top: place.top + 1, left: place.left + 1, values, formulas };
}

export function formulaCells({ top, left, values, formulas }: UsedCells): readonly FormulaCell[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, across) => {
      const value = values[down]?.[across] ?? "";
      return isFormula(value, formula) ? [{ row: top + down, column: left + across, formula, value }] : [];
    }),
  );
}
