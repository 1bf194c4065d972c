import { laoAbbreviations, laoTypes } from "../../pack/laoType";
import type { Indicator } from "../../pack/schema";
import { baseCutWord, notApplicableWord } from "../../score/cell";
import { percentOf, sumMarks } from "../../score/rounding";
import { exactPercent } from "../cells/exactPercent";
import { quoted } from "../cells/quoted";
import { native } from "./content";
import type { Cached, NativeFormula } from "./blueprint";
import type { Ref } from "./sheetBuilder";

type Value = Ref["value"];

/** A cell's value as text or number; a blank one stays blank instead of becoming 0. */
export function copyOf(cell: Ref, from: "here" | "anywhere" = "here"): NativeFormula {
  const ref = cell[from];
  return native(`IF(${ref}="","",${ref})`, cached(cell.value));
}

/** The sum of cells one below the other; texts are passed over. */
export function sumOf(cells: readonly Ref[]): NativeFormula {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return native("0", 0);
  const values = cells.map(({ value }) => value);
  return native(
    `SUM(${first.here}:${last.here})`,
    values.includes(null) ? null : sumMarks(values.filter(isNumber)),
  );
}

/** score ÷ full × 100 to two decimals, half up; blank where nothing was counted. */
export function percentFormula(score: Ref, full: Ref): NativeFormula {
  const [part, whole] = [score.here, full.here];
  return native(
    `IF(AND(ISNUMBER(${part}),ISNUMBER(${whole})),IF(${whole}>0,${exactPercent(part, whole, 2)},""),"")`,
    percentNow(score.value, full.value),
  );
}

function percentNow(score: Value, full: Value): Cached {
  if (score === null || full === null) return null;
  return isNumber(score) && isNumber(full) && full > 0 ? percentOf(score, full, 2) : "";
}

/** Whether a word of the score takes the indicator out of both sums. */
export function isOut(value: Value): value is string {
  return value === notApplicableWord || value === baseCutWord;
}

export function outCondition(ref: string): string {
  return `OR(${ref}=${quoted(notApplicableWord)},${ref}=${quoted(baseCutWord)})`;
}

/** Whether the indicator is asked of the type in a cell; null where it is asked of every type. */
export function askedCondition({ appliesTo }: Indicator, laoType: Ref): string | null {
  if (laoTypes.every((type) => appliesTo.includes(type))) return null;
  const tests = appliesTo.map((type) => `${laoType.anywhere}=${quoted(laoAbbreviations[type])}`);
  return tests.length === 1 ? (tests[0] ?? null) : `OR(${tests.join(",")})`;
}

export function isNumber(value: Value | undefined): value is number {
  return typeof value === "number";
}

/** A typed cell as a formula shows it. */
export function cached(value: Value): Cached {
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
