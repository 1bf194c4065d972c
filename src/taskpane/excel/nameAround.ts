import { errorOf, type ActiveCell } from "./activeCell";
import {
  bareNumber,
  findCallInRow,
  findReader,
  isIndicatorsNumber,
  namedIndicator,
  type PlacedCall,
  type Surroundings,
} from "./surroundings";

/** The title of an indicator that is known by a number; null where none is. */
export type TitleOf = (number: string) => string | null;

/**
 * The formula that a cell's surroundings make it a part of: one that reads it, or one beside an indicator's name. A cell with
 * an error is part of its reader alone: what stands beside it is not what went wrong.
 */
export function callAround(around: Surroundings, active: ActiveCell, titleOf: TitleOf): PlacedCall | null {
  const reader = findReader(around, active);
  if (reader || errorOf(active.value) !== null) return reader;
  return nameAround(around, active, titleOf) === null ? null : findCallInRow(around, active);
}

/** The indicator that a cell names, or its row's first cells in so many words. */
export function nameAround(around: Surroundings, active: ActiveCell, titleOf: TitleOf): string | null {
  const named = namedIndicator(active.value);
  if (named !== null) return named;
  const bare = bareNumber(active.value);
  const title = bare === null ? null : titleOf(bare);
  if (bare !== null && title !== null && isIndicatorsNumber(around, active, title)) return bare;
  const before = (around.values[active.row - around.top] ?? []).slice(0, active.column - around.left);
  const ofRow = before.map(namedIndicator).find((one) => one !== null) ?? null;
  return ofRow !== null && titleOf(ofRow) !== null ? ofRow : null;
}
