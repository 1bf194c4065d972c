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
} as const satisfies SameKeys<typeof moveTh>;
