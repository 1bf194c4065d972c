import type { indicatorTh } from "./indicator.th";
import type { SameKeys } from "./paneTexts";

export const indicatorEn: SameKeys<typeof indicatorTh> = {
  failed: "The selected cell could not be read: {problem} Select it again.",
  choose: "Select a cell with an LPA formula, or one that says “ตัวชี้วัดที่ …”, and its criteria appear here.",
  example: "Example formula",
  indicator: "Indicator {id}",
  marks: "{full} marks",
  scoreOf: "{score} of {full}",
  unknownMarks: "?",
  bands: "Rubric",
  reached: "reached",
  next: "Next step",
  why: "Why",
  checklist: "Checklist",
  evidence: "Evidence",
  laws: "Laws and letters",
  notes: "Good to know",
};
