import { laoAbbreviations, laoTypes } from "../../pack/laoType";
import type { Indicator } from "../../pack/schema";
import { baseCutWord, notApplicableWord } from "../../score/cell";
import { quoted } from "../cells/quoted";
import { exactPercent } from "../cells/exactPercent";
import { templateTh } from "../../texts/template.th";
import type { ShownMark } from "../../words/shownInSheet";
import { native } from "./content";
import type { NativeContent } from "./blueprint";
import type { Ref } from "./sheetBuilder";

const { trouble } = templateTh.area;

/** A cell's value as text or number; a blank one stays blank instead of becoming 0. */
export function copyOfCell(ref: string): string {
  return `IF(${ref}="","",${ref})`;
}

/** What a formula gives, or the word that stands for an error: sums name it, where an error would only spread. */
export function orTrouble(formula: string): string {
  return `IFERROR(${formula},${quoted(trouble)})`;
}

export function isTrouble(ref: string): string {
  return `${ref}=${quoted(trouble)}`;
}

/** How many of the cells are in trouble. */
export function countTrouble(range: string): string {
  return `COUNTIF(${range},${quoted(trouble)})`;
}

/** A copy of another cell, which shows what that shows. */
export function copyOf(cell: Ref, from: "here" | "anywhere" = "here"): NativeContent {
  const { value } = cell;
  return native(copyOfCell(cell[from]), typeof value === "boolean" ? String(value).toUpperCase() : value);
}

/**
 * The sum of one of two columns of marks, one below the other. One in trouble leaves it unknown; with nothing entered there
 * is no sum, and where all left the base the sum's cell says so.
 *
 * @param weights By how much each line's marks are multiplied; null where they are added as they are.
 */
export function sumContent(
  what: "score" | "full",
  lines: readonly MarkCells[],
  shown: ShownMark,
  weights: readonly number[] | null = null,
): NativeContent {
  const [scores, fulls] = [rangeOf(lines.map(({ score }) => score)), rangeOf(lines.map(({ full }) => full))];
  if (scores === null || fulls === null) return native('""', shown);
  const own = what === "score" ? scores : fulls;
  const sum =
    weights === null
      ? `SUM(${own})`
      : weighedSum(
          lines.map((line) => line[what].here),
          weights,
        );
  const words = [baseCutWord, notApplicableWord].reduceRight(
    (rest, word) => `IF(COUNTIF(${scores},${quoted(word)})>0,${quoted(word)},${rest})`,
    '""',
  );
  const known = `IF(${sum}<>0,${sum},IF(COUNT(${own})>0,0,IF(COUNTBLANK(${scores})>0,"",${words})))`;
  return native(`IF(${countTrouble(scores)}>0,${quoted(trouble)},${known})`, shown);
}

/** The sum of marks, each by its weight, to the digits that the year keeps; what is no number counts 0. */
export function weighedSum(refs: readonly string[], weights: readonly number[]): string {
  const terms = refs.map((ref, index) => `SUM(${ref})*${weights[index] ?? 1}`);
  return `ROUND(${terms.join("+")},9)`;
}

/** The cells of a line that is added up. */
export interface MarkCells {
  readonly score: Ref;
  readonly full: Ref;
}

/** The block from the first cell to the last, a range even where they are one; null where there is none. */
export function rangeOf(cells: readonly Ref[]): string | null {
  const [first, last] = [cells[0], cells.at(-1)];
  return first && last ? `${first.here}:${last.here}` : null;
}

/** score ÷ full × 100 to the pack's decimals, half up; blank where nothing was counted. */
export function percentFormula(
  { score, full }: MarkCells,
  decimals: number,
  shown: number | null,
): NativeContent {
  const [part, whole] = [score.here, full.here];
  return native(
    `IF(AND(ISNUMBER(${part}),ISNUMBER(${whole})),IF(${whole}>0,${exactPercent(part, whole, decimals)},""),"")`,
    shown ?? "",
  );
}

/** Whether nothing stands in any of the cells; a formula that shows nothing, or a blank, is nothing. */
export function allBlank(refs: readonly string[]): string {
  return `AND(${refs.map(isBlank).join(",")})`;
}

/** Whether one of the cells is still to be filled. */
export function anyBlank(refs: readonly string[]): string {
  return `OR(${refs.map(isBlank).join(",")})`;
}

function isBlank(ref: string): string {
  return `TRIM(${ref})=""`;
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
