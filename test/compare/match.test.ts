import fc from "fast-check";
import { runsOf } from "../support/everyCase";
import { comparePacks } from "../../src/compare/comparePacks";
import type { Comparison, ComparedIndicator, IndicatorStanding } from "../../src/compare/comparison";
import type { Pack } from "../../src/pack/schema";
import { syntheticPack } from "../../bench/syntheticPack";
import { edited, entryFor, executive2563, indicatorIn, lpa2563, lpa2567, packOf } from "./support/packs";

function keys(entry: ComparedIndicator): { older: readonly string[]; newer: readonly string[] } {
  const list = (side: "older" | "newer"): readonly string[] => {
    const found =
      (entry as Partial<Record<typeof side, IndicatorStanding | readonly IndicatorStanding[]>>)[side] ?? [];
    return [found].flat().map(({ key }: IndicatorStanding) => key);
  };
  return { older: list("older"), newer: list("newer") };
}

describe("2563 and 2567, which share no key", () => {
  const comparison = comparePacks(lpa2563, lpa2567);

  test("one indicator is proposed: public services budgeted, 2 in 2563 and 1 in 2567", () => {
    const proposed = comparison.entries.filter(({ status }) => status === "proposed");
    expect(proposed.map(keys)).toEqual([
      { older: ["public-service-projects-budgeted"], newer: ["development-projects-budgeted"] },
    ]);
    expect(proposed).toMatchObject([{ likeness: expect.closeTo(0.65, 2) as number, atStake: 5 }]);
  });

  test("of the 27 others of 2563 those of area 1 are dropped; of area 2 the pack of 2567 says nothing", () => {
    const { byStatus } = comparison.summary;
    expect(byStatus.unknownInNewer).toEqual({ count: 15, marks: 0, unknown: 15 });
    expect(byStatus.unknownInOlder.count).toBe(0);
    expect(byStatus.new).toEqual({ count: 4, marks: 20, unknown: 0 });
    expect(byStatus.dropped).toEqual({ count: 12, marks: 0, unknown: 12 });
    expect(comparison.summary.total).toEqual({ count: 32, marks: 25, unknown: 27 });
  });

  test("with its true partner gone, indicator 1 of 2567 is not proposed for a stranger", () => {
    const without = edited(lpa2563, (pack) => {
      pack.areas[0]?.units[0]?.indicators.splice(1, 1);
    });
    expect(comparePacks(without, lpa2567).summary.byStatus.proposed.count).toBe(0);
  });

  test("2563 says nothing of pass marks, levels, two areas and the marks of three, so none of them is added", () => {
    const said = comparison.packDifferences.flatMap((one) => (one.kind === "saidByOne" ? [one] : []));
    expect(said.map((one) => one.said.of)).toEqual([
      ...["passMarks", "levels", "statedMarks", "statedMarks", "statedMarks", "area", "area"],
    ]);
    expect(new Set(said.map(({ silent }) => silent.year))).toEqual(new Set([2563]));
    expect(said[0]?.said).toEqual({ of: "passMarks", passMarks: [{ percent: 70, areas: ["1"] }] });
    const kinds = comparison.packDifferences.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== "saidByOne" && kind !== "unit")).toEqual([]);
  });

  test("the other way round the unknown stays unknown", () => {
    const { summary, packDifferences } = comparePacks(lpa2567, lpa2563);
    expect(summary.byStatus.unknownInOlder.count).toBe(15);
    expect(summary.byStatus.dropped.count).toBe(4);
    expect(packDifferences).toContainEqual({
      kind: "saidByOne",
      silent: { pack: "newer", year: 2563 },
      said: { of: "area", area: { number: "5", title: "ธรรมาภิบาล" } },
    });
  });
});

test("the executives' issues are no indicators of 2567, and none is proposed", () => {
  expect(comparePacks(executive2563, lpa2567).summary.byStatus.proposed.count).toBe(0);
});

describe("likeness", () => {
  test("finds every indicator of a year whose keys were all renamed", () => {
    const renamed = edited(lpa2563, (pack) => {
      for (const { indicator } of placed(lpa2563))
        indicatorIn(pack, indicator.key).key = `x-${indicator.key}`;
    });
    const { entries } = comparePacks(lpa2563, renamed);
    expect(entries.map(keys)).toEqual(
      placed(lpa2563).map(({ indicator: { key } }) => ({ older: [key], newer: [`x-${key}`] })),
    );
    expect(entries.map((entry) => ("likeness" in entry ? entry.likeness : null))).toEqual(
      entries.map(() => expect.closeTo(1) as number),
    );
  });

  test("tells audit and risk management of 2567 apart, alike as they are", () => {
    const only = (key: string, id: string): Pack =>
      edited(lpa2567, (pack) => {
        pack.id = id;
        for (const unit of pack.areas.flatMap(({ units }) => units))
          unit.indicators = unit.indicators.filter((one) => one.key === key);
      });
    const comparison = comparePacks(only("internal-audit", "a"), only("risk-management", "b"));
    expect(comparison.entries.map(({ status }) => status)).toEqual(["new", "dropped"]);
  });
});

function placed(pack: Pack): readonly { indicator: { key: string } }[] {
  return pack.areas.flatMap(({ units }) =>
    units.flatMap((unit) =>
      [...unit.indicators, ...(unit.units ?? []).flatMap(({ indicators }) => indicators)].map(
        (indicator) => ({
          indicator,
        }),
      ),
    ),
  );
}

describe("the newer pack's map", () => {
  const older = packOf("old", [
    { id: "1", key: "plan" },
    { id: "2", key: "budget", fullMarks: 10 },
    { id: "3", key: "signs" },
    { id: "4", key: "waste" },
  ]);
  const newer = (since: string, changes: NonNullable<Pack["changes"]>["changes"]): Pack =>
    packOf(
      "new",
      [
        { id: "1", key: "planning", title: "plan" },
        { id: "2", key: "budget-a", fullMarks: 4 },
        { id: "3", key: "budget-b", fullMarks: 5 },
        { id: "4", key: "streets", fullMarks: 8 },
        { id: "5", key: "waste" },
      ],
      { changes: { since, changes } },
    );

  test("pairs other keys, and shows all partners of what was split or merged", () => {
    const { entries } = comparePacks(
      older,
      newer("old", [
        { kind: "same", from: ["plan"], to: ["planning"] },
        { kind: "split", from: ["budget"], to: ["budget-a", "budget-b"] },
        { kind: "merged", from: ["signs", "waste"], to: ["streets"] },
        { kind: "new", from: [], to: ["waste"] },
      ]),
    );
    expect(entries.map((entry) => [entry.status, entry.atStake, keys(entry)])).toEqual([
      ["same", 0, { older: ["plan"], newer: ["planning"] }],
      ["split", 9, { older: ["budget"], newer: ["budget-a", "budget-b"] }],
      ["merged", 8, { older: ["signs", "waste"], newer: ["streets"] }],
      ["new", 5, { older: [], newer: ["waste"] }],
    ]);
  });

  test("is not asked where it was written for another year", () => {
    const changes = [{ kind: "new" as const, from: [], to: ["waste"] }];
    expect(entryFor(older, newer("other", changes), "waste")).toMatchObject({ matched: { by: "key" } });
  });

  test("is passed over where it names keys that neither year has", () => {
    const changes = [{ kind: "split" as const, from: ["nobody"], to: ["waste", "nothing"] }];
    expect(entryFor(older, newer("old", changes), "waste")).toMatchObject({ matched: { by: "key" } });
  });
});

test("every indicator of both years is in exactly one entry, whatever is renamed, dropped or mapped", () => {
  const change = fc.record({
    kind: fc.constantFrom("same", "reworded", "split", "merged", "new", "dropped"),
    from: fc.array(
      fc.integer({ min: 1, max: 14 }).map((n) => `synthetic-${String(n)}`),
      { maxLength: 3 },
    ),
    to: fc.array(
      fc.integer({ min: 1, max: 14 }).map((n) => `synthetic-${String(n)}`),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), fc.integer({ min: 1, max: 99 }), (changes, seed) => {
      const older = syntheticPack({ indicators: 12, clauses: 40, seed: 1, year: 2566 });
      const newer = {
        ...syntheticPack({ indicators: 9, clauses: 40, seed, keyPrefix: seed % 2 ? "synthetic" : "other" }),
        changes: { since: older.id, changes: changes as NonNullable<Pack["changes"]>["changes"] },
      };
      const { entries }: Comparison = comparePacks(older, newer);
      const sorted = (side: "older" | "newer"): string[] =>
        entries.flatMap((entry) => keys(entry)[side]).sort();
      expect(sorted("older")).toEqual(
        placed(older)
          .map(({ indicator }) => indicator.key)
          .sort(),
      );
      expect(sorted("newer")).toEqual(
        placed(newer)
          .map(({ indicator }) => indicator.key)
          .sort(),
      );
    }),
    runsOf(60, 4),
  );
});
