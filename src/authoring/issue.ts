import type { Issue, NoValues } from "../outcome";
import type { PackIssueValues } from "../pack/issue";
import type { XlsxIssueValues } from "../xlsx/xlsxIssue";
import type { ChoiceName } from "./choices";
import type { SheetName, TableName } from "./tables";

/** Where in the workbook: a sheet, and if it is one cell, its row as Excel counts and its column's English key. */
export interface SheetPlace {
  readonly sheet: SheetName;
  readonly row: number | null;
  readonly column: string | null;
}

/**
 * Every code there is, with what its message needs besides the place and the column's own note. `found` is what was
 * typed, `suggestion` the word that was probably meant.
 */
export interface AuthoringIssueValues extends XlsxIssueValues {
  // the file
  fileTooLarge: { bytes: number; most: number };
  tooManyRows: { row: number; most: number };
  /** A template of a year, which carries a pack but is none. */
  yearWorkbook: NoValues;
  /** `first`: the name of its first sheet. */
  foreignWorkbook: { first: string };
  /** Both a pack's and a province's. */
  bothForms: { pack: SheetName; province: SheetName };
  // its sheets
  sheetMissing: { sheet: SheetName };
  sheetMisspelt: { sheet: SheetName; found: string };
  sheetTwice: { sheet: SheetName; names: readonly string[] };
  sheetEmpty: NoValues;
  // their headers
  columnMissing: { column: string };
  columnMisspelt: { column: string; found: string };
  columnTwice: { column: string };
  columnsSwapped: { column: string; other: string };
  fieldMissing: { column: string };
  fieldMisspelt: { column: string; found: string };
  fieldTwice: NoValues;
  // their cells
  mergedCells: { range: string };
  formulaCell: NoValues;
  errorCell: { found: string };
  dateCell: NoValues;
  percentCell: { found: number; meant: number };
  numberAsCode: { found: number };
  cellMissing: NoValues;
  /** A condition left blank, and how its words may be read. */
  whenLikely: { readings: readonly string[] };
  whenUnread: NoValues;
  /** A precondition left blank that conditions name, and how the bands' words say it. */
  gateLikely: { reading: string };
  notACode: { found: string };
  notAKey: { found: string };
  notAHash: { found: string };
  notANumber: { found: string };
  notWhole: { found: string };
  outOfRange: { found: string; least: number; most: number };
  notYesNo: { found: string };
  notAChoice: { found: string; choices: ChoiceName; suggestion: string | null };
  wrongValue: { found: string };
  cellNotHere: NoValues;
  deadlineMix: NoValues;
  // whose rows are whose
  duplicateRow: { found: string; first: number };
  /** `rows`: how many rows name it, in which `sheets`. */
  unknownOwner: {
    found: string;
    sheet: TableName;
    suggestion: string | null;
    rows: number;
    sheets: readonly TableName[];
  };
  bandsUnused: { found: string };
  itemCircle: { found: string };
  // a province's own
  noteElsewhere: NoValues;
  replacedWithoutOwn: { found: string };
  // no faults, but perhaps not meant; `rows` as Excel counts, such as 14–20, 25
  hiddenRows: { rows: string };
  struckRows: { rows: string };
  rowAmongOthers: { found: string };
  readFromText: { rows: string };
  // all of them
  moreIssues: { count: number };
}

export type AuthoringIssueCode = keyof AuthoringIssueValues;

/** What is wrong with a cell, a row or a sheet, wherever it stands. */
export type Fault<Code extends AuthoringIssueCode = AuthoringIssueCode> = Issue<AuthoringIssueValues, Code>;

/** Expected trouble with an authoring workbook. Faults of the pack itself keep their code and get a place in the sheets. */
export type AuthoringIssue = (Fault | Issue<PackIssueValues>) & {
  /** null: the file as a whole. */
  readonly place: SheetPlace | null;
  /** Where the same is wrong with other rows of the column, which are not told one by one. */
  readonly alike?: AlikeRows;
};

/** How many rows there are in all, and which, such as 14–20, 25. */
export interface AlikeRows {
  readonly count: number;
  readonly rows: string;
}

export function fault<Code extends AuthoringIssueCode>(
  code: Code,
  values: AuthoringIssueValues[Code],
): Fault<Code> {
  return { code, values };
}

export function fileIssue<Code extends AuthoringIssueCode>(
  code: Code,
  values: AuthoringIssueValues[Code],
): Fault<Code> & { readonly place: null } {
  return { ...fault(code, values), place: null };
}
