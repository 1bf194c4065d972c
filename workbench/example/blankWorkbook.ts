import { DATA_VERSION, THAI } from "./exampleWorkbook";

/** What Excel opens with: one sheet with nothing on it. */
export function blankWorkbook(): object {
  return {
    version: DATA_VERSION,
    sheets: [{ id: "sheet1", name: "Sheet1", rowNumber: 100, colNumber: 26 }],
    settings: { locale: THAI, disableCellAnimations: true },
  };
}
