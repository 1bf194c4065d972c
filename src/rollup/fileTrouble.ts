import type { Issue, NoValues } from "../outcome";
import type { ReadIssue } from "../workbook/read/readIssue";

/** Why a file could not even be read. */
export interface FileTroubleValues {
  /** Excel's mark beside a workbook that is open. */
  openInExcel: NoValues;
  /** In bytes. */
  fileTooLarge: { most: number };
  /** By the system's code. */
  cannotOpen: { code: string };
  /** Reading it ended the reader itself. */
  readerFailed: NoValues;
}

export type FileTrouble = Issue<FileTroubleValues>;

/** What stands in the way of a workbook, told by its file. */
export interface FailedFile {
  readonly file: string;
  readonly issues: readonly (FileTrouble | ReadIssue)[];
}

/** Bytes of the largest file that is read; pictures of evidence make workbooks large. */
export const largestWorkbook = 100_000_000;
