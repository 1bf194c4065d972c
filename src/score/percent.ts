import { plainText } from "../text/plainText";
import { isBlank, mayBeBlank, quoteCell, readCell } from "./cell";
import type { Measured } from "./evaluate";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type CellPlace, type ScoreIssue } from "./issue";
import type { MeasureScale } from "../pack/measure";
import { asShown, roundHalfUp, toUnits } from "./rounding";

/**
 * A percent from one cell: a number 0 or above 1 up to 100, or a text with its sign ("16.67%", "ร้อยละ 16.67"). A blank cell
 * and a word for not done are 0. A bare number above 0 up to 1 is refused, because 0.1667 may be 16.67 % or 0.17 %; where
 * percents may pass 100 one up to 10 is, because 1.2 may be 120 %.
 *
 * @param most 100, or Infinity.
 */
export function readPercent(cell: unknown, place: CellPlace, most: number): Outcome<number, ScoreIssue> {
  const isNothing = mayBeBlank(cell) || (typeof cell === "string" && readCell(cell) === 0);
  return isNothing ? succeed(0) : readSaidPercent(cell, place, most);
}

/** Up to this a bare number may be a fraction. */
export function mostDoubtful(most: number): number {
  return most > 100 ? 10 : 1;
}

const signedPercent = /^(?:ร้อยละ ?(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?) ?(?:%|เปอร์เซ็นต์))$/;

/** The same where nothing stands for 0: neither a word nor a bare 0, as which older Excel hands a blank cell over. */
export function readSaidPercent(cell: unknown, place: CellPlace, most = 100): Outcome<number, ScoreIssue> {
  if (cell === 0) return fail(scoreIssue("zeroMayBeBlank", {}, place));
  if (typeof cell === "number") return bareNumber(asShown(cell), place, most);
  const plain = typeof cell === "string" && cell.length <= 60 ? plainText(cell) : "";
  const signed = signedPercent.exec(plain);
  if (signed) return inRange(asShown(Number(signed[1] ?? signed[2])), place, most);
  return /^\d+(\.\d+)?$/.test(plain)
    ? bareNumber(asShown(Number(plain)), place, most)
    : fail(scoreIssue("notAPercent", { found: quoteCell(cell) }, place));
}

function bareNumber(number: number, place: CellPlace, most: number): Outcome<number, ScoreIssue> {
  const upTo = mostDoubtful(most);
  return number > 0 && number <= upTo
    ? fail(scoreIssue("bareFraction", { number, upTo }, place))
    : inRange(number, place, most);
}

function inRange(number: number, place: CellPlace, most: number): Outcome<number, ScoreIssue> {
  if (number >= 0 && number <= most && number < tooLarge) return succeed(number);
  return most === 100
    ? fail(scoreIssue("percentOutOfRange", { number }, place))
    : fail(scoreIssue("numberOutOfRange", { number, least: 0, most: null }, place));
}

/** How a percent is reckoned from its two numbers. */
export interface RatioScale {
  /** Decimals that the percent is rounded to. */
  readonly decimals: number;
  readonly decimalsOfParts: number;
  /** Whether it may pass 100. */
  readonly over100: boolean;
}

/** The percent that two cells give: how much was done, and of how much. */
export function readRatio(
  done: readonly [cell: unknown, place: CellPlace],
  all: readonly [cell: unknown, place: CellPlace],
  { decimals, decimalsOfParts, over100 }: RatioScale,
): Outcome<Measured, ScoreIssue> {
  const parts = { ...anyNumber, decimals: decimalsOfParts };
  const doneCount = readNumberCell(...done, parts);
  if (!doneCount.ok) return doneCount;
  const allCount = readNumberCell(...all, parts);
  if (!allCount.ok) return allCount;
  const counts = { done: doneCount.value, all: allCount.value };
  if (counts.all === 0) return fail(scoreIssue("nothingToDivideBy", {}, all[1]));
  if (counts.done > counts.all && !over100) return fail(scoreIssue("moreThanAll", counts, done[1]));
  return succeed({ units: unitsOfParts(counts, { decimals, decimalsOfParts }), counts, lines: null });
}

/** `done ÷ all` as a percent in whole units of its last decimal, reckoned in whole parts. */
export function unitsOfParts(
  { done, all }: { readonly done: number; readonly all: number },
  { decimals, decimalsOfParts }: Pick<RatioScale, "decimals" | "decimalsOfParts">,
): number {
  return unitsOf(toUnits(done, decimalsOfParts), toUnits(all, decimalsOfParts), decimals);
}

/** `done ÷ all` as a percent in whole units of its last decimal. */
export function unitsOf(done: number, all: number, decimals: number): number {
  return toUnits((done / all) * 100, decimals);
}

/** A number from one cell, with no more decimals than it may have; a blank cell is 0. */
export function readNumberCell(
  cell: unknown,
  place: CellPlace,
  { decimals, least, most }: MeasureScale,
): Outcome<number, ScoreIssue> {
  const found = typeof cell === "string" && cell.length <= 60 ? numberOf(plainText(cell)) : cell;
  const number = isBlank(cell) ? 0 : typeof found === "number" ? asShown(found) : NaN;
  const isWhole = Number.isSafeInteger(toUnits(number, decimals)) && roundHalfUp(number, decimals) === number;
  if (!isWhole || number < 0)
    return decimals === 0
      ? fail(scoreIssue("notACount", { found: quoteCell(cell) }, place))
      : fail(scoreIssue("notANumber", { found: quoteCell(cell), decimals }, place));
  if (number >= least && number <= most) return succeed(number);
  const limits = { least, most: most === Infinity ? null : most };
  return fail(scoreIssue("numberOutOfRange", { number, ...limits }, place));
}

const anyNumber: MeasureScale = { decimals: 0, least: 0, most: Infinity };

/** Above what anyone means, and what native formulas compare. */
const tooLarge = 1e15;

function numberOf(plain: string): number {
  return /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain) ? Number(plain.replaceAll(",", "")) : NaN;
}
