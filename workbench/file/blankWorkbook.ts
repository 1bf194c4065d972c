import { load } from "@odoo/o-spreadsheet";
import type { ReadWorkbook } from "./readFile";
import { thaiSettings } from "./thaiSettings";

/** What Excel opens with: one sheet with nothing on it. */
export function blankWorkbook(): ReadWorkbook {
  return { data: { ...load(), settings: thaiSettings }, fill: () => undefined };
}
