import type { SameKeys } from "../texts";
import type { moveTh } from "./move.th";

export const moveEn = {
  hint: "Makes a new file from a filled workbook. Answers of which the paper changed nothing go with it; the others wait on the sheet “ทบทวน”. The old file is not touched",
  from: "From",
  fromOpen: "The open workbook",
  fromFile: "File {file}",
  pickFile: "Choose an .xlsx file…",
  to: "To the criteria",
  noOtherPack: "There are no other criteria to move to; load a file under “All criteria” first",
  start: "See what would change",
  reading: "Reading what was entered",
  title: "Move to {pack}?",
  make: "Make the new file",
  making: "Making the new file",
  failed: "The move failed ({problem}); nothing was changed. Try again",
  refused: "It can't be moved:\n{issues}\nNothing was changed",
  noted: "To be checked in the old file:\n{issues}",
  made: "{file} was made; look in the downloads folder. Open it and begin with the sheet “ทบทวน”, if it has one",
  replaceTitle: "Change the criteria of this workbook?",
  replace:
    "This workbook uses {from} version {fromVersion}. With {to} version {toVersion} all LPA formulas follow the new criteria. Sheets and entries are not touched.",
  replaceYes: "Change criteria",
  replaceReading: "Looking what your marks would become…",
  replaceTotals:
    "The total of this template goes from {from} to {to}, if all answers still hold under the new paper",
  replaceSame: "The marks of this template stay as they are: {from}",
  replaceWaiting:
    "Of {count} entries the paper changed something, or has no place any more. Changed here, they count by the new criteria at once, and nobody reviews them; moved into a new file, they wait on the sheet “ทบทวน”",
  replaceOther: "No template of this workbook uses these criteria, so there are no marks to compare",
  replaceUnread: "What the marks would become is not known, for the template does not read whole:\n{issues}",
  replaceMove: "Move to new criteria instead",
} as const satisfies SameKeys<typeof moveTh>;
