import { plainText } from "./plainText";
import { serialDay } from "./serialDay";
import { monthsByName } from "./writtenDay";

/** A file's address may hold a day, which is none of what it shows. */
const addresses = /(?:\w+:\/\/|www\.)\S+/g;

/** Long names first, so that none is taken for its beginning; a short one may have dots. */
const monthNames = [...monthsByName.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.split("").join("\\.?"))
  .join("|");

const era = /(?:[พค]\.?ศ\.?)?/.source;

/** 12 มกราคม พ.ศ. 2565, 12 ม.ค. 2565 */
const inWords = new RegExp(`(?<!\\d)(\\d{1,2})[ /-]*(${monthNames})\\.?[ /,-]*${era} ?(\\d{4})(?!\\d)`, "g");

/** 12/1/2565 */
const dayFirst = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/g;

/** 2565-01-12 */
const yearFirst = /(?<![\d./-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d/-])/g;

const buddhist = { first: 2400, last: 2700 } as const;
const christian = { first: 1900, last: 2100 } as const;

/**
 * The days that stand in a text for certain, as Excel serial days, earliest first: with a year of four digits, and where
 * month and day could be taken for each other with a Buddhist year, beside which the day always stands first.
 */
export function daysWithin(text: string): readonly number[] {
  const plain = plainText(text.replace(addresses, " "));
  const told = [...plain.matchAll(inWords)].map(([, day, month = "", year]) =>
    dayOf(year, monthsByName.get(month.replaceAll(".", "")) ?? 0, day),
  );
  const numbered = [...plain.matchAll(dayFirst)].map(([, day, , month, year]) =>
    isBuddhist(Number(year)) || Number(day) > 12 ? dayOf(year, Number(month), day) : null,
  );
  const sorted = [...plain.matchAll(yearFirst)].map(([, year, month, day]) =>
    dayOf(year, Number(month), day),
  );
  return [...told, ...numbered, ...sorted].flatMap((day) => day ?? []).sort((one, other) => one - other);
}

function isBuddhist(year: number): boolean {
  return year >= buddhist.first && year <= buddhist.last;
}

function dayOf(written: string | undefined, month: number, day: string | undefined): number | null {
  const year = Number(written);
  if (isBuddhist(year)) return serialDay(year - 543, month, Number(day));
  return year >= christian.first && year <= christian.last ? serialDay(year, month, Number(day)) : null;
}
