import type { CompiledIndicator } from "../compile";
import { bothSpace } from "./bothSpace";
import { clauseSpace, countClasses } from "./clauseSpace";
import type { StateSpace } from "./stateSpace";
import { segmentsOf, valueSpace } from "./valueSpace";

/** All that can be answered about an indicator with bands; only for as many classes as can be tried. */
export function stateSpace(compiled: CompiledIndicator): StateSpace {
  if (compiled.hasBoth) return bothSpace(compiled);
  return compiled.entry === "clauses" ? clauseSpace(compiled) : valueSpace(compiled);
}

/** How many classes that has. */
export function countStateClasses(compiled: CompiledIndicator): number {
  if (compiled.entry === "clauses") return countClasses(compiled);
  const values = segmentsOf(compiled).length;
  return compiled.hasBoth ? countClasses(compiled) * values : values;
}
