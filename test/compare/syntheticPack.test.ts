import { syntheticPack } from "../../bench/syntheticPack";
import { listWithItems } from "../../src/pack/outline";
import { readPack } from "../../src/pack/read";

describe("the synthetic pack of the benchmarks", () => {
  test.each([
    [190, 1500, 1],
    [68, 400, 7],
    [1, 6, 3],
    [10, 3, 5],
  ])("of %i indicators and %i clauses is a sound pack of that size", (indicators, clauses, seed) => {
    const pack = syntheticPack({ indicators, clauses, seed });
    const listed = listWithItems(pack).map(({ indicator }) => indicator);
    expect(readPack(JSON.stringify(pack))).toMatchObject({ ok: true });
    expect(listed).toHaveLength(indicators);
    expect(listed.flatMap((one) => one.clauses)).toHaveLength(clauses);
  });

  test("is the same for the same seed, and another for another", () => {
    const size = { indicators: 20, clauses: 90 };
    expect(syntheticPack({ ...size, seed: 4 })).toEqual(syntheticPack({ ...size, seed: 4 }));
    expect(syntheticPack({ ...size, seed: 4 })).not.toEqual(syntheticPack({ ...size, seed: 5 }));
  });
});
