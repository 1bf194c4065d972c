import type { Style } from "@odoo/o-spreadsheet";

const GREEN = "#185C37";
const PALE_GREEN = "#E2EFDA";
const INPUT = "#FFF9E5";
const GREY = "#616161";

/** The looks of the opening workbook. */
export const styles = {
  title: { bold: true, fontSize: 14, textColor: GREEN },
  note: { textColor: GREY, fontSize: 9 },
  header: { bold: true, fillColor: PALE_GREEN, align: "center", verticalAlign: "middle" },
  heading: { bold: true, fillColor: PALE_GREEN, verticalAlign: "middle" },
  headingRight: { bold: true, fillColor: PALE_GREEN, align: "right", verticalAlign: "middle" },
  label: { textColor: GREY, verticalAlign: "top" },
  labelRight: { textColor: GREY, align: "right", verticalAlign: "top" },
  top: { verticalAlign: "top" },
  total: { bold: true, fillColor: PALE_GREEN },
  strong: { bold: true },
  text: { wrapping: "wrap", verticalAlign: "middle" },
  explanation: { wrapping: "wrap", verticalAlign: "top" },
  middle: { align: "center", verticalAlign: "middle" },
  input: { fillColor: INPUT, align: "center", verticalAlign: "middle" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;
