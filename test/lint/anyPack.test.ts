import fc from "fast-check";
import { runsOf } from "../support/everyCase";
import { lintPack } from "../../src/lint/lintPack";
import type { Pack } from "../../src/pack/schema";
import { findingText } from "../../src/words/findingText";
import { lintEn } from "../../src/texts/lint.en";
import { lintTh } from "../../src/texts/lint.th";
import { arbitraryPack } from "../pack/support/arbitraryPack";

/** What stands at a path such as `areas[0].units[2].title`. */
function valueAt(pack: Pack, place: string): unknown {
  return place
    .split(/[.[\]]+/)
    .filter((step) => step !== "")
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], pack);
}

test("of any pack every finding has a place that is there and a text without a gap", () => {
  fc.assert(
    fc.property(arbitraryPack(), (pack) => {
      for (const found of lintPack(pack, [])) {
        expect([found.place, valueAt(pack, found.place)]).not.toContain(undefined);
        // A pack's own words may look like a gap.
        const values = Object.entries(found.values).map(([key, value]: [string, unknown]) => [
          key,
          typeof value === "string" ? "" : value,
        ]);
        const wordless = Object.assign({}, found, { values: Object.fromEntries(values) as object });
        for (const texts of [lintTh, lintEn])
          expect(findingText(texts, wordless)).not.toMatch(/\{\w+\}|undefined/);
      }
    }),
    runsOf(100, 8),
  );
});

test("one pack has one list of findings", () => {
  fc.assert(
    fc.property(arbitraryPack(), (pack) => {
      expect(lintPack(structuredClone(pack))).toEqual(lintPack(pack));
    }),
    runsOf(30, 6),
  );
});
