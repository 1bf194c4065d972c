import { plainText } from "../text/plainText";
import { isBlank, quoteCell, readCell } from "./cell";
import type { Measured } from "./evaluate";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type CellPlace, type ScoreIssue } from "./issue";
import { toUnits } from "./rounding";

/**
 * A percent from one cell: a number 0 or above 1 up to 100, or a text with its sign ("16.67%", "ร้อยละ 16.67").
 * A bare number above 0 up to 1 is refused, because 0.1667 may be 16.67 % or 0.17 %.
 */
export function readPercent(cell: unknown, place: CellPlace | null): Outcome<number, ScoreIssue> {
  if (isBlank(cell)) return succeed(0);
  if (typeof cell === "number") return bareNumber(cell, place);
  if (typeof cell !== "string" || cell.length > 60)
    return fail(scoreIssue("notAPercent", { found: quoteCell(cell) }, place));
  const plain = plainText(cell);
  const signed = /^(?:ร้อยละ ?(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?) ?%)$/.exec(plain);
  if (signed) return inRange(Number(signed[1] ?? signed[2]), place);
  if (/^\d+(\.\d+)?$/.test(plain)) return bareNumber(Number(plain), place);
  return readCell(plain) === 0
    ? succeed(0)
    : fail(scoreIssue("notAPercent", { found: quoteCell(cell) }, place));
}

function bareNumber(number: number, place: CellPlace | null): Outcome<number, ScoreIssue> {
  return number > 0 && number <= 1
    ? fail(scoreIssue("bareFraction", { number }, place))
    : inRange(number, place);
}

function inRange(number: number, place: CellPlace | null): Outcome<number, ScoreIssue> {
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
  if (typeof number === "number" && Number.isSafeInteger(number) && number >= 0) return succeed(number);
  return fail(scoreIssue("notACount", { found: quoteCell(cell) }, place));
}

function numberOf(plain: string): number {
  return /^\d{1,3}(,\d{3})+$|^\d+$/.test(plain) ? Number(plain.replaceAll(",", "")) : NaN;
}
