import { areaSheet } from "./areaSheet";
import { formats, numberedStyles, type SheetData } from "./sheetData";
import { summarySheet } from "./summarySheet";
import { trySheet } from "./trySheet";

/** The form of o-spreadsheet's files that these data are written in; an older one would be converted on each start. */
export const DATA_VERSION = "19.3.2";

/** How Thai offices write numbers, dates and formulas. */
export const THAI = {
  name: "ไทย",
  code: "th_TH",
  thousandsSeparator: ",",
  decimalSeparator: ".",
  weekStart: 7,
  dateFormat: "d/m/yyyy",
  timeFormat: "hh:mm:ss",
  formulaArgSeparator: ",",
};

/** The workbook that the workbench opens with: a published example, with the add-in's functions in its cells. */
export function exampleWorkbook(): {
  version: string;
  sheets: readonly SheetData[];
  styles: object;
  formats: object;
  settings: object;
} {
  return {
    version: DATA_VERSION,
    sheets: [summarySheet(), areaSheet(), trySheet()],
    styles: numberedStyles(),
    formats,
    // Results would glide into their cells; Excel's do not, and a picture of the page would catch them half-way.
    settings: { locale: THAI, disableCellAnimations: true },
  };
}
