import { listWithItems } from "../src/pack/outline";
import { readPack } from "../src/pack/read";
import { compileIndicator } from "../src/score/compile";
import { medianTime } from "./median";
import { syntheticPack } from "./syntheticPack";

const runs = 11;

/** Milliseconds, median: from the JSON text of a full year to every rubric compiled. */
export function measureLoad(): number {
  const json = JSON.stringify(syntheticPack({ indicators: 190, clauses: 1500, seed: 1 }));
  return medianTime(runs, () => {
    const read = readPack(json);
    if (!read.ok) throw new Error(`the synthetic pack is refused: ${JSON.stringify(read.trouble[0])}`);
    for (const { indicator } of listWithItems(read.value)) compileIndicator(indicator, read.value);
  });
}
