import type { LaoType } from "../../pack/laoType";
import type { Indicator } from "../../pack/schema";
import { indicatorFor } from "../../pack/variant";
import { notApplicableWord } from "../../score/cell";
import { compileIndicator, type CompiledIndicator, type PackSettings } from "../../score/compile";
import { refer, sizeOf, type CellRange } from "./cellRange";
import { clauseOutcome } from "./clauseScore";
import { sumOfItems, typedScore } from "./enteredScore";
import { chooseByType, type ForTypes, type LaoTypeFrom } from "./laoTypes";
import { measureOutcome } from "./measureScore";
import { fail, toFormula, type NativeFormula, type NativeProblem } from "./nativeFormula";
import type { Outcome } from "./steps";
import { call, ifElse, literal, notAvailable, type Expression } from "./syntax";

export interface NativeOptions {
  readonly laoType: LaoTypeFrom;
  /** The pack, or what it says for all its indicators. */
  readonly pack: PackSettings;
}

/**
 * An indicator's score as an ordinary formula: what `=LPA.SCORE(indicator, checklist, laoType)` gives for the same
 * cells, a number, ไม่ประเมิน or ตัดฐาน, and #N/A or another error where LPA.SCORE gives an error.
 *
 * @param indicator From a checked pack, as the pack has it: with its variants.
 * @param checklist The cells LPA.SCORE would be given: one row or one column with a cell a clause (the precondition in
 *   front); one cell with a percent, or two with the counts done and all; a line a row for a mean; one cell for a count or
 *   a typed score; a cell an item for a sum. Which words a cell may hold is said in `words.ts`; a day in a clause's cell
 *   is none of them (see `nativeDeadlineState`), nor is a number written as text.
 */
export function nativeScore(
  indicator: Indicator,
  checklist: CellRange,
  options: NativeOptions,
): NativeFormula {
  return assemble(indicator, checklist, options, ({ band }) => literal(band.score));
}

/**
 * The reached band's number in the printed order, from 1; otherwise as `nativeScore`.
 *
 * A band's words are often longer than the 255 characters that a formula may quote, so they stand in cells:
 * see `nativeBandText`.
 */
export function nativeBand(
  indicator: Indicator,
  checklist: CellRange,
  options: NativeOptions,
): NativeFormula {
  return indicator.rubric === "manual" || indicator.rubric === "sumOfItems"
    ? fail({ code: "noBands" })
    : assemble(indicator, checklist, options, (_, index) => literal(index + 1));
}

/** The printed words of the band whose number stands in a cell, from cells with all of them; other words as they are. */
export function nativeBandText(band: CellRange, texts: CellRange): NativeFormula {
  const number = refer(band);
  const text = call("INDEX", refer(texts), number);
  return toFormula(ifElse(call("ISNUMBER", number), text, number));
}

function assemble(
  indicator: Indicator,
  checklist: CellRange,
  { laoType, pack }: NativeOptions,
  outcome: Outcome,
): NativeFormula {
  const forType = (type: LaoType | null): Part => {
    const asked = indicatorFor(indicator, type);
    return asked
      ? scoreOf(compileIndicator(asked, pack), checklist, outcome)
      : { ok: false, problem: { code: "laoTypeNeeded" } };
  };
  switch (laoType.from) {
    case "nowhere":
      return finish(forType(null));
    case "choice":
      return indicator.appliesTo.includes(laoType.laoType)
        ? finish(forType(laoType.laoType))
        : toFormula(literal(notApplicableWord));
    case "cell":
      return byCell(indicator, laoType.cell, forType);
  }
}

type Part =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: NativeProblem };

function finish(part: Part): NativeFormula {
  return part.ok ? toFormula(part.expression) : fail(part.problem);
}

/** A rubric that the cells do not fit is #N/A for its types, as LPA.SCORE refuses them; one at least must fit. */
function byCell(
  indicator: Indicator,
  cell: CellRange,
  forType: (type: LaoType | null) => Part,
): NativeFormula {
  const variants = indicator.variants ?? [];
  const varied = variants.flatMap(({ laoTypes }) => laoTypes);
  const common = indicator.appliesTo.filter((type) => !varied.includes(type));
  const groups: readonly (readonly (LaoType | null)[])[] = [
    ...variants.map(({ laoTypes }) => laoTypes),
    variants.length === 0 ? [null, ...common] : common,
  ];
  const parts = groups
    .filter((types) => types.length > 0)
    .map((types) => ({ types, part: forType(types.at(-1) ?? null) }));
  const unfit = parts.map(({ part }) => part);
  if (unfit.every((part) => !part.ok)) return finish(unfit[0] ?? forType(null));
  const choices = parts.map(({ types, part }): ForTypes => ({
    laoTypes: types,
    gives: part.ok ? part.expression : notAvailable,
  }));
  return toFormula(chooseByType(cell, choices));
}

function scoreOf(compiled: CompiledIndicator, cells: CellRange, outcome: Outcome): Part {
  const problem = misfit(compiled, cells);
  if (problem) return { ok: false, problem };
  return { ok: true, expression: write(compiled, cells, outcome) };
}

function write(compiled: CompiledIndicator, cells: CellRange, outcome: Outcome): Expression {
  switch (compiled.entry) {
    case "clauses":
      return clauseOutcome(compiled, cells, outcome);
    case "percent":
    case "mean":
    case "number":
      return measureOutcome(compiled, cells, outcome);
    case "score":
      return typedScore(compiled.indicator, cells);
    case "items":
      return sumOfItems(compiled.indicator, cells);
  }
}

/** Why the cells are not those of this rubric's checklist. */
function misfit(compiled: CompiledIndicator, cells: CellRange): NativeProblem | null {
  if (compiled.entry === "mean") return cells.width > 2 ? { code: "lineWidth", given: cells.width } : null;
  if (cells.width > 1 && cells.height > 1) return { code: "notALine" };
  const given = sizeOf(cells);
  const expected = expectedCells(compiled);
  const [most = 0] = expected;
  return expected.includes(given) ? null : { code: "wrongCellCount", given, expected: most };
}

function expectedCells({ entry, cellCount, indicator }: CompiledIndicator): readonly number[] {
  switch (entry) {
    case "clauses":
      return [cellCount];
    case "percent":
      return [2, 1];
    case "items":
      return [indicator.items?.length ?? 0];
    default:
      return [1];
  }
}
