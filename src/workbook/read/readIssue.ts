import type { Issue, NoValues } from "../../outcome";
import type { XlsxIssueValues } from "../../xlsx/xlsxIssue";
import type { Entry } from "../cells/entryNames";

/** A cell as the officer finds it. */
export interface CellAddress {
  readonly sheet: string;
  /** C38 */
  readonly address: string;
}

/** One thing that an officer enters, and where; null where its cell is gone. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly cell: CellAddress | null;
}

/** A pack as a workbook names it; its hash is the first 8 digits, blank where the workbook does not say it. */
export interface PackNamed {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** The sheets that are tables. */
export type YearTable =
  "PLAN" | "HISTORY" | "HOLIDAY_TABLE" | "DIVISIONS" | "EXECUTIVE" | "REVIEW" | "LEFT_OVER";

/** Every code there is, with what its message needs; besides what is wrong with the file as a whole. */
export interface ReadIssueValues extends XlsxIssueValues {
  /** A workbook, but no template of a year. */
  notAYearWorkbook: NoValues;
  /** A workbook to write a pack in. */
  packWorkbook: NoValues;
  /** A template whose cells have lost the names by which they are known. */
  namesGone: NoValues;
  /** The cell that names the pack is gone. */
  settingsGone: NoValues;
  /** The workbook has lost its pack, and none at hand is the one that it names; `known` are those of its id. */
  packMissing: { readonly pack: PackNamed; readonly known: readonly PackNamed[] };
  /** The pack inside is not the one that the settings name by its hash. */
  packDiffers: { readonly pack: PackNamed; readonly known: readonly PackNamed[] };
  /** The pack inside does not read. */
  packBroken: { readonly pack: PackNamed; readonly known: readonly PackNamed[] };
  /** The pack inside was written by a newer add-in. */
  packNewer: { readonly pack: PackNamed; readonly known: readonly PackNamed[] };
  /** The workbook has lost its pack, and was scored by another, as the officer asked. */
  packOther: { readonly pack: PackNamed; readonly used: PackNamed };
  /** The settings name another pack than the one inside, by which the workbook was scored. */
  packRenamed: { readonly pack: PackNamed; readonly used: PackNamed };
  laoTypeUnknown: { word: string; readonly cell: CellAddress | null };
  /** An entry's cell is gone: its sheet or row was deleted. */
  cellMissing: PlacedEntry;
  errorCell: PlacedEntry;
  /** An officer's own formula has no value yet. */
  uncalculated: PlacedEntry;
  /** A link whose address a formula reckons: only what it shows is known. */
  linkReckoned: PlacedEntry;
  /** A table's sheet or name is gone. */
  tableMissing: { readonly table: YearTable };
  /** None of the table's headers is there, so its first row is none. */
  headersGone: {
    readonly table: YearTable;
    readonly headers: readonly string[];
    readonly cell: CellAddress;
  };
  /** Something was entered for an indicator, or an area, that the pack does not have. */
  indicatorGone: { key: string; found: string; readonly cell: CellAddress };
  /** A column that tables of its kind have is not there. */
  columnMissing: { readonly table: YearTable; header: string };
  /** Something is entered under a header that says none of the table's columns. */
  columnUnknown: { readonly table: YearTable; header: string; readonly cell: CellAddress };
  /** Two columns of one header that do not say the same. */
  columnTwice: { readonly table: YearTable; header: string; readonly cells: readonly CellAddress[] };
  /** A line that belongs to nothing, or under a table, where none is read. */
  lineUnknown: { readonly table: YearTable; found: string; readonly cell: CellAddress };
  /** Two lines of one indicator that do not say the same. */
  lineTwice: { readonly table: YearTable; found: string; readonly cell: CellAddress };
  /** The saved total differs from what the answers give. A word or nothing where there are no marks. */
  totalDiffers: { saved: number | string; scored: number | string };
}

/** What a filled workbook lacks. */
export type ReadIssue<Code extends keyof ReadIssueValues = keyof ReadIssueValues> = Issue<
  ReadIssueValues,
  Code
>;

export function readIssue<Code extends keyof ReadIssueValues>(
  code: Code,
  values: ReadIssueValues[Code],
): ReadIssue<Code> {
  return { code, values };
}

/** Whether something that was entered is not among the answers, so that a copy of the workbook would be without it. */
export function losesEntries({ code }: ReadIssue): boolean {
  return losing.has(code);
}

const losing: ReadonlySet<ReadIssue["code"]> = new Set([
  ...(["tableMissing", "headersGone", "indicatorGone", "columnUnknown", "columnTwice"] as const),
  ...(["lineUnknown", "lineTwice", "linkReckoned", "uncalculated"] as const),
]);
