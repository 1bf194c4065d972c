import type { SameKeys } from "../texts";
import type { documentsTh } from "./documents.th";

export const documentsEn = {
  title: "Papers and picture of the result",
  hint: "Made from this workbook's answers, in Thai. What is yellow in a paper is yours to fill in.",
  rank: "Rank in the province, if known",
  rankUnread: "The rank “{typed}” can't be read: give a whole number from 1 on, or leave it blank",
  last: "Choose the year before (.xlsx) to compare with",
  lastChosen: "Compared with {file}",
  withoutLast: "Don't compare",
  lastUnread: "The workbook of the year before can't be read:\n{issues}",
  size: "Size of the picture",
  sizes: { a4: "A4, upright", wide: "Wide, 1200 × 630" },
  putPicture: "Picture into a new sheet",
  pictureFile: "Picture as a PNG file",
  pictureSheet: "ภาพผลคะแนน",
  documents: {
    memo: "Memo of the result",
    "best-practice": "Best-practice paper",
    agenda: "Rehearsal agenda",
  },
  working: "Making the paper or picture",
  placed: "The picture is in the sheet “{sheet}”; no other sheet was changed",
  tooOld: "This Excel can't put pictures into sheets ({sets} missing): make a file of it",
  notPlaced:
    "The picture could not be put into a sheet ({problem}); the workbook was not changed. Make a file of it, or try again",
  unread: "It can't be made:\n{issues}\nThe workbook was not changed",
  failed: "The paper or picture was not made ({problem}); the workbook was not changed. Try again",
  withIssues: "{done}\nThere is something to look at in the workbook:\n{issues}",
} as const satisfies SameKeys<typeof documentsTh>;
