import type { PrintedBand, PrintedClause } from "./printed";
import type { RubricReading } from "./reading";

/**
 * Reads printed bands as conditions.
 *
 * @param bands In printed order.
 * @param clauses The checklist that they name.
 * @param words Other lines of the block, such as what is counted.
 */
export function readBands(
  bands: readonly PrintedBand[],
  clauses: readonly PrintedClause[],
  words: readonly string[],
): RubricReading {
  void clauses;
  void words;
  return {
    measure: null,
    gate: null,
    states: new Map(),
    bands: bands.map(() => ({ certainty: "notUnderstood", readings: [], doubts: [], differ: null })),
  };
}
