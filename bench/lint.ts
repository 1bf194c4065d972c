import { lintPack } from "../src/lint/lintPack";
import { medianTime } from "./median";
import { syntheticPack } from "./syntheticPack";

/** Milliseconds, the median, for everything that can be proved about a pack of the size of 2563. */
export function measureLint(): number {
  const pack = syntheticPack({ indicators: 190, clauses: 1500, seed: 1 });
  return medianTime(5, () => {
    lintPack(pack);
  });
}
