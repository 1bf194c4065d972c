import type { WriteSheet } from "hucre/xlsx";

export type AuthoringCells = NonNullable<WriteSheet["cells"]>;
export type AuthoringStyle = NonNullable<NonNullable<ReturnType<AuthoringCells["get"]>>["style"]>;

/** The font of Thai government papers; machines without it show another Thai font of about its size. */
const font = { name: "TH Sarabun New", size: 16 } as const;
const border = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const boxed = { top: border, right: border, bottom: border, left: border };
const wrapped = { wrapText: true, vertical: "top" } as const;

const solid = (rgb: string): NonNullable<AuthoringStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

/** Looks of the authoring workbook. `@` keeps what is typed as text: 1.10 stays 1.10, and 1-2 is no date. */
export const authoringStyles = {
  title: { font: { ...font, size: 20, bold: true, color: { rgb: "185C37" } }, alignment: wrapped },
  heading: { font: { ...font, bold: true, color: { rgb: "185C37" } }, alignment: wrapped },
  plain: { font, alignment: wrapped, numFmt: "@" },
  header: {
    font: { ...font, bold: true },
    fill: solid("E2EFDA"),
    border: boxed,
    alignment: { wrapText: true, vertical: "center" },
    numFmt: "@",
  },
  requiredHeader: {
    font: { ...font, bold: true },
    fill: solid("FFE699"),
    border: boxed,
    alignment: { wrapText: true, vertical: "center" },
    numFmt: "@",
  },
  text: { font, border: boxed, alignment: wrapped, numFmt: "@" },
  filledIn: { font, fill: solid("EDEDED"), border: boxed, alignment: wrapped, numFmt: "@" },
  certain: { font, fill: solid("E2EFDA"), border: boxed, alignment: wrapped, numFmt: "@" },
  likely: { font, fill: solid("FFF2CC"), border: boxed, alignment: wrapped, numFmt: "@" },
  notUnderstood: { font, fill: solid("F8CBAD"), border: boxed, alignment: wrapped, numFmt: "@" },
  number: { font, border: boxed, alignment: { vertical: "top", horizontal: "center" } },
  note: { font: { ...font, color: { rgb: "616161" } }, border: boxed, alignment: wrapped, numFmt: "@" },
} as const satisfies Record<string, AuthoringStyle>;
