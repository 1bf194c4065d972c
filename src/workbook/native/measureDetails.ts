import type { CompiledIndicator } from "../../score/compile";
import { functionsTh } from "../../texts/functions.th";
import { refer, sizeOf, slice, type CellRange } from "../cells/cellRange";
import type { MeasuredFormula } from "./measureScore";
import { call, literal, type Expression } from "./syntax";
import { textLine } from "./textExpression";

const t = functionsTh.explanation;

/** The number that was compared, and what it was reckoned from. */
export function measureDetails(
  compiled: CompiledIndicator,
  cells: CellRange,
  { number, lines = "" }: MeasuredFormula,
): readonly Expression[] {
  switch (compiled.entry) {
    case "number":
      return [numberLine(compiled, number)];
    case "mean":
      return [textLine(t.mean, { percent: number, lines })];
    default:
      return [
        sizeOf(cells) === 1 ? textLine(t.percent, { percent: number }) : counts(compiled, number, cells),
      ];
  }
}

function numberLine({ indicator: { measure } }: CompiledIndicator, value: Expression): Expression {
  return measure?.kind === "number" && measure.decimals !== undefined
    ? textLine(t.value, { value, unit: literal(measure.unit) })
    : textLine(t.number, { value });
}

/** ROUND makes a 0 of a blank cell. */
function counts({ decimalsOfParts }: CompiledIndicator, percent: Expression, cells: CellRange): Expression {
  const [done = "", all = ""] = [0, 1].map((index) =>
    call("ROUND", refer(slice(cells, index)), String(decimalsOfParts)),
  );
  return textLine(t.percentOfCounts, { percent, done, all });
}
