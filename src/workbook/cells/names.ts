/**
 * Defined names of the cells that are read back: printed here, and told apart again here. They follow from keys, which
 * stay the same from year to year.
 *
 * Names of indicators begin with LPA_, all others with LPABOOK_, so that no key can take another's name. Excel takes
 * upper and lower case for one letter, so a name says its cell without them: no word of an indicator is one of a clause, or
 * key "a-c1" could meet clause 1 of "a", and none reads as the number of a clause.
 */
export const indicatorCells = [
  "SCORE",
  "FULL",
  "WHY",
  "GATE",
  "CUT",
  "TYPED",
  "DONE",
  "ALL",
  "COUNTED",
  "LINES",
  "EVIDENCE",
  "REMARK",
] as const;

export const clauseCells = ["STATE", "EVENT", "DATE", "DUE", "LINK", "NOTE"] as const;

export const areaCells = ["SCORE", "FULL", "PERCENT", "TYPED_SCORE", "TYPED_FULL"] as const;

export const bookCells = [
  "LAO_NAME",
  "LAO_TYPE",
  "PROVINCE",
  "DISTRICT",
  "YEAR",
  "PACK_ID",
  "PACK_VERSION",
  "PACK_HASH",
  "FROZEN",
  "DIVISIONS",
  "TOTAL_SCORE",
  "TOTAL_FULL",
  "TOTAL_PERCENT",
  "LEVEL",
  "PLAN",
  "HISTORY",
  "HOLIDAYS",
  "HOLIDAY_TABLE",
  "EXECUTIVE",
  "REVIEW",
  "LEFT_OVER",
] as const;

export type IndicatorCell = (typeof indicatorCells)[number];
export type ClauseCell = (typeof clauseCells)[number];
export type AreaCell = (typeof areaCells)[number];
export type BookCell = (typeof bookCells)[number];

/** What a name stands for, by the pack's keys and numbers. */
export type NamedCell =
  | { readonly of: "indicator"; readonly key: string; readonly cell: IndicatorCell }
  | { readonly of: "clause"; readonly key: string; readonly clause: string; readonly cell: ClauseCell }
  | { readonly of: "area"; readonly area: string; readonly cell: AreaCell }
  | { readonly of: "book"; readonly cell: BookCell };

export function indicatorName(key: string, what: IndicatorCell): string {
  return `LPA_${key.replaceAll("-", "_")}_${what}`;
}

/** LPA_internal_control_report_C8 is the state of clause 8; the other cells of its row have a word more. */
export function clauseName(key: string, clause: string, what: ClauseCell): string {
  const own = `LPA_${key.replaceAll("-", "_")}_C${printCode(clause)}`;
  return what === "STATE" ? own : `${own}_${what}`;
}

export function areaName(area: string, what: AreaCell): string {
  return `LPABOOK_AREA_${printCode(area)}_${what}`;
}

export function bookName(what: BookCell): string {
  return `LPABOOK_${what}`;
}

/** The name of a cell in the workbook's so-manieth template, from 1. */
export function nameOf(cell: NamedCell, book = 1): string {
  return numberedName(nameInFirst(cell), book);
}

function nameInFirst(cell: NamedCell): string {
  switch (cell.of) {
    case "indicator":
      return indicatorName(cell.key, cell.cell);
    case "clause":
      return clauseName(cell.key, cell.clause, cell.cell);
    case "area":
      return areaName(cell.area, cell.cell);
    case "book":
      return bookName(cell.cell);
  }
}

/**
 * The name in the workbook's so-manieth template. Excel allows each name once, so a second template of the same
 * workbook has the number behind the prefix, where no key can take it: LPA2_internal_control_report_C8.
 */
export function numberedName(name: string, book: number): string {
  return book === 1 ? name : name.replace(/^(LPABOOK|LPA)_/, `$1${book}_`);
}

/** The highest number among names that begin like ours, whatever else they say; 0 where there are none. */
export function bookNumber(names: readonly string[]): number {
  return names.reduce((highest, name) => {
    const [own, number = ""] = /^LPA(?:BOOK)?(\d*)_/i.exec(name) ?? [];
    return own === undefined ? highest : Math.max(highest, number === "" ? 1 : Number(number));
  }, 0);
}

interface ParsedName {
  readonly book: number;
  readonly cell: NamedCell;
}

interface KnownName {
  readonly caseless: string;
  /** Null where it is none of ours. */
  readonly parsed: ParsedName | null;
}

/** Workbooks of one pack have the same thousands of names, which are asked for over and over while they are read. */
const knownNames = new Map<string, KnownName>();
const mostKnown = 30_000;

function knownName(name: string): KnownName {
  const known = knownNames.get(name);
  if (known !== undefined) return known;
  if (knownNames.size >= mostKnown) knownNames.clear();
  const made = { caseless: name.toLowerCase(), parsed: parseAnew(name) };
  knownNames.set(name, made);
  return made;
}

/** Which cell of which template a name stands for, in upper or lower case; null where it is none of ours. */
export function parseName(name: string): ParsedName | null {
  return knownName(name).parsed;
}

/** A name in lower case: Excel takes upper and lower case for one letter. */
export function caselessName(name: string): string {
  return knownName(name).caseless;
}

function parseAnew(name: string): ParsedName | null {
  const [, ofBook, number, rest = ""] = /^LPA(BOOK)?([2-9]|[1-9]\d+)?_(.+)$/i.exec(name) ?? [];
  const cell = ofBook === undefined ? parseOfIndicator(rest) : parseOfBook(rest);
  return cell && { book: Number(number ?? 1), cell };
}

function parseOfIndicator(rest: string): NamedCell | null {
  const parts = rest.split("_");
  const what = parts.pop();
  const own = wordIn(indicatorCells, what);
  if (own) return withKey(parts, (key) => ({ of: "indicator", key, cell: own }));
  const beside = wordIn(clauseCells, what);
  if (beside === "STATE") return null;
  const [, code] = /^C(.+)$/i.exec((beside ? parts.pop() : what) ?? "") ?? [];
  const clause = parseCode(code);
  if (clause === null) return null;
  return withKey(parts, (key) => ({ of: "clause", key, clause, cell: beside ?? "STATE" }));
}

function withKey(parts: readonly string[], cellOf: (key: string) => NamedCell): NamedCell | null {
  const isKey = parts.length > 0 && parts.every((part) => /^[a-z0-9]+$/i.test(part));
  return isKey ? cellOf(parts.join("-").toLowerCase()) : null;
}

function parseOfBook(rest: string): NamedCell | null {
  const known = wordIn(bookCells, rest);
  if (known) return { of: "book", cell: known };
  const [, code, what] = /^AREA_([^_]+)_(.+)$/i.exec(rest) ?? [];
  const [area, cell] = [parseCode(code), wordIn(areaCells, what)];
  return area !== null && cell ? { of: "area", area, cell } : null;
}

function wordIn<Word extends string>(words: readonly Word[], text = ""): Word | undefined {
  const upper = text.toUpperCase();
  return words.find((word) => word === upper);
}

/**
 * A number as printed, with every letter that a name must not have or can't tell by its case written by its code: digits,
 * dots and capitals stay, but for U, with which a code begins. 2.ก → 2.uE01, 1a → 1u61.
 */
function printCode(code: string): string {
  return code.replace(/[^0-9A-TV-Z.]/g, (letter) => `u${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Null for what is printed of no number. */
function parseCode(text = ""): string | null {
  const upper = text.toUpperCase();
  const code = upper.replace(/U(E[0-9A-F]{2}|[4-7][0-9A-F])/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return code !== "" && printCode(code).toUpperCase() === upper ? code : null;
}
