import { baseCutWord, notApplicableWord } from "../../score/cell";
import type { CompiledIndicator } from "../../score/compile";
import type { CellRange } from "../cells/cellRange";
import { literal, type Expression } from "./syntax";

/** What a formula gives for each end its rubric can come to. */
export interface FormulaOutcome {
  /** @param index The band's place in the printed order, from 0. */
  readonly band: (compiled: CompiledIndicator, index: number) => Expression;
  /** Texts about the cells that follow those of the band; none where the band gives a number. */
  readonly details: (compiled: CompiledIndicator, cells: CellRange) => readonly Expression[];
  /** Whether a score that was typed, or summed from items, is given as it is; otherwise there is nothing to give. */
  readonly givesEntered: boolean;
  readonly baseCut: Expression;
  readonly notApplicable: Expression;
}

/** A score as LPA.SCORE gives it. */
export const scoreOutcome: FormulaOutcome = {
  band: ({ bands }, index) => literal(bands[index]?.band.score ?? ""),
  givesEntered: true,
  details: () => [],
  baseCut: literal(baseCutWord),
  notApplicable: literal(notApplicableWord),
};

/** What a band gives, and behind it the texts about the cells. */
export function withDetails(
  band: Expression,
  { details }: FormulaOutcome,
  compiled: CompiledIndicator,
  cells: CellRange,
): Expression {
  return [band, ...details(compiled, cells)].join("&");
}
