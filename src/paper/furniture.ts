import type { Line } from "./lines";
import { loosely } from "./loosely";
import type { PrintedSign } from "./signs";

/** Why a line is no part of the criteria. */
export type FurnitureKind =
  | "blank"
  | "pageNumber"
  | "rule"
  /** "/3. จัดทำ ..." at the foot of a page, which the next page begins with. */
  | "catchword"
  | "letterhead"
  /** Printed again as it stood before: a running head, or a heading at the top of a new page. */
  | "repeated"
  /** Names the columns of a table, or stands over blocks whose own headings follow. */
  | "heading";

const rule = /^[-_=~.·…|:*+ ]+$/;
const pageNumber =
  /^(?:[-–—([] ?(?:หน้า(?:ที่)? ?)?\d{1,4} ?[-–—)\]]|หน้า(?:ที่)? ?\d{1,4}(?: ?(?:\/|จาก(?:ทั้งหมด)?) ?\d{1,4})?(?: ?หน้า)?|page \d{1,4}(?: of \d{1,4})?)$/;
const catchword = /^\/.{1,60}(?:\.{2,}|…)$/;

const letterheads: readonly RegExp[] = [
  loosely(/^กรมส่งเสริมการปกครองท้องถิ่น(?: กระทรวงมหาดไทย)?$/),
  loosely(/^กระทรวงมหาดไทย$/),
  loosely(/^กอง[ก-ฮเ-ไะาำ]{4,}ท้องถิ่น$/),
  loosely(/^กลุ่มงาน[ก-ฮเ-ไะาำ]{4,}$/),
  loosely(/^สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด[ก-ฮเ-ไะาำ]*$/),
  loosely(/^(?:โทร|โทรสาร|โทรศัพท์)\.? ?(?:\/ ?โทรสาร)?\.? ?[\d -]{6,}/),
  loosely(/^ที่ [ก-ฮ]{2} \d{4}(?:\.\d+)?\/ ?ว/),
  loosely(/^ด่วน(?:ที่สุด|มาก)?$/),
  /^qr ?code$/,
];

/** Why a line is no part of the criteria by its own words; null where it may be one. */
export function furnitureIn({ plain, bare }: Line): FurnitureKind | null {
  if (rule.test(plain)) return "rule";
  if (pageNumber.test(plain)) return "pageNumber";
  if (catchword.test(plain)) return "catchword";
  return letterheads.some((pattern) => pattern.test(bare)) ? "letterhead" : null;
}

/** A running head stands on several pages, and is longer than what may be said twice. */
const running = { times: 3, letters: 12 } as const;

/** The words that a paper prints again and again outside its lists; the first time they may mean something. */
export function runningHeads(
  lines: readonly { readonly line: Line; readonly sign: PrintedSign }[],
): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { line, sign } of lines)
    if (sign.kind === "words" && line.cells.length === 1 && line.bare.length >= running.letters)
      times.set(line.bare, (times.get(line.bare) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= running.times).map(([words]) => words));
}
