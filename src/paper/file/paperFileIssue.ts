import type { Issue, NoValues } from "../../outcome";

/** Why a file gives no text to read, with what its message needs. */
export interface PaperFileIssueValues {
  emptyFile: NoValues;
  /** Of pages as pictures or otherwise: its text has to be taken out by another program. */
  pdf: NoValues;
  /** .doc of Word 97–2003 */
  oldWord: NoValues;
  rtf: NoValues;
  /** A workbook, a presentation or another zip. */
  otherOffice: NoValues;
  picture: NoValues;
  /** Bytes that are no letters of any kind that papers are written in. */
  noText: NoValues;
  /** A .docx that is cut off or altered. */
  damaged: NoValues;
  /** In bytes. */
  paperTooLarge: { readonly bytes: number; readonly most: number };
  /** Longer than a page can read without standing still. */
  paperTooLong: { readonly characters: number; readonly most: number };
}

export type PaperFileIssue<Code extends keyof PaperFileIssueValues = keyof PaperFileIssueValues> = Issue<
  PaperFileIssueValues,
  Code
>;
