import fc from "fast-check";
import { runsOf } from "../../support/everyCase";
import { affectsScoring } from "../../../src/compare/atStake";
import { builtInPacks } from "../../../src/pack/builtIn";
import { canonicalJson } from "../../../src/pack/identity/canonicalJson";
import { comparePacks } from "../../../src/compare/comparePacks";
import { contentHash, scoringHash } from "../../../src/pack/identity/hashes";
import { shortHash } from "../../../src/pack/identity/shortHash";
import { changesOf } from "../../../src/compare/summary";
import type { Measure, Pack } from "../../../src/pack/schema";
import { anyScoring, anyWording, scoringOfIndicator, wordingOfIndicator } from "../../compare/support/edits";
import { bandIn, changed2567, edited, lpa2563, lpa2567 } from "../../compare/support/packs";

const percent = { kind: "percent", done: "ทำ", all: "ทั้งหมด" } as const;
const number = { kind: "number", counted: "ประชุม", unit: "ครั้ง" } as const;

function measured(measure: Measure): Pack {
  return changed2567("development-projects-budgeted", (one) => (one.measure = { ...measure }));
}

const content = contentHash(lpa2567);
const scoring = scoringHash(lpa2567);

describe("canonical JSON", () => {
  test.each<[unknown, string]>([
    [{ b: 1, a: { d: [2, 1], c: "ก" } }, '{"a":{"c":"ก","d":[2,1]},"b":1}'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [["ข", true, 1.5], '["ข",true,1.5]'],
  ])("%j", (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });
});

describe("a pack's hashes", () => {
  test("are 64 hexadecimal digits, of which a person is shown 8", () => {
    expect(content).toMatch(/^[0-9a-f]{64}$/);
    expect(scoring).toMatch(/^[0-9a-f]{64}$/);
    expect(shortHash("0123456789abcdef")).toBe("01234567");
  });

  // Workbooks name their pack by these: a pack that says the same must keep them whatever else packs learn to say.
  test.each([
    [
      "lpa-2567",
      "c9f29bb9eb2fc344178ad0fc4ef6d8931fd7e579944527817dba78a01388d262",
      "ef164c718d9fcb34c74f50fe2ef182ac6aee5d147c13447b29a1d1f3a210b495",
    ],
    [
      "lpa-2563",
      "68fcd9be7a79cd474a79c118bdb1adfbf0a4ba9a45fe3c2342504d70d572d071",
      "7c0072417b05f7a5287733862a8b24f496acd712e4a73e8d111c0e3acaf4258e",
    ],
    [
      "executive-2563",
      "5a44450a520e0d38a075b0e71dc2ce823a33e536cfa2f194220bdf5b296994e0",
      "e6a0089635df6e70ae7523debbcbb6409cbef38da495d5e75b4a3f6f55b73ed9",
    ],
    [
      "province-media-2567",
      "4a569120e9572c7fb2028193c08b0a08e3bc677b707f6bfffe4a5d3bccf58c9b",
      "07766c0fb3fb6d6f2026fca467c52808c6286bb7bf7cfaaa6e393b4239e593ca",
    ],
  ])("of %s stay as they are", (id, ofContent, ofScoring) => {
    const pack = builtInPacks.find((one) => one.id === id);
    expect(pack && [contentHash(pack), scoringHash(pack)]).toEqual([ofContent, ofScoring]);
  });

  test.each<[string, Measure, Measure]>([
    ["decimals", { ...percent, decimals: 2 }, percent],
    ["passing 100", { ...percent, over100: true }, percent],
    ["a limit", { ...number, most: 5 }, number],
    ["another limit", { ...number, most: 5 }, { ...number, most: 10 }],
  ])("%s of a measure is another scoring", (_, one, other) => {
    expect(scoringHash(measured(one))).not.toBe(scoringHash(measured(other)));
  });

  test.each<[string, Measure, Measure]>([
    ["which direction is better", { ...number, better: "lower" }, number],
    ["not to pass 100", { ...percent, over100: false }, percent],
    ["other words", { ...number, unit: "รายการ" }, number],
  ])("%s of a measure changes no score", (_, one, other) => {
    expect(scoringHash(measured(one))).toBe(scoringHash(measured(other)));
  });

  test("differ from one year to another", () => {
    expect(contentHash(lpa2563)).not.toBe(content);
    expect(scoringHash(lpa2563)).not.toBe(scoring);
  });

  test("do not depend on the order of keys, nor on the editor's $schema", () => {
    const { $schema, ...rest } = lpa2567;
    const turned = Object.fromEntries(Object.entries(rest).reverse()) as unknown as Pack;
    expect($schema).toBeDefined();
    expect(contentHash(turned)).toBe(content);
    expect(scoringHash(turned)).toBe(scoring);
  });

  test("a condition written otherwise changes the content but not the scoring", () => {
    const spaced = changed2567(
      "internal-control-report",
      (indicator) => (bandIn(indicator, 1).when = "1-7,8 late"),
    );
    expect(contentHash(spaced)).not.toBe(content);
    expect(scoringHash(spaced)).toBe(scoring);
  });

  test.each<[string, Pack]>([
    ["number", changed2567("risk-management", (indicator) => (indicator.id = "6"))],
    ["key", changed2567("risk-management", (indicator) => (indicator.key = "risks"))],
  ])("another %s is another scoring, since formulas name indicators by it", (_, pack) => {
    expect(scoringHash(pack)).not.toBe(scoring);
  });

  test("other words change the content alone", () => {
    fc.assert(
      fc.property(anyWording, ({ apply }) => {
        const pack = edited(lpa2567, apply);
        expect(contentHash(pack)).not.toBe(content);
        expect(scoringHash(pack)).toBe(scoring);
      }),
    );
  });

  test("whatever may score the same work otherwise changes both", () => {
    fc.assert(
      fc.property(anyScoring, ({ apply }) => {
        const pack = edited(lpa2567, apply);
        expect(contentHash(pack)).not.toBe(content);
        expect(scoringHash(pack)).not.toBe(scoring);
      }),
      runsOf(200, 4),
    );
  });
});

test("the comparison puts marks at stake where the scoring hash changes, but for bands apart in another order", () => {
  fc.assert(
    fc.property(fc.oneof(wordingOfIndicator, scoringOfIndicator), ({ name, apply }) => {
      const pack = edited(lpa2567, apply);
      const atStake = comparePacks(lpa2567, pack).entries.some((entry) =>
        changesOf(entry).some(affectsScoring),
      );
      const differs = scoringHash(pack) !== scoring;
      if (atStake) expect(differs).toBe(true);
      else if (differs) expect(name).toMatch(/^order of indicator/);
    }),
    runsOf(200, 4),
  );
});
