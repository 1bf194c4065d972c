import type { FindingCode } from "../../src/lint/finding";
import { lintPack } from "../../src/lint/lintPack";
import { builtInPacks } from "../../src/pack/builtIn";
import { copied } from "./support/yearPlants";

describe("of a pack that began as a copy, what was not changed is found, and nothing else", () => {
  test.each(copied)("%s", (_, pack, codes) => {
    const found = lintPack(pack).filter(({ severity }) => severity !== "settled");
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([...codes].sort());
  });
});

test("last year's paper with only its id and year changed is no clean pack", () => {
  const last = builtInPacks.find(({ id }) => id === "lpa-2567");
  if (!last) throw new Error("no pack");
  const codes = lintPack({ ...last, id: "lpa-2568", year: 2568 }).map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(["fiscalYearUnusual", "titleOfOtherYear", "sourcesOfOtherYear"]),
  );
});

test("of the papers that come with the add-in none is taken for a copy", () => {
  const slips = new Set<FindingCode>(copied.flatMap(([, , codes]) => codes));
  slips.delete("statedMarksDiffer");
  for (const pack of builtInPacks) {
    const found = lintPack(pack).filter(({ code, acknowledged }) => slips.has(code) && !acknowledged);
    expect(found).toEqual([]);
  }
});
