import type { WriteSheet } from "hucre/xlsx";

export type Cells = NonNullable<WriteSheet["cells"]>;
export type Cell = NonNullable<ReturnType<Cells["get"]>>;
type CellStyle = NonNullable<Cell["style"]>;

export const font = { name: "Sarabun", size: 10 } as const;

const green = "185C37";
const grey = "616161";
const bold = { font: { ...font, bold: true } };
const band = { ...bold, fill: solid("E2EFDA") };
const thin = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };
const middle = { horizontal: "center", vertical: "center" } as const;

/** How the cells of the example look. */
export const looks = {
  title: { font: { ...font, bold: true, size: 14, color: { rgb: green } } },
  note: { font: { ...font, size: 9, color: { rgb: grey } } },
  header: { ...band, alignment: middle },
  heading: { ...band, alignment: { vertical: "center" } },
  headingRight: { ...band, alignment: { horizontal: "right", vertical: "center" } },
  label: { font: { ...font, color: { rgb: grey } }, alignment: { vertical: "top" } },
  labelRight: {
    font: { ...font, color: { rgb: grey } },
    alignment: { horizontal: "right", vertical: "top" },
  },
  top: { alignment: { vertical: "top" } },
  total: band,
  percent: { numFmt: "0.00" },
  totalPercent: { ...band, numFmt: "0.00" },
  strong: bold,
  strongPercent: { ...bold, numFmt: "0.00" },
  text: { alignment: { vertical: "center", wrapText: true } },
  explanation: { alignment: { vertical: "top", wrapText: true } },
  middle: { alignment: middle },
  input: { fill: solid("FFF9E5"), alignment: middle },
  // Of a list with lines between its cells.
  listHeader: { ...band, border, alignment: { ...middle, wrapText: true } },
  listText: { border, alignment: { vertical: "center", wrapText: true } },
  listMiddle: { border, alignment: { ...middle, wrapText: true } },
  listInput: { fill: solid("FFF9E5"), border, alignment: { ...middle, wrapText: true } },
  listNote: {
    font: { ...font, size: 9, color: { rgb: grey } },
    border,
    alignment: { vertical: "center", wrapText: true },
  },
  // A text stays a text, even "12.50%".
  listTyped: { fill: solid("FFF9E5"), border, alignment: { ...middle, wrapText: true }, numFmt: "@" },
  listExpected: { border, alignment: { ...middle, wrapText: true }, numFmt: "@" },
  listVerdict: { ...bold, border, alignment: middle },
  field: { fill: solid("FFF9E5"), border, alignment: { vertical: "center", wrapText: true } },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof looks;

function solid(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}
