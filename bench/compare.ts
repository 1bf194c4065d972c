import { comparePacks } from "../src/compare/comparePacks";
import type { Pack } from "../src/pack/schema";
import { medianTime } from "./median";
import { syntheticPack } from "./syntheticPack";

const runs = 11;
const size = { indicators: 190, clauses: 1500 };

export interface CompareTimes {
  /**
   * Milliseconds, medians: years that share every key, and years that share none, so that all is proposed by
   * likeness.
   */
  readonly sameKeys: number;
  readonly noKeys: number;
}

/** Two years of the size of 2563 whose texts all differ. */
export function measureCompare(): CompareTimes {
  const older = syntheticPack({ ...size, seed: 1, year: 2563 });
  return {
    sameKeys: time(older, syntheticPack({ ...size, seed: 2, year: 2564 })),
    noKeys: time(older, syntheticPack({ ...size, seed: 2, year: 2564, keyPrefix: "other" })),
  };
}

function time(older: Pack, newer: Pack): number {
  return medianTime(runs, () => {
    comparePacks(older, newer);
  });
}
