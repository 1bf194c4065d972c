import fc from "fast-check";
import type { Area, Indicator, Pack, Unit } from "../../../src/pack/schema";
import {
  arbitraryIndicator,
  arbitraryLaoTypes,
  arbitraryNote,
  arbitrarySource,
  arbitraryWeights,
} from "./arbitraryIndicator";
import { arbitraryText as text } from "./arbitraryText";

/**
 * Packs that `readPack` takes, with every optional field there or not. Optional lists are left out or hold something; an
 * empty one says the same as none.
 */
export function arbitraryPack(): fc.Arbitrary<Pack> {
  return fc.record(fields, { requiredKeys: [...required] }).map(numbered);
}

const some = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
  fc.array(item, { minLength: 1, maxLength: 2 });
const key = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/);
const year = fc.integer({ min: 2500, max: 2700 });
const marks = fc.double({ min: 0, max: 1000, noNaN: true });
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const code = fc.constantFrom("1", "1.10", "6.2.7", "22", "1A", "ก", "ก.1");

function arbitraryUnit(depth: number): fc.Arbitrary<Unit> {
  const unit = {
    id: fc.constant(""),
    title: text,
    indicators: fc.array(arbitraryIndicator(1), { maxLength: 2 }),
    notes: some(arbitraryNote),
  };
  const nested = { ...unit, units: some(fc.constant(null).chain(() => arbitraryUnit(depth - 1))) };
  return fc.record(depth > 0 ? nested : unit, { requiredKeys: ["id", "title", "indicators"] });
}

const arbitraryArea: fc.Arbitrary<Area> = fc.record(
  {
    id: fc.constant(""),
    title: text,
    goals: some(fc.record({ kind: fc.constantFrom("quality", "quantity"), text })),
    statedMarks: some(
      fc.record(
        { marks, laoTypes: arbitraryLaoTypes, source: arbitrarySource },
        { requiredKeys: ["marks", "source"] },
      ),
    ),
    units: fc.array(arbitraryUnit(2), { maxLength: 2 }),
    notes: some(arbitraryNote),
  },
  { requiredKeys: ["id", "title", "units"] },
);

const required = [
  ...["id", "year", "fiscalYear", "version", "title", "overall", "percentDecimals"],
  ...["passMarks", "levels", "areas"],
] as (
  | "id"
  | "year"
  | "fiscalYear"
  | "version"
  | "title"
  | "overall"
  | "percentDecimals"
  | "passMarks"
  | "levels"
  | "areas"
)[];

const fields = {
  $schema: fc.constant("./schema.json"),
  id: key,
  year,
  fiscalYear: year,
  version: fc.constantFrom("1.0.0", "2.10.0"),
  title: fc.record({ th: text, en: text }),
  overall: fc.constantFrom("sum" as const, "meanOfAreas" as const),
  percentDecimals: fc.integer({ min: 0, max: 4 }),
  passMarks: fc.array(
    fc.record(
      { id: key, areas: some(code), percent, source: arbitrarySource },
      { requiredKeys: ["id", "percent", "source"] },
    ),
    { maxLength: 2 },
  ),
  levels: fc.array(fc.record({ from: percent, title: text, source: arbitrarySource }), { maxLength: 2 }),
  areas: some(arbitraryArea).chain((areas) => arbitraryWeights(areas)),
  lateDeduction: fc.record({ perWorkingDay: fc.constantFrom(0.2, 1), source: arbitrarySource }),
  changes: fc.record({
    since: key,
    changes: fc.array(
      fc.record({
        kind: fc.constantFrom("same", "reworded", "split", "merged", "new", "dropped"),
        from: fc.array(key, { maxLength: 2 }),
        to: fc.array(key, { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
  }),
  acknowledged: some(
    fc.record(
      { finding: text, indicator: code, quote: text, reason: text },
      { requiredKeys: ["finding", "quote", "reason"] },
    ),
  ),
  notes: some(arbitraryNote),
};

/** Gives every part a number of its own, in spellings that spreadsheets like to change. */
function numbered(pack: Pack): Pack {
  let count = 0;
  const spellings = [
    String,
    (n: number) => `${String(n)}.10`,
    (n: number) => `0${String(n)}`,
    (n: number) => `ก${String(n)}`,
  ];
  const indicator = (one: Indicator): Indicator => {
    count += 1;
    const id = (spellings[count % spellings.length] ?? String)(count);
    const own = { ...one, id, key: `indicator-${String(count)}` };
    return one.items ? { ...own, items: one.items.map(indicator) } : own;
  };
  const unit = (one: Unit, index: number): Unit => ({
    ...one,
    id: `${String(index + 1)}.10`,
    indicators: one.indicators.map(indicator),
    ...(one.units && { units: one.units.map(unit) }),
  });
  return {
    ...pack,
    areas: pack.areas.map((area, index) => ({ ...area, id: String(index + 1), units: area.units.map(unit) })),
  };
}
