import type { PackIssueCode } from "../pack/issue";
import type { SheetName } from "./tables";

/** Where in the workbook: a sheet, and if it is one cell, its row as Excel counts and its column's English key. */
export interface SheetPlace {
  readonly sheet: SheetName;
  readonly row: number | null;
  readonly column: string | null;
}

/** Expected trouble with an authoring workbook. Faults of the pack itself keep their code and get a place in the sheets. */
export interface AuthoringIssue {
  readonly code: AuthoringIssueCode | PackIssueCode;
  /** null: the file as a whole. */
  readonly place: SheetPlace | null;
  readonly values: Readonly<Record<string, string | number>>;
}

export const authoringIssueCodes = [
  "notAWorkbook",
  "damaged",
  "fileTooLarge",
  "unpacksTooLarge",
  "tooManyRows",
  "passwordProtected",
  "oldWorkbook",
  "binaryWorkbook",
  "sheetMissing",
  "sheetMisspelt",
  "sheetTwice",
  "sheetEmpty",
  "columnMissing",
  "columnMisspelt",
  "columnTwice",
  "fieldMissing",
  "fieldMisspelt",
  "fieldTwice",
  "mergedCells",
  "formulaCell",
  "errorCell",
  "dateCell",
  "percentCell",
  "numberAsCode",
  "cellMissing",
  "notACode",
  "notAKey",
  "notANumber",
  "notWhole",
  "outOfRange",
  "notYesNo",
  "notAChoice",
  "wrongValue",
  "cellNotHere",
  "deadlineMix",
  "duplicateRow",
  "unknownOwner",
  "bandsUnused",
  "itemCircle",
  "moreIssues",
] as const;

export type AuthoringIssueCode = (typeof authoringIssueCodes)[number];

export const fileIssue = (
  code: AuthoringIssueCode,
  values: AuthoringIssue["values"] = {},
): AuthoringIssue => ({ code, place: null, values });
