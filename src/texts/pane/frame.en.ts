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
  loading: "Opening…",
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
  firstTitle: "Three steps to begin",
  firstTable:
    "Build the year's template in the tab Criteria, or keep your own table and insert formulas from the tab Indicator.",
  firstFill:
    "Fill in the sheets as usual. The tab Indicator follows the selected cell: its score, what is missing, the next step.",
  firstMeeting:
    "The tab Meeting shows the whole year's marks, tries what-ifs, and writes what changed into the meeting history.",
  firstData: "Your data stays in the workbook; the add-in sends nothing anywhere.",
  firstDone: "Understood",
  help: "Help",
  helpAgain: "Show the first steps again",
  addInVersion: "LPA Score add-in, version {version}",
  packVersion: "Criteria {id}, version {version}, hash {hash}",
  reportTitle: "Report a fault",
  reportSeen: "What happened: what you did, what you saw and what you expected",
  reportText: "Text to send",
  reportHelp:
    "Copy this text and send it to whoever installed the add-in at your office. It holds the versions of the programs and what you typed; no name of an LAO, no marks and nothing of the workbook.",
  reportAddress: "This add-in's address: {address}",
  reportCopy: "Copy the text",
  reportCopied: "Copied",
  reportByHand: "It can't be copied from here. The text is selected: press Ctrl+C.",
  reportHost: "{host} {version} ({platform}), language {language}, ExcelApi {api}",
  laoTypes: {
    PAO: "อบจ. Provincial administrative organization",
    CITY: "ทน. City municipality",
    TOWN: "ทม. Town municipality",
    SUBDISTRICT: "ทต. Subdistrict municipality",
    SAO: "อบต. Subdistrict administrative organization",
    PATTAYA: "เมืองพัทยา Pattaya City",
  },
  unexpected: "This can't go on: {problem}",
} as const satisfies SameKeys<typeof frameTh>;
