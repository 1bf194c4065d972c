import type { WriteSheet } from "hucre/xlsx";

export type Cells = NonNullable<WriteSheet["cells"]>;
export type Cell = NonNullable<ReturnType<Cells["get"]>>;
type CellStyle = NonNullable<Cell["style"]>;

export const font = { name: "Sarabun", size: 10 } as const;

const green = "185C37";
const grey = "616161";
const bold = { font: { ...font, bold: true } };
const band = { ...bold, fill: solid("E2EFDA") };
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
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof looks;

function solid(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}
