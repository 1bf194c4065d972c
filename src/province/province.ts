import { byTurns, byLetters } from "./order";
import type { LaoResult, OutlinedResult } from "./laoResult";
import { outlineKey, type PackOutline } from "./packOutline";

/**
 * The results of many workbooks, in no order. Made of parts and joined it is the same as made of all at once, in whatever
 * order; a file that was read twice alike is there once.
 */
export interface Province {
  readonly results: ReadonlyMap<string, LaoResult>;
  readonly outlines: ReadonlyMap<string, PackOutline>;
}

export const noResults: Province = { results: new Map(), outlines: new Map() };

/** The fold: results of workbooks as a province. */
export function provinceOf(read: Iterable<OutlinedResult>): Province {
  const results = new Map<string, LaoResult>();
  const outlines = new Map<string, PackOutline>();
  for (const { result, outline } of read) {
    results.set(keyOf(result), result);
    outlines.set(outlineKey(outline.hash, outline.laoType), outline);
  }
  return { results, outlines };
}

/** Two parts of a province, or a province and what came later, as one. */
export function joined(one: Province, other: Province): Province {
  return {
    results: new Map([...one.results, ...other.results]),
    outlines: new Map([...one.outlines, ...other.outlines]),
  };
}

/** All of a result, so that two that differ in anything stay two. */
function keyOf(result: LaoResult): string {
  return JSON.stringify(result);
}

/** In an order that follows from the results alone: by name, type and file. */
export function resultsOf({ results }: Province): readonly LaoResult[] {
  return [...results]
    .sort(
      byTurns<readonly [string, LaoResult]>(
        byLetters(([, { lao }]) => lao.name),
        byLetters(([, { lao }]) => lao.type),
        byLetters(([, { file }]) => file),
        byLetters(([key]) => key),
      ),
    )
    .map(([, result]) => result);
}
