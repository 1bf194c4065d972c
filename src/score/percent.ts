import { plainText } from "../text/plainText";
import { isBlank, mayBeBlank, quoteCell, readCell } from "./cell";
import type { Measured } from "./evaluate";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type CellPlace, type ScoreIssue } from "./issue";
import { asShown, toUnits } from "./rounding";

/**
 * A percent from one cell: a number 0 or above 1 up to 100, or a text with its sign ("16.67%", "ร้อยละ 16.67"). A blank cell
 * and a word for not done are 0. A bare number above 0 up to 1 is refused, because 0.1667 may be 16.67 % or 0.17 %.
 */
export function readPercent(cell: unknown, place: CellPlace): Outcome<number, ScoreIssue> {
  const isNothing = mayBeBlank(cell) || (typeof cell === "string" && readCell(cell) === 0);
  return isNothing ? succeed(0) : readSaidPercent(cell, place);
}

const signedPercent = /^(?:ร้อยละ ?(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?) ?(?:%|เปอร์เซ็นต์))$/;

/** The same where nothing stands for 0: neither a word nor a bare 0, as which older Excel hands a blank cell over. */
export function readSaidPercent(cell: unknown, place: CellPlace): Outcome<number, ScoreIssue> {
  if (cell === 0) return fail(scoreIssue("zeroMayBeBlank", {}, place));
  if (typeof cell === "number") return bareNumber(asShown(cell), place);
  const plain = typeof cell === "string" && cell.length <= 60 ? plainText(cell) : "";
  const signed = signedPercent.exec(plain);
  if (signed) return inRange(asShown(Number(signed[1] ?? signed[2])), place);
  return /^\d+(\.\d+)?$/.test(plain)
    ? bareNumber(asShown(Number(plain)), place)
    : fail(scoreIssue("notAPercent", { found: quoteCell(cell) }, place));
}

function bareNumber(number: number, place: CellPlace): Outcome<number, ScoreIssue> {
  return number > 0 && number <= 1
    ? fail(scoreIssue("bareFraction", { number }, place))
    : inRange(number, place);
}

function inRange(number: number, place: CellPlace): Outcome<number, ScoreIssue> {
  return number >= 0 && number <= 100
    ? succeed(number)
    : fail(scoreIssue("percentOutOfRange", { number }, place));
}

/** The percent that two cells give: how many were done, and of how many. */
export function readRatio(
  done: readonly [cell: unknown, place: CellPlace],
  all: readonly [cell: unknown, place: CellPlace],
  decimals: number,
): Outcome<Measured, ScoreIssue> {
  const doneCount = readCount(...done);
  if (!doneCount.ok) return doneCount;
  const allCount = readCount(...all);
  if (!allCount.ok) return allCount;
  const counts = { done: doneCount.value, all: allCount.value };
  if (counts.all === 0) return fail(scoreIssue("nothingToDivideBy", {}, all[1]));
  if (counts.done > counts.all) return fail(scoreIssue("moreThanAll", counts, done[1]));
  return succeed({ units: unitsOf(counts.done, counts.all, decimals), counts, lines: null });
}

/** `done ÷ all` as a percent in whole units of its last decimal. */
export function unitsOf(done: number, all: number, decimals: number): number {
  return toUnits((done / all) * 100, decimals);
}

export function readCount(cell: unknown, place: CellPlace): Outcome<number, ScoreIssue> {
  if (isBlank(cell)) return succeed(0);
  const number = typeof cell === "string" && cell.length <= 60 ? numberOf(plainText(cell)) : cell;
  const count = typeof number === "number" ? asShown(number) : NaN;
  if (Number.isSafeInteger(count) && count >= 0) return succeed(count);
  return fail(scoreIssue("notACount", { found: quoteCell(cell) }, place));
}

function numberOf(plain: string): number {
  return /^\d{1,3}(,\d{3})+$|^\d+$/.test(plain) ? Number(plain.replaceAll(",", "")) : NaN;
}
