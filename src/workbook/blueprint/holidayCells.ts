import { rangeBetween, referFixed } from "../cells/cellRange";
import { rowsBelowTable } from "../cells/rowsBelowTable";

/** Where the holidays stand on their sheet. */
export interface HolidayCells {
  /** The row of the headers. */
  readonly header: number;
  /** The table's last row. */
  readonly last: number;
  /** The days, and the rows below in which more may be entered, from any sheet. */
  readonly days: string;
}

const header = 4;
/** Days there is room for. */
const room = 30;

/** @param listed How many holidays are entered. */
export function holidayCells(sheet: string, listed: number): HolidayCells {
  const last = header + Math.max(room, listed);
  const days = rangeBetween(sheet, { row: header + 1, column: 1 }, { row: last + rowsBelowTable, column: 1 });
  return { header, last, days: referFixed(days) };
}
