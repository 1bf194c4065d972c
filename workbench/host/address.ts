import { invalidArgument } from "./officeError";
import { COLUMNS, isWholeColumns, isWholeRows, ROWS, type Zone } from "./zones";

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]*)$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9][0-9]*)$/;
/** A sheet name that Excel writes without quotation marks. */
const PLAIN_SHEET_NAME = /^[A-Za-z_][A-Za-z0-9_.]*$/;

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export function columnIndex(letters: string): number {
  const codes = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return codes.reduce((sum, code) => sum * 26 + code, 0) - 1;
}

/** "B2" or "B2:C4"; of whole rows "2:4", of whole columns "B:C". */
export function zoneAddress(zone: Zone): string {
  if (isWholeRows(zone)) return `${zone.top + 1}:${zone.bottom + 1}`;
  if (isWholeColumns(zone)) return `${columnLetters(zone.left)}:${columnLetters(zone.right)}`;
  const first = columnLetters(zone.left) + String(zone.top + 1);
  const last = columnLetters(zone.right) + String(zone.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

/** "'ด้านที่ 1'!B2:C4". */
export function fullAddress(sheetName: string, zone: Zone): string {
  return `${quotedSheetName(sheetName)}!${zoneAddress(zone)}`;
}

export function quotedSheetName(name: string): string {
  const isPlain = PLAIN_SHEET_NAME.test(name) && !CELL.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "$B$2:$C$4". */
export function fixedAddress(zone: Zone): string {
  return zoneAddress(zone).replace(/[A-Z]+|[0-9]+/g, "$$$&");
}

/** Splits "'ด้านที่ 1'!B2" into sheet name and the rest; without a sheet the name is `null`. */
export function splitAddress(address: string): { sheetName: string | null; cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheetName: null, cells: address };
  const sheet = address.slice(0, mark);
  const isQuoted = sheet.startsWith("'") && sheet.endsWith("'") && sheet.length > 1;
  const sheetName = isQuoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheetName, cells: address.slice(mark + 1) };
}

/** Reads "B2", "$B$2:C4", "A:C" or "2:5"; `null` if it is none of these. */
export function parseZone(cells: string): Zone | null {
  const [first, last = first, ...more] = cells.split(":");
  if (first === undefined || last === undefined || more.length > 0) return null;
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (from === null || to === null) return null;
  // "A:C" has no rows and "2:5" no columns: the whole sheet in that direction. A lone "A" or "2" is no address.
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  if ((from.row === null || from.column === null) && !cells.includes(":")) return null;
  const rows = from.row === null || to.row === null ? [0, ROWS - 1] : [from.row, to.row];
  const columns = from.column === null || to.column === null ? [0, COLUMNS - 1] : [from.column, to.column];
  return checkedZone({
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  });
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell?.[1] !== undefined) return { column: columnIndex(cell[1]), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column?.[1] !== undefined) return { column: columnIndex(column[1]), row: null };
  const row = ROW.exec(text);
  return row ? { column: null, row: Number(row[1]) - 1 } : null;
}

/** Refuses a zone that leaves the sheet. */
export function checkedZone(zone: Zone): Zone {
  const isInside =
    zone.top >= 0 &&
    zone.left >= 0 &&
    zone.top <= zone.bottom &&
    zone.left <= zone.right &&
    zone.bottom < ROWS &&
    zone.right < COLUMNS;
  if (!isInside) throw invalidArgument("the range lies outside the sheet");
  return zone;
}
