import fc from "fast-check";
import { affectsScoring } from "../../../src/compare/atStake";
import { canonicalJson } from "../../../src/pack/identity/canonicalJson";
import { comparePacks } from "../../../src/compare/comparePacks";
import { contentHash, scoringHash } from "../../../src/pack/identity/hashes";
import { shortHash } from "../../../src/pack/identity/shortHash";
import { changesOf } from "../../../src/compare/summary";
import type { Pack } from "../../../src/pack/schema";
import { anyScoring, anyWording, scoringOfIndicator, wordingOfIndicator } from "../../compare/support/edits";
import { bandIn, changed2567, edited, lpa2563, lpa2567 } from "../../compare/support/packs";

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
      { numRuns: 200 },
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
    { numRuns: 200 },
  );
});
