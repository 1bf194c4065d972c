import type { Pack } from "../../pack/schema";
import { baseCutWord, notApplicableWord } from "../../score/cell";
import { refer, type CellRange } from "./cellRange";
import { exactPercent } from "./measureScore";
import { fail, toFormula, type NativeFormula } from "./nativeFormula";
import { allOf, arrayOf, call, ifElse, literal, notAvailable, tooMany, type Expression } from "./syntax";

/** Percents of the results table have two decimals in every paper seen. */
const resultDecimals = 2;

/** The indicators that are summed: columns of equal height with a row an indicator; items are not among them. */
export interface ScoreList {
  readonly scores: CellRange;
  /** Full marks of every indicator, also of one that is cut from the base; a blank row is no indicator. */
  readonly fulls: CellRange;
  /** The column that marks by a word what is in neither sum (pilots), or null where nothing is. */
  readonly leftOut: WordColumn | null;
}

interface WordColumn {
  readonly column: CellRange;
  readonly word: string;
}

const outWords = [baseCutWord, notApplicableWord];

/**
 * The sum of scores. ไม่ประเมิน, ตัดฐาน and blanks add nothing. #N/A where a score is another word, below 0, or above its
 * full marks or without them, so that nothing is passed over unseen.
 */
export function nativeScoreTotal({ scores, fulls, leftOut }: ScoreList): NativeFormula {
  const [score, full] = [refer(scores), refer(fulls)];
  const counted = ["", ...outWords].map((word) => `(${score}<>${literal(word)})`);
  const wrong = `((${score}<0)+(${score}>${full})+(${full}>${tooMany}))`;
  const anyWrong = `${call("SUMPRODUCT", [...counted, wrong].join("*"))}>0`;
  const pilots = leftOut ? `-${sumWhere(score, leftOut)}` : "";
  return toFormula(ifElse(anyWrong, notAvailable, withoutNoise(`${call("SUM", score)}${pilots}`)));
}

/**
 * The sum of the full marks that count: all of them, less those of indicators cut from the base, not asked, or left out
 * (plus those that were taken away twice by that). It does not wait for scores that are still errors.
 */
export function nativeFullTotal({ scores, fulls, leftOut }: ScoreList): NativeFormula {
  const full = refer(fulls);
  const outs = outWords.map((word): WordColumn => ({ column: scores, word }));
  const less = (leftOut ? [...outs, leftOut] : outs).map((one) => `-${sumWhere(full, one)}`);
  const twice = leftOut ? outs.map((one) => `+${sumWhere(full, one, leftOut)}`) : [];
  return toFormula(withoutNoise([call("SUM", full), ...less, ...twice].join("")));
}

/** `score ÷ full × 100`, half up to 2 decimals: 191 of 195 is 97.95. ไม่ประเมิน where nothing counts. */
export function nativePercent(score: CellRange, full: CellRange): NativeFormula {
  return toFormula(percentOrNothing(refer(score), refer(full)));
}

/**
 * The overall percent, from the areas' sums of scores and of full marks: of the sums, or the mean of the areas' percents
 * before they are rounded, as the pack says. An area in which nothing counts is in neither.
 */
export function nativeOverallPercent(
  method: Pack["overall"],
  scores: CellRange,
  fulls: CellRange,
): NativeFormula {
  const [score, full] = [refer(scores), refer(fulls)];
  const all = call("SUM", full);
  if (method === "sum") return toFormula(percentOrNothing(call("SUM", score), all));
  const percents = call("SUMPRODUCT", `(${full}>0)*${score}/(${full}+(${full}=0))*100`);
  const mean = `${percents}/${call("SUMPRODUCT", `(${full}>0)*1`)}`;
  const rounded = call("ROUND", mean, String(resultDecimals));
  return toFormula(ifElse(`${all}>0`, rounded, literal(notApplicableWord)));
}

/**
 * The name of the level that a percent reaches, rounded as the pack rounds before it is compared. A word in the percent's
 * cell (ไม่ประเมิน) is given back; #N/A where it is blank or no percent.
 *
 * @param below What to say of a percent below every level that the sources name.
 */
export function nativeLevel(percent: CellRange, pack: Pack, below: string): NativeFormula {
  if (pack.levels.length === 0) return fail({ code: "noLevels" });
  const lowestFirst = [...pack.levels].sort((one, other) => one.from - other.from);
  const named = lowestFirst.map(({ from, title }) => ({ from, title }));
  const levels = named[0]?.from === 0 ? named : [{ from: 0, title: below }, ...named];
  const number = refer(percent);
  const rounded = call("ROUND", number, String(pack.percentDecimals));
  const reached = call("MATCH", rounded, arrayOf(levels.map(({ from }) => from)), "1");
  const title = call("CHOOSE", reached, ...levels.map((level) => literal(level.title)));
  const valid = allOf([call("ISNUMBER", number), `${number}>=0`, `${number}<=100`]);
  return toFormula(ifElse(call("ISTEXT", number), number, ifElse(valid, title, notAvailable)));
}

function percentOrNothing(score: Expression, full: Expression): Expression {
  return ifElse(`${full}>0`, exactPercent(score, full, resultDecimals), literal(notApplicableWord));
}

/** Equal to a word, and never unlike one: calculators differ over whether a blank cell is unlike a word. */
function sumWhere(sum: Expression, ...where: readonly WordColumn[]): Expression {
  const criteria = where.flatMap(({ column, word }) => [refer(column), literal(word)]);
  return call("SUMIFS", sum, ...criteria);
}

/** Binary fractions add up to 0.30000000000000004; marks have far fewer decimals. */
function withoutNoise(sum: Expression): Expression {
  return call("ROUND", sum, "9");
}
