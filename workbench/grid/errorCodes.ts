import { registries } from "@odoo/o-spreadsheet";
import { BUSY } from "../functions/callArguments";

/** o-spreadsheet's own words for what Excel calls otherwise. */
const EXCEL_CODES: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#ERROR": "#VALUE!",
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#REF!",
};

/** Without this the grid would take Excel's codes for text and calculate on with them. */
export function registerErrorCodes(): void {
  for (const code of [BUSY, "#VALUE!", "#REF!"]) registries.errorTypes.add(code);
}

export function excelCode(code: string): string {
  return EXCEL_CODES[code] ?? code;
}
