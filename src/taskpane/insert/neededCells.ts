import type { EntryKind } from "../../pack/entryKind";
import { session } from "../../session/session";
import type { FormulaChoice } from "./formulaFor";

/**
 * How many cells a checklist takes: so many, or one or two (a percent, or its counts), or a row for each line of a mean; or so
 * many, and those of a measure behind them.
 */
export interface NeededCells {
  readonly entry: EntryKind;
  /** Cells of clauses and precondition, or of items; 1 where it has neither. */
  readonly count: number;
  /** The first cell is the precondition. */
  readonly hasGate: boolean;
  /** A measure's cells follow. */
  readonly hasBoth: boolean;
}

/** Null where no indicator is chosen, or its rubric depends on a type that is not. */
export function neededCells({
  indicator,
  pack,
  laoType,
}: Pick<FormulaChoice, "indicator" | "pack" | "laoType">): NeededCells | null {
  if (indicator === null) return null;
  const found = session.catalogue.findIndicator(indicator, pack);
  const compiled = found.ok ? found.value.compiled(laoType) : found;
  if (!compiled.ok) return null;
  const { entry, cellCount, hasGate, hasBoth, indicator: asked } = compiled.value;
  const ticked = entry === "clauses" || hasBoth ? cellCount : 1;
  return { entry, count: entry === "items" ? (asked.items?.length ?? 1) : ticked, hasGate, hasBoth };
}
