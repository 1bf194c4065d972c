import { lastCell, rangeBetween, refer, sizeOf, type SheetRange } from "../cells/cellRange";
import type { Typed } from "./contentSteps";
import { lockOf, type SheetLock } from "./sheetLock";
import { isFormulaText, readPlaces, type CellsOfRange } from "./readCells";

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
  readonly lock: SheetLock | null;
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

/** Asks for the sheets by name and id, whether they are seen, and what `readUsedCells` needs to know of them. */
export function askForSheets({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
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
  const ranges = asked.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [rangeOf(sheet, range)]));
  if (sumOf(ranges) > mostCells) throw new TooManyCells(largestOf(ranges));
  const locks = new Map(sheets.map((sheet) => [sheet.name, lockOf(sheet)]));
  const cells = await readPlaces(context, ranges, mostCellsOfTrip);
  return cells.map((own) => usedCells(own, locks.get(own.range.sheet) ?? null));
}

function sumOf(ranges: readonly SheetRange[]): number {
  return ranges.reduce((sum, range) => sum + sizeOf(range), 0);
}

/** Says where to look. */
function largestOf(ranges: readonly SheetRange[]): string {
  const [largest] = [...ranges].sort((one, other) => sizeOf(other) - sizeOf(one));
  if (!largest) return "";
  return `${largest.sheet}!A1:${refer(rangeBetween(null, lastCell(largest)))}`;
}

function rangeOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SheetRange {
  return { sheet, row: rowIndex + 1, column: columnIndex + 1, width: columnCount, height: rowCount };
}

function usedCells({ range, values, formulas }: CellsOfRange, lock: UsedCells["lock"]): UsedCells {
  return { sheet: range.sheet, lock, top: range.row, left: range.column, values, formulas };
}

export function formulaCells({ top, left, values, formulas }: UsedCells): readonly FormulaCell[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, across) => {
      const value = values[down]?.[across] ?? "";
      return isFormulaText(value, formula)
        ? [{ row: top + down, column: left + across, formula, value }]
        : [];
    }),
  );
}
