import type { Indicator } from "../../pack/schema";
import type { CompiledIndicator } from "../../score/compile";
import { bandLine } from "../../words/explanationText";
import { functionsTh } from "../../texts/functions.th";
import { assembleFormula, type NativeOptions } from "./assemble";
import type { CellRange } from "../cells/cellRange";
import { measureBeside, splitCells } from "./bothScore";
import { clauseDetails } from "./clauseDetails";
import { measureDetails } from "./measureDetails";
import { measure } from "./measureScore";
import type { NativeFormula } from "./nativeFormula";
import type { FormulaOutcome } from "./outcome";
import { ifElse, literal, type Expression } from "./syntax";

/**
 * Why an indicator has its score, as an ordinary formula: what `plainExplanationText` says of the same cells, which is
 * what LPA.EXPLAIN says but for traps; those come of trying other states.
 */
export function nativeWhy(indicator: Indicator, checklist: CellRange, options: NativeOptions): NativeFormula {
  return assembleFormula(indicator, checklist, options, whyOutcome);
}

const whyOutcome: FormulaOutcome = {
  band: ({ bands, indicator: { fullMarks } }, index) => {
    const { band, otherwise = false } = bands[index] ?? {};
    const { score = 0, text = "" } = band ?? {};
    return literal(
      bandLine(functionsTh, { score, fullMarks, otherwise, bandNumber: index + 1, bandText: text }),
    );
  },
  details,
  givesEntered: false,
  baseCut: literal(functionsTh.explanation.baseCut),
  notApplicable: literal(functionsTh.explanation.notApplicable),
};

function details(compiled: CompiledIndicator, cells: CellRange): readonly Expression[] {
  if (!compiled.hasBoth)
    return compiled.entry === "clauses"
      ? clauseDetails(compiled, cells)
      : measureDetails(compiled, cells, measure(compiled, cells));
  const { ticked, measured } = splitCells(compiled, cells);
  const beside = measureBeside(compiled, { ticked, measured });
  const [line = ""] = measureDetails(compiled, measured, beside);
  return [ifElse(`${beside.number}<0`, literal(""), line), ...clauseDetails(compiled, ticked)];
}
