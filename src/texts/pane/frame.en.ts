import type { frameTh } from "./frame.th";
import type { SameKeys } from "../texts";

export const frameEn = {
  title: "LPA Score",
  views: "Views",
  packs: "Criteria",
  indicator: "Indicator",
  meeting: "Meeting",
  opening: "Reading the workbook…",
  noHost: "This page works inside Excel. Open a workbook in Excel and choose LPA Score on the Home tab.",
  tooOld: "This Excel does not have: {missing}",
  tooOldAdvice:
    "Use Excel on the web or a newer Excel, or make a file below that needs no add-in and open that in this Excel.",
  cannotRead:
    "The workbook can't be read: {problem} Nothing in it was changed. LPA formulas wait until it can be read.",
  retry: "Try again",
  close: "Close",
  cancel: "Cancel",
  preferences: "Pane settings",
  language: "Language",
  languageExcel: "As Excel",
  languageThai: "ไทย",
  languageEnglish: "English",
  thaiDigits: "Show Thai digits",
  openWithWorkbook: "Always open this pane with this workbook",
  packInUse: "Criteria in use",
  version: "{id} version {version}",
  noPackInUse: "The workbook's criteria {id} can't be used yet; see Criteria for what to do",
  cannotGo: "Cell {cell} can't be shown: its sheet may be hidden or deleted ({problem})",
  unexpected: "This can't go on: {problem}",
} as const satisfies SameKeys<typeof frameTh>;
