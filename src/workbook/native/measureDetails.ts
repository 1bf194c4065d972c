import type { CompiledIndicator } from "../../score/compile";
import { functionsTh } from "../../texts/functions.th";
import { refer, sizeOf, slice, type CellRange } from "../cells/cellRange";
import { measure } from "./measureScore";
import { call, type Expression } from "./syntax";
import { textLine } from "./textExpression";

const t = functionsTh.explanation;

/** The number that was compared, and what it was reckoned from. */
export function measureDetails(compiled: CompiledIndicator, cells: CellRange): readonly Expression[] {
  const { number, lines = "" } = measure(compiled, cells);
  switch (compiled.entry) {
    case "number":
      return [textLine(t.number, { value: number })];
    case "mean":
      return [textLine(t.mean, { percent: number, lines })];
    default:
      return [sizeOf(cells) === 1 ? textLine(t.percent, { percent: number }) : counts(number, cells)];
  }
}

/** ROUND makes a 0 of a blank cell. */
function counts(percent: Expression, cells: CellRange): Expression {
  const [done = "", all = ""] = [0, 1].map((index) => call("ROUND", refer(slice(cells, index)), "0"));
  return textLine(t.percentOfCounts, { percent, done, all });
}
