import { fail, succeed } from "../../outcome";
import type { LaoType } from "../../pack/laoType";
import type { Indicator } from "../../pack/schema";
import { indicatorFor } from "../../pack/variant";
import { compileIndicator, type CompiledIndicator, type PackSettings } from "../../score/compile";
import { sizeOf, type CellRange } from "../cells/cellRange";
import { bothOutcome } from "./bothScore";
import { clauseOutcome } from "./clauseScore";
import { itemScoreFormula, typedScoreFormula } from "./enteredScore";
import { chooseByType, type ForTypes, type LaoTypeFrom } from "./laoTypes";
import { measureOutcome } from "./measureScore";
import { toFormula, type Native, type NativeFormula, type NativeProblem } from "./nativeFormula";
import type { FormulaOutcome } from "./outcome";
import { notAvailable, type Expression } from "./syntax";

export interface NativeOptions {
  readonly laoType: LaoTypeFrom;
  /** The pack, or what it says for all its indicators. */
  readonly pack: PackSettings;
}

/** An indicator's rubric over its cells as one formula, which gives the outcome of the end it comes to. */
export function assembleFormula(
  indicator: Indicator,
  checklist: CellRange,
  { laoType, pack }: NativeOptions,
  outcome: FormulaOutcome,
): NativeFormula {
  const forType = (type: LaoType | null): Part => {
    const asked = indicatorFor(indicator, type);
    return asked
      ? scoreOf(compileIndicator(asked, pack), checklist, outcome)
      : fail({ code: "laoTypeNeeded" });
  };
  switch (laoType.from) {
    case "nowhere":
      return finish(forType(null));
    case "choice":
      return indicator.appliesTo.includes(laoType.laoType)
        ? finish(forType(laoType.laoType))
        : toFormula(outcome.notApplicable);
    case "cell":
      return byCell(indicator, laoType.cell, forType, outcome);
  }
}

type Part = Native<Expression>;

function finish(part: Part): NativeFormula {
  return part.ok ? toFormula(part.value) : part;
}

/** A rubric that the cells do not fit is #N/A for its types, as LPA.SCORE refuses them; one at least must fit. */
function byCell(
  indicator: Indicator,
  cell: CellRange,
  forType: (type: LaoType | null) => Part,
  { notApplicable }: FormulaOutcome,
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
    gives: part.ok ? part.value : notAvailable,
  }));
  return toFormula(chooseByType(cell, choices, notApplicable));
}

function scoreOf(compiled: CompiledIndicator, cells: CellRange, outcome: FormulaOutcome): Part {
  const problem = misfit(compiled, cells, outcome);
  return problem ? fail(problem) : succeed(write(compiled, cells, outcome));
}

function write(compiled: CompiledIndicator, cells: CellRange, outcome: FormulaOutcome): Expression {
  if (compiled.hasBoth) return bothOutcome(compiled, cells, outcome);
  switch (compiled.entry) {
    case "clauses":
      return clauseOutcome(compiled, cells, outcome);
    case "percent":
    case "mean":
    case "number":
      return measureOutcome(compiled, cells, outcome);
    case "score":
      return typedScoreFormula(compiled.indicator, cells, outcome);
    case "items":
      return itemScoreFormula(compiled.indicator, cells, outcome);
  }
}

/** Why the cells are not those of this rubric's checklist. */
function misfit(
  compiled: CompiledIndicator,
  cells: CellRange,
  { givesEntered }: FormulaOutcome,
): NativeProblem | null {
  if (!givesEntered && compiled.bands.length === 0) return { code: "noBands" };
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
      return [cellCount + 2, cellCount + 1];
    case "number":
      return [cellCount + 1];
    case "items":
      return [indicator.items?.length ?? 0];
    default:
      return [1];
  }
}
