import { laoTypes } from "../pack/laoType";
import { plainText } from "../text/plainText";
import type { Area, Pack, Unit } from "../pack/schema";
import { canonicalJson } from "../pack/identity/canonicalJson";
import type { MarksStatedFor, PackDifference, PassMark, PrintedLevel, SaidByOne } from "./comparison";
import { numbered } from "./numbered";
import { listingOf, pairUp, type Paired } from "./pairUp";
import { sameText } from "./sameText";
import type { UnitLevel } from "./units";

/** What differs between two packs outside their indicators. Marks are compared as stated, never as summed. */
export function packDifferences(
  older: Pack,
  newer: Pack,
  areas: Paired<Area>,
  units: readonly UnitLevel[],
): readonly PackDifference[] {
  const differences: PackDifference[] = [];
  if (older.overall !== newer.overall)
    differences.push({ kind: "overall", from: older.overall, to: newer.overall });
  if (older.percentDecimals !== newer.percentDecimals)
    differences.push({ kind: "percentDecimals", from: older.percentDecimals, to: newer.percentDecimals });
  const said = saidBy(older, newer);
  return [
    ...differences,
    ...lateDeductionDifference(older, newer, said),
    ...passMarkDifferences(older, newer, said),
    ...levelDifferences(older, newer, said),
    ...areaDifferences(areas, said),
    ...units.flatMap(unitDifferences),
  ];
}

/** Makes the difference that one pack says something of which the other says nothing. */
type SaidBy = (pack: "older" | "newer", said: SaidByOne) => PackDifference;

function saidBy(older: Pack, newer: Pack): SaidBy {
  return (pack, said) => {
    const silent =
      pack === "older"
        ? ({ pack: "newer", year: newer.year } as const)
        : ({ pack: "older", year: older.year } as const);
    return { kind: "saidByOne", silent, said };
  };
}

function lateDeductionDifference(older: Pack, newer: Pack, said: SaidBy): readonly PackDifference[] {
  const [from, to] = [older.lateDeduction?.perWorkingDay, newer.lateDeduction?.perWorkingDay];
  if (from === to) return [];
  if (from === undefined)
    return to === undefined ? [] : [said("newer", { of: "lateDeduction", perWorkingDay: to })];
  if (to === undefined) return [said("older", { of: "lateDeduction", perWorkingDay: from })];
  return [{ kind: "lateDeduction", from, to }];
}

/** A list that one pack has none of, or null where both or neither have some. */
function onlyOneLists<Item>(
  from: readonly Item[],
  to: readonly Item[],
): readonly ["older" | "newer", readonly Item[]] | null {
  if ((from.length === 0) === (to.length === 0)) return null;
  return from.length > 0 ? ["older", from] : ["newer", to];
}

function passMarkDifferences(older: Pack, newer: Pack, said: SaidBy): readonly PackDifference[] {
  const one = onlyOneLists(older.passMarks, newer.passMarks);
  if (one) return [said(one[0], { of: "passMarks", passMarks: one[1].map(markOf) })];
  const difference = (from: PackPassMark | null, to: PackPassMark | null): PackDifference => ({
    kind: "passMark",
    from: from && markOf(from),
    to: to && markOf(to),
  });
  const { pairs, removed, added } = pairUp(older.passMarks, newer.passMarks, [
    ({ id }) => id,
    ({ areas }) => canonicalJson(areas ?? null),
  ]);
  return [
    ...pairs
      .filter(([from, to]) => canonicalJson(markOf(from)) !== canonicalJson(markOf(to)))
      .map(([from, to]) => difference(from, to)),
    ...removed.map((mark) => difference(mark, null)),
    ...added.map((mark) => difference(null, mark)),
  ];
}

type PackPassMark = Pack["passMarks"][number];

function markOf({ percent, areas }: PackPassMark): PassMark {
  return { percent, areas: areas ? [...areas].sort() : null };
}

function levelDifferences(older: Pack, newer: Pack, said: SaidBy): readonly PackDifference[] {
  const one = onlyOneLists(older.levels, newer.levels);
  if (one) return [said(one[0], { of: "levels", levels: one[1].map(levelOf) })];
  const { pairs, removed, added } = pairUp(older.levels, newer.levels, [
    ({ title }) => plainText(title),
    ({ from }) => String(from),
  ]);
  return [
    ...pairs
      .filter(([from, to]) => from.from !== to.from || !sameText(from.title, to.title))
      .map(([from, to]): PackDifference => ({ kind: "level", from: levelOf(from), to: levelOf(to) })),
    ...removed.map((level): PackDifference => ({ kind: "level", from: levelOf(level), to: null })),
    ...added.map((level): PackDifference => ({ kind: "level", from: null, to: levelOf(level) })),
  ];
}

function levelOf({ from, title }: PrintedLevel): PrintedLevel {
  return { from, title };
}

/** The areas are the same from year to year as far as the papers show, so one that a pack lacks was not written down. */
function areaDifferences({ pairs, removed, added }: Paired<Area>, said: SaidBy): readonly PackDifference[] {
  return [
    ...pairs.flatMap(([older, newer]): PackDifference[] => {
      const renamed = older.id !== newer.id || !sameText(older.title, newer.title);
      return [
        ...(renamed ? [{ kind: "area", from: numbered(older), to: numbered(newer) } as const] : []),
        ...weightDifference(older, newer),
        ...statedMarksDifference(older, newer, said),
      ];
    }),
    ...removed.map((area) => said("older", { of: "area", area: numbered(area) })),
    ...added.map((area) => said("newer", { of: "area", area: numbered(area) })),
  ];
}

function weightDifference(older: Area, newer: Area): readonly PackDifference[] {
  const [from, to] = [older.weight ?? null, newer.weight ?? null];
  return from === to ? [] : [{ kind: "areaWeight", area: newer.id, from, to }];
}

function statedMarksDifference(older: Area, newer: Area, said: SaidBy): readonly PackDifference[] {
  const [from, to] = [statedOf(older), statedOf(newer)];
  const one = onlyOneLists(from, to);
  if (one) return [said(one[0], { of: "statedMarks", area: numbered(newer), marks: one[1] })];
  const marks = listingOf(from, to, canonicalJson);
  return marks ? [{ kind: "statedMarks", area: newer.id, ...marks }] : [];
}

function statedOf({ statedMarks = [] }: Area): readonly MarksStatedFor[] {
  return statedMarks.map(({ marks, laoTypes: types }) => ({
    marks,
    laoTypes: types ? laoTypes.filter((type) => types.includes(type)) : null,
  }));
}

function unitDifferences({ area, pairs, removed, added }: UnitLevel): readonly PackDifference[] {
  const difference = (from: Unit | null, to: Unit | null): PackDifference => ({
    kind: "unit",
    area: numbered(area),
    from: from && numbered(from),
    to: to && numbered(to),
  });
  return [
    ...pairs
      .filter(([from, to]) => from.id !== to.id || !sameText(from.title, to.title))
      .map(([from, to]) => difference(from, to)),
    ...removed.map((unit) => difference(unit, null)),
    ...added.map((unit) => difference(null, unit)),
  ];
}
