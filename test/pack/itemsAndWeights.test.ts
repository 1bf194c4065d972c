import { checkPack } from "../../src/pack/check";
import { readPack } from "../../src/pack/read";
import type { Deadline, Indicator, Pack } from "../../src/pack/schema";
import { packOfShape } from "../golden/packOfShape";

/** The pack with its first indicator changed. */
function withFirst(pack: Pack, change: (indicator: Indicator) => Indicator): Pack {
  const [area, ...areas] = pack.areas;
  const [unit, ...units] = area?.units ?? [];
  const [first, ...others] = unit?.indicators ?? [];
  if (!area || !unit || !first) throw new Error("a pack without indicators");
  const indicators = [change(first), ...others];
  return { ...pack, areas: [{ ...area, units: [{ ...unit, indicators }, ...units] }, ...areas] };
}

const itemsOf = ({ items = [] }: Indicator): readonly Indicator[] => items;
const told = (pack: Pack): readonly string[] => checkPack(pack).map(({ code, place }) => `${code} ${place}`);

const best = packOfShape("best-of-items");
const weighed = packOfShape("weighed-items");
const areas = packOfShape("weighed-areas-as-mean");
const first = "areas[0].units[0].indicators[0]";

describe("items and weights that do not fit are refused, with the place", () => {
  it.each<[string, Pack, readonly string[]]>([
    ["none", weighed, []],
    [
      "a weight for one area alone",
      {
        ...areas,
        areas: areas.areas.map((area, nth) => (nth > 0 ? area : { ...area, weight: undefined })),
      },
      ["weightMissing areas[0].weight"],
    ],
    [
      "an item without a weight beside others with one",
      withFirst(weighed, (one) => ({
        ...one,
        items: itemsOf(one).map((item, nth) => (nth === 1 ? { ...item, weight: undefined } : item)),
      })),
      [`weightMissing ${first}.items[1].weight`],
    ],
    [
      "a weight of an indicator that is no item",
      withFirst(weighed, (one) => ({ ...one, weight: 2 })),
      [`weightUnused ${first}.weight`],
    ],
    [
      "weights of items of which the best counts",
      withFirst(best, (one) => ({ ...one, items: itemsOf(one).map((item) => ({ ...item, weight: 2 })) })),
      [0, 1, 2].map((nth) => `weightUnused ${first}.items[${String(nth)}].weight`),
    ],
    [
      "items of an item of which the best counts",
      withFirst(best, (one) => ({
        ...one,
        items: [
          ...itemsOf(one),
          {
            ...one,
            id: "2.1.4",
            key: "inner",
            rubric: "sumOfItems",
            items: itemsOf(one).map((item) => ({ ...item, id: `${item.id}.1`, key: `${item.key}-in` })),
          },
        ],
      })),
      [`itemsOfBestItem ${first}`],
    ],
    [
      "the best of no items",
      withFirst(packOfShape("manual"), (one) => ({ ...one, rubric: "bestOfItems" })),
      [`itemsWithoutSum ${first}`],
    ],
  ])("%s", (_, pack, faults) => {
    expect(told(pack)).toEqual(faults);
  });
});

describe("a deadline", () => {
  const withDeadline = (deadline: unknown): boolean => {
    const pack = withFirst(packOfShape("deadline-working-days"), (one) => ({
      ...one,
      clauses: one.clauses.map((clause) => ({ ...clause, deadline: deadline as Deadline })),
    }));
    return readPack(JSON.stringify(pack)).ok;
  };
  const event = "วันรับเรื่อง";

  it.each([
    { after: "fiscalYearEnd", workingDays: 30 },
    { after: "fiscalYearEnd", months: 3 },
    { after: "event", event, workingDays: 1 },
    { before: "event", event, workingDays: 200 },
    { after: "event", event, months: 1, dayOfMonth: 31 },
  ])("may be %j", (deadline) => {
    expect(withDeadline(deadline)).toBe(true);
  });

  it.each([
    { after: "fiscalYearEnd", workingDays: 0 },
    { after: "fiscalYearEnd", workingDays: 201 },
    { after: "fiscalYearEnd", workingDays: 1.5 },
    { after: "fiscalYearEnd", workingDays: 30, days: 30 },
    { after: "fiscalYearEnd", months: 1, dayOfMonth: 10 },
    { after: "event", event, dayOfMonth: 10 },
    { after: "event", event, months: 0, dayOfMonth: 10 },
    { after: "event", event, months: 1, dayOfMonth: 32 },
    { after: "event", workingDays: 5 },
    { before: "event", event, months: 1 },
  ])("can't be %j", (deadline) => {
    expect(withDeadline(deadline)).toBe(false);
  });
});
