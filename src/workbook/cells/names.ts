/**
 * Defined names of the cells that are read back. They follow from keys, which stay the same from year to year; letters
 * other than ASCII are written by their code, because a name must mean the same in every language of Excel.
 *
 * Names of indicators begin with LPA_, all others with LPABOOK_, so that no key can take another's name. Excel takes
 * upper and lower case for one letter: no word of an indicator is one of a clause, or key "a-c1" could meet clause 1 of "a".
 */
export function indicatorName(key: string, what: IndicatorCell): string {
  return `LPA_${key.replaceAll("-", "_")}_${what}`;
}

export type IndicatorCell =
  | "SCORE"
  | "FULL"
  | "WHY"
  | "GATE"
  | "CUT"
  | "TYPED"
  | "DONE"
  | "ALL"
  | "COUNTED"
  | "LINES"
  | "EVIDENCE"
  | "REMARK";

export type ClauseCell = "STATE" | "EVENT" | "DATE" | "DUE" | "LINK" | "NOTE";

/** LPA_internal_control_report_C8 is the state of clause 8; the other cells of its row have a word more. */
export function clauseName(key: string, clause: string, what: ClauseCell): string {
  const own = `LPA_${key.replaceAll("-", "_")}_C${ascii(clause)}`;
  return what === "STATE" ? own : `${own}_${what}`;
}

export function areaName(
  area: string,
  what: "SCORE" | "FULL" | "PERCENT" | "TYPED_SCORE" | "TYPED_FULL",
): string {
  return `LPABOOK_AREA_${ascii(area)}_${what}`;
}

export function bookName(what: BookCell): string {
  return `LPABOOK_${what}`;
}

export type BookCell =
  | "LAO_NAME"
  | "LAO_TYPE"
  | "PROVINCE"
  | "YEAR"
  | "PACK_ID"
  | "PACK_VERSION"
  | "PACK_HASH"
  | "FROZEN"
  | "DIVISIONS"
  | "TOTAL_SCORE"
  | "TOTAL_FULL"
  | "TOTAL_PERCENT"
  | "LEVEL"
  | "PLAN"
  | "HISTORY"
  | "HOLIDAYS"
  | "HOLIDAY_TABLE";

function ascii(code: string): string {
  return code.replace(/[^0-9A-Za-z.]/gu, (letter) => `u${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * The name in the workbook's so-manieth template. Excel allows each name once, so a second template of the same
 * workbook has the number behind the prefix, where no key can take it: LPA2_internal_control_report_C8.
 */
export function numberedName(name: string, book: number): string {
  return book === 1 ? name : name.replace(/^(LPABOOK|LPA)_/, `$1${book}_`);
}

/** The highest number among names of ours; 0 where there are none. */
export function bookNumber(names: readonly string[]): number {
  return names.reduce((highest, name) => {
    const [own, number = ""] = /^LPA(?:BOOK)?(\d*)_/i.exec(name) ?? [];
    return own === undefined ? highest : Math.max(highest, number === "" ? 1 : Number(number));
  }, 0);
}
