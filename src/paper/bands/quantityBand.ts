import type { NumberTest } from "../../pack/rubric/syntax";
import { takeQuantity, type Quantity } from "./quantity";
import { Scan } from "./scan";
import { amounts, words } from "./vocabulary";

/** A band that compares a number: a percent, how many clauses, how many things. */
export interface QuantityBand extends Quantity {
  readonly unknown: readonly string[];
  /** Whether something beside the number must hold as well. */
  readonly asksMore: boolean;
}

const mayBegin =
  /ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ไม่เกิน|ไม่มากกว่า|ไม่สูงกว่า|น้อยกว่า|ต่ำกว่า|ไม่ถึง|มากกว่า|สูงกว่า|เกิน|เท่ากับ|ตั้งแต่|ระหว่าง|ร้อยละ|อัตรา|ทั้ง *\d|(?<![\d.])\d|ทุกข้อ/g;

/**
 * "ร้อยละ 20.00 ของโครงการขึ้นไป", "ดำเนินการเพียง 1 ข้อ หรือไม่มีการดำเนินการ".
 *
 * @param clauses How many there are, for "ครบทุกข้อ".
 * @param isKnown Whether words that say what is counted stand elsewhere in the paper.
 */
export function readQuantityBand(
  text: string,
  clauses: number,
  isKnown: (words: string) => boolean,
): QuantityBand | null {
  const scan = new Scan(text);
  const nothingFirst = scan.attempt(() => scan.take(words.nothing) && scan.take(words.or)) !== null;
  scan.take(words.lead);
  const none = scan.take(amounts.none);
  const found = none ? { skipped: "", quantity: noneOf(none[1] ?? "") } : takeAnywhere(scan, clauses);
  if (!found || found.quantity.readings.length === 0) return null;
  scan.take(words.full);
  const nothingLast = scan.attempt(() => scan.take(words.or) && scan.take(words.nothing)) !== null;
  const rest = scan.rest;
  return {
    ...found.quantity,
    readings: nothingFirst || nothingLast ? found.quantity.readings.map(orNothing) : found.quantity.readings,
    unknown: [found.skipped, rest].filter((one) => one !== "" && !isKnown(one)),
    asksMore: /^(?:และ|โดย|แต่|พร้อม)/.test(rest),
  };
}

function noneOf(name: string): Quantity {
  return { unit: { kind: "things", name }, readings: [[{ operator: "=", number: 0 }]], decimals: 0 };
}

function takeAnywhere(
  scan: Scan,
  clauses: number,
): { readonly skipped: string; readonly quantity: Quantity } | null {
  const from = scan.at;
  const places = [from, ...[...scan.text.matchAll(mayBegin)].map(({ index }) => index)];
  for (const place of places.filter((one) => one >= from)) {
    scan.at = place;
    const quantity = takeQuantity(scan, clauses);
    if (quantity) return { skipped: scan.text.slice(from, place).trim(), quantity };
  }
  scan.at = from;
  return null;
}

/** Nothing at all belongs to it as well; a band from two up has a hole then, and stays as it is for its neighbours to tell. */
function orNothing(tests: readonly NumberTest[]): readonly NumberTest[] {
  const [only] = tests;
  return tests.length === 1 && only?.operator === "=" && only.number === 1
    ? [{ operator: "between", from: 0, to: 1 }]
    : tests;
}
