import type { CellPosition, EvaluatedCell, Model } from "@odoo/o-spreadsheet";
import { keptNumberFormat } from "./numberFormats";

/** Days, months and years in Thai, by the Buddhist calendar and in Western digits, as in "[$-107041E]d mmm yyyy". */
const THAI_DATE = /^\[\$-107041E\]([dmy ./-]+)$/;
const LOCALE = "th-TH-u-ca-buddhist-nu-latn";

type DatePart = "day" | "month" | "year";

const PARTS: Readonly<Record<string, readonly [DatePart, Intl.DateTimeFormatOptions]>> = {
  d: ["day", { day: "numeric" }],
  dd: ["day", { day: "2-digit" }],
  m: ["month", { month: "numeric" }],
  mm: ["month", { month: "2-digit" }],
  mmm: ["month", { month: "short" }],
  mmmm: ["month", { month: "long" }],
  yy: ["year", { year: "2-digit" }],
  yyyy: ["year", { year: "numeric" }],
};

const DAY_MILLISECONDS = 86_400_000;
/** Day 0 of a sheet's count. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The text of a day, counted as in a sheet; `null` where the number format is of another kind. */
export function thaiDate(day: number, numberFormat: string): string | null {
  const pattern = THAI_DATE.exec(numberFormat)?.[1];
  if (pattern === undefined || day < 0) return null;
  const date = new Date(FIRST_DAY + day * DAY_MILLISECONDS);
  const texts = Array.from(pattern.matchAll(/([dmy])\1*|[^dmy]/g), ([part, isPart]) =>
    isPart === undefined ? part : textOf(date, part),
  );
  return texts.includes(null) ? null : texts.join("");
}

function textOf(date: Date, part: string): string | null {
  const [kind, options] = PARTS[part] ?? [];
  if (!kind) return null;
  // A year alone comes with its era.
  const parts = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: "UTC" }).formatToParts(date);
  return parts.find(({ type }) => type === kind)?.value ?? null;
}

/** The library has no months but its own language's and no calendar but the Gregorian. */
export function showThaiDates({ getters }: Model): void {
  const { getCellText, getEvaluatedCell } = getters;
  const dateIn = ({ value, format }: EvaluatedCell, position: CellPosition): string | null => {
    if (typeof value !== "number" || format === undefined) return null;
    return thaiDate(value, keptNumberFormat(getters.getCellStyle(position)) ?? "");
  };
  getters.getEvaluatedCell = (position) => {
    const cell = getEvaluatedCell(position);
    const formattedValue = dateIn(cell, position);
    return formattedValue === null ? cell : { ...cell, formattedValue };
  };
  // What is drawn is formatted anew.
  getters.getCellText = (position, options) => {
    const date = options?.showFormula === true ? null : dateIn(getEvaluatedCell(position), position);
    return date ?? getCellText(position, options);
  };
}
