import type { WriteSheet } from "hucre/xlsx";
import type { ExampleSheet } from "../example/exampleSheet";
import { verdictColours } from "./verdict";

/** A sheet of comparisons, and where the report finds them: columns of one length. */
export interface AcceptanceSheet {
  readonly name: string;
  readonly sheet: WriteSheet;
  readonly numbers: string;
  readonly functions: string;
  readonly verdicts: string;
}

export const firstRow = 5;

/** Where the first result of the first sheet stands: a number as soon as the add-in answers. */
export const controlCell = "'คะแนน'!$N$5";

interface Print {
  readonly coloured: readonly string[];
  readonly frozenColumns: number;
}

/** A sheet of the workbook as the library takes it: headings stay in view, and its width fits a page of A4. */
export function finished(sheet: ExampleSheet, { coloured, frozenColumns }: Print): WriteSheet {
  return {
    ...sheet.build(),
    conditionalRules: verdictColours(coloured),
    freezePane: { rows: firstRow - 1, columns: frozenColumns },
    ...printed,
  };
}

export const printed = {
  pageSetup: {
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: "&L&A&R&P/&N" },
  view: { showGridLines: false },
} as const satisfies Partial<WriteSheet>;
