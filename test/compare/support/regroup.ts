import fc from "fast-check";
import type { Indicator, Pack } from "../../../src/pack/schema";
import type { Edit } from "./edits";
import type { Writable } from "./packs";

/** Changes of who is whom, and of what stands where. `nth` chooses the indicator. */
const regroupings: Readonly<Record<string, (pack: Writable<Pack>, nth: number) => void>> = {
  split: (pack, nth) => {
    const [one] = twoOf(pack, nth);
    const part = { ...copyOf(one), id: `${one.id}ข`, key: `${one.key}-part` };
    firstUnit(pack).indicators.push(part);
    state(pack, "split", [one.key], [one.key, part.key]);
  },
  merged: (pack, nth) => {
    const [one, other] = twoOf(pack, nth);
    state(pack, "merged", [one.key, other.key], [one.key]);
    remove(pack, other);
  },
  dropped: (pack, nth) => {
    const [one] = twoOf(pack, nth);
    remove(pack, one);
  },
  "another key": (pack, nth) => {
    const [one] = twoOf(pack, nth);
    one.key = `${one.key}-renamed`;
  },
  "keys exchanged by the map": (pack, nth) => {
    const [one, other] = twoOf(pack, nth);
    state(pack, "same", [one.key], [other.key]);
    state(pack, "same", [other.key], [one.key]);
  },
  "an item": (pack, nth) => {
    const [one, other] = twoOf(pack, nth);
    remove(pack, other);
    one.rubric = "sumOfItems";
    one.clauses = [];
    one.items = [...(one.items ?? []), other];
  },
  "clauses turned round": (pack, nth) => {
    const [one] = twoOf(pack, nth);
    const ids = one.clauses.map(({ id }) => id).reverse();
    for (const [at, clause] of one.clauses.entries()) clause.id = ids[at] ?? clause.id;
  },
  "areas turned round": (pack) => {
    const ids = pack.areas.map(({ id }) => id).reverse();
    for (const [at, area] of pack.areas.entries()) area.id = ids[at] ?? area.id;
  },
  "an area gone": (pack) => pack.areas.pop(),
  "an area emptied": (pack, nth) => {
    const area = pack.areas[nth % pack.areas.length];
    if (area) area.units = [];
  },
};

function allOf(pack: Writable<Pack>): Writable<Indicator>[] {
  return pack.areas.flatMap(({ units }) => units.flatMap(({ indicators }) => indicators));
}

/** Two different indicators. */
function twoOf(pack: Writable<Pack>, nth: number): [Writable<Indicator>, Writable<Indicator>] {
  const all = allOf(pack);
  const [one, other] = [all[nth % all.length], all[(nth + 1) % all.length]];
  if (!one || !other || one === other) throw new Error("fewer than two indicators");
  return [one, other];
}

function firstUnit(pack: Writable<Pack>): { indicators: Writable<Indicator>[] } {
  const unit = pack.areas.flatMap(({ units }) => units)[0];
  if (!unit) throw new Error("no unit");
  return unit;
}

function remove(pack: Writable<Pack>, gone: Writable<Indicator>): void {
  for (const { units } of pack.areas)
    for (const unit of units) unit.indicators = unit.indicators.filter((one) => one !== gone);
}

function copyOf(indicator: Writable<Indicator>): Writable<Indicator> {
  return JSON.parse(JSON.stringify({ ...indicator, items: undefined })) as Writable<Indicator>;
}

function state(pack: Writable<Pack>, kind: "split" | "merged" | "same", from: string[], to: string[]): void {
  const own = pack.changes?.since === pack.id ? pack.changes.changes : [];
  pack.changes = { since: pack.id, changes: [...own, { kind, from, to }] };
}

export const anyRegrouping: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...Object.entries(regroupings)), fc.nat(7))
  .map(([[name, regroup], nth]) => ({
    name,
    apply: (pack) => {
      regroup(pack, nth);
    },
  }));
