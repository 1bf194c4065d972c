import { plainText } from "./plainText";
import { serialDay } from "./serialDay";

/** What people write for each month, in full and short, Thai and English; as `plainText` leaves it, without dots. */
const months: readonly (readonly string[])[] = [
  ["มกราคม", "มกรา", "มค", "january", "jan"],
  ["กุมภาพันธ์", "กุมภา", "กพ", "february", "feb"],
  ["มีนาคม", "มีนา", "มีค", "march", "mar"],
  ["เมษายน", "เมษา", "เมย", "april", "apr"],
  ["พฤษภาคม", "พฤษภา", "พค", "may"],
  ["มิถุนายน", "มิถุนา", "มิย", "june", "jun"],
  ["กรกฎาคม", "กรกฎา", "กค", "july", "jul"],
  ["สิงหาคม", "สิงหา", "สค", "august", "aug"],
  ["กันยายน", "กันยา", "กย", "september", "sept", "sep"],
  ["ตุลาคม", "ตุลา", "ตค", "october", "oct"],
  ["พฤศจิกายน", "พฤศจิกา", "พย", "november", "nov"],
  ["ธันวาคม", "ธันวา", "ธค", "december", "dec"],
];

/** Months by the names that people write, as `plainText` leaves them, without dots; they count from 1. */
export const monthsByName: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** A text longer than any day is written is none. */
const longest = 60;

/**
 * The days that a text may mean, as Excel serial days: `29 ธ.ค. 66`, `๒๙ ธันวาคม พ.ศ. ๒๕๖๖`, `29/12/2566`, `29-12-23`,
 * `2566-12-29`. Of a year of two digits both eras' readings, the Buddhist one first. None where it is written otherwise.
 */
export function writtenDays(text: string): readonly number[] {
  if (text.length > longest) return [];
  const plain = plainText(text)
    .replace(/^(วัน\S* ?)?ที่ ?/, "")
    .replace(/ ?(เวลา ?)?\d{1,2}[:.]\d{2}(:\d{2})? ?น?\.?$/, "");
  const parts = inNumbers(plain) ?? inWords(plain);
  if (!parts) return [];
  const { year, month, day } = parts;
  return christianYears(year).flatMap((christian) => serialDay(christian, month, day) ?? []);
}

interface Parts {
  /** As it was written. */
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function inNumbers(plain: string): Parts | null {
  const [, first, between, month, last] = /^(\d{1,4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,4})$/.exec(plain) ?? [];
  if (first === undefined || between === undefined || month === undefined || last === undefined) return null;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  return { year, month: Number(month), day: Number(day) };
}

function inWords(plain: string): Parts | null {
  const [, day, name = "", year] =
    /^(\d{1,2})[ /-]*([ก-๙a-z.]+?)[ /.,-]*(?:พ\.?ศ\.?|ค\.?ศ\.?)? ?(\d{4}|\d{2})$/.exec(plain) ?? [];
  const month = monthsByName.get(name.replaceAll(".", ""));
  return day === undefined || year === undefined || month === undefined
    ? null
    : { year, month, day: Number(day) };
}

const firstBuddhist = 2400;

/** The Christian years that a written year may mean. */
function christianYears(year: string): readonly number[] {
  const number = Number(year);
  switch (year.length) {
    case 2:
      return [2500 + number - 543, 2000 + number];
    case 4:
      return [number >= firstBuddhist ? number - 543 : number];
    default:
      return [];
  }
}
