/**
 * Cells of a sheet that a reader takes very long over if it looks for the end of each anew: so many thousand of them, with
 * no end.
 */
export const hostileSheets: Readonly<Record<string, (thousands: number) => string>> = {
  "cells that never end": (thousands) => "<c ".repeat(thousands * 1000),
  "cells with addresses that never end": (thousands) => '<c r="A1" '.repeat(thousands * 1000),
  "one tag of very many attributes": (thousands) => `<c ${'r="A1" '.repeat(thousands * 1000)}`,
  "rows in rows": (thousands) => '<row r="1">'.repeat(thousands * 1000),
};
