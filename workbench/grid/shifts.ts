import type { Shift } from "../host/shift";
import { COLUMNS, plainZone, ROWS, type Dimension } from "../host/zones";
import type { SpreadsheetCommand } from "./commands";

/** What has to be known of the sheets of a model, after its latest command. */
export interface ShiftedSheets {
  activeSheetId(): string;
  /** How many rows or columns a sheet has. */
  size(sheetId: string, dimension: Dimension): number;
}

/** What a command of the library has moved, in the order in which it happened. */
export function shiftsOf(command: SpreadsheetCommand, sheets: ShiftedSheets): readonly Shift[] {
  const { commands = [] } = command;
  switch (command.type) {
    case "ADD_COLUMNS_ROWS":
      return added(command, sheets, command.quantity ?? 0);
    case "REMOVE_COLUMNS_ROWS":
      return removed(command);
    case "INSERT_CELL":
    case "DELETE_CELL":
      return cells(command, sheets);
    case "UNDO":
      return commands.flatMap((undone) => undoneShifts(undone, sheets)).reverse();
    case "REDO":
      return commands.flatMap((redone) => shiftsOf(redone, sheets));
    default:
      return [];
  }
}

function undoneShifts(command: SpreadsheetCommand, sheets: ShiftedSheets): readonly Shift[] {
  const shifts = command.type === "ADD_COLUMNS_ROWS" ? added(command, sheets, 0) : shiftsOf(command, sheets);
  return shifts.map((shift) => ({ ...shift, kind: shift.kind === "inserted" ? "deleted" : "inserted" }));
}

/** @param counted How many of the added ones the sheet's size includes now. */
function added(command: SpreadsheetCommand, sheets: ShiftedSheets, counted: number): readonly Shift[] {
  const { sheetId, base, quantity, position } = command;
  const along = dimensionOf(command.dimension);
  if (sheetId === undefined || base === undefined || quantity === undefined) return [];
  const first = position === "after" ? base + 1 : base;
  // Behind the last one the sheet only grows, which to Excel, whose sheets have one size, is nothing.
  if (first >= sheets.size(sheetId, along) - counted) return [];
  return [wholes(sheetId, "inserted", along, first, first + quantity - 1)];
}

function removed({ sheetId, dimension, elements = [] }: SpreadsheetCommand): readonly Shift[] {
  if (sheetId === undefined) return [];
  const along = dimensionOf(dimension);
  // From the last on, so that none has moved when its turn comes.
  const indexes = [...elements].sort((one, other) => other - one);
  const shifts: Shift[] = [];
  for (let last = indexes.shift(); last !== undefined; last = indexes.shift()) {
    let first = last;
    while (indexes[0] === first - 1) first = indexes.shift() ?? first;
    shifts.push(wholes(sheetId, "deleted", along, first, last));
  }
  return shifts;
}

function cells(command: SpreadsheetCommand, sheets: ShiftedSheets): readonly Shift[] {
  const { type, zone, shiftDimension } = command;
  if (!zone) return [];
  const kind = type === "INSERT_CELL" ? "inserted" : "deleted";
  return [
    { kind, sheetId: sheets.activeSheetId(), zone: plainZone(zone), along: dimensionOf(shiftDimension) },
  ];
}

function wholes(sheetId: string, kind: Shift["kind"], along: Dimension, first: number, last: number): Shift {
  const zone =
    along === "row"
      ? { top: first, bottom: last, left: 0, right: COLUMNS - 1 }
      : { top: 0, bottom: ROWS - 1, left: first, right: last };
  return { kind, sheetId, along, zone };
}

function dimensionOf(dimension: SpreadsheetCommand["dimension"]): Dimension {
  return dimension === "COL" ? "column" : "row";
}
