import type { Pack } from "../../../src/pack/schema";
import { compareYears } from "../../../src/taskpane/packs/compareYears";
import { packOf } from "../../workbook/support/example";

const pack = packOf("lpa-2567");

/** Next year: indicator 5 has another title. */
const nextYear: Pack = {
  ...pack,
  id: "lpa-2568",
  year: 2568,
  areas: pack.areas.map((area) => ({
    ...area,
    units: area.units.map((unit) => ({
      ...unit,
      indicators: unit.indicators.map((one) =>
        one.key === "risk-management" ? { ...one, title: "การจัดการความเสี่ยงใหม่" } : one,
      ),
    })),
  })),
};

test("of two years what changed comes first, and what stayed is folded behind it", () => {
  const { groups } = compareYears(pack, nextYear, "th");
  expect(groups.map(({ kind, isQuiet, entries }) => [kind, isQuiet, entries.length])).toEqual([
    ["changed", false, 1],
    ["same", true, 4],
  ]);
  expect(groups[0]?.entries[0]?.title).toBe("การจัดการความเสี่ยงใหม่");
});

test("a year beside itself has nothing to look at, and all of it folded", () => {
  const { groups, total } = compareYears(pack, pack, "en");
  expect(groups.map(({ kind, isQuiet, entries }) => [kind, isQuiet, entries.length])).toEqual([
    ["same", true, 5],
  ]);
  expect(total.marks).toBe(0);
});

test("every indicator of both years is in exactly one group", () => {
  const { groups } = compareYears(packOf("lpa-2563"), pack, "th");
  const all = groups.flatMap(({ entries }) => entries);
  expect(new Set(all).size).toBe(all.length);
  expect(groups.map(({ isQuiet }) => isQuiet)).toEqual([...groups.map(({ isQuiet }) => isQuiet)].sort());
});
