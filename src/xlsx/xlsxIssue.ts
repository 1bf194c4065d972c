import type { Issue, NoValues } from "../outcome";

/** What is wrong with one part of a workbook's file. */
export type PartFlaw =
  | "missing"
  /** It ends before its end, or holds what is no XML. */
  | "broken"
  /** Its checksum tells that it is not what was put in. */
  | "altered"
  /** Two parts of one name. */
  | "twice"
  /** A cell of it does not read: its address, its number, or the shared text that it names. */
  | "cell";

/** Every way in which a file is no workbook that can be read, with what its message needs. */
export interface XlsxIssueValues {
  emptyFile: NoValues;
  notAWorkbook: NoValues;
  /** A zip that is cut off. */
  damaged: NoValues;
  passwordProtected: NoValues;
  /** .xls */
  oldWorkbook: NoValues;
  /** .xlsb */
  binaryWorkbook: NoValues;
  /** .ods and its kin */
  openDocument: NoValues;
  /** .csv, .txt */
  textFile: NoValues;
  /** .html, which some systems name .xls */
  webPage: NoValues;
  /** In bytes. */
  unpacksTooLarge: { most: number };
  /** `sheet` is the sheet whose cells the part holds, as its tab shows it; `cell` where one cell is meant. */
  partUnsound: {
    readonly part: string;
    readonly flaw: PartFlaw;
    readonly sheet: string | null;
    readonly cell: string | null;
  };
}

export type XlsxIssue<Code extends keyof XlsxIssueValues = keyof XlsxIssueValues> = Issue<
  XlsxIssueValues,
  Code
>;

/** Thrown inside this room where a part does not read, because cells would be taken for blank ones; `openXlsx` gives it as an issue. */
export class UnsoundXlsx extends Error {
  constructor(readonly issue: XlsxIssue) {
    super(issue.code);
  }
}

/** @param cell Its address, where one cell is meant. */
export function unsoundPart(part: string, flaw: PartFlaw, cell: string | null = null): UnsoundXlsx {
  return new UnsoundXlsx({ code: "partUnsound", values: { part, flaw, sheet: null, cell } });
}
