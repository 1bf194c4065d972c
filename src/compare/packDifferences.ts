import { laoTypes } from "../pack/laoType";
import { plainText } from "../text/plainText";
import type { Area, Pack } from "../pack/schema";
import { canonicalJson } from "../pack/identity/canonicalJson";
import type { AreaName, PrintedLevel, PackDifference, PassMark, MarksStatedFor } from "./comparison";
import { listingOf, pairUp, type Paired } from "./pairUp";
import { sameText } from "./sameText";

/** What differs between two packs outside their indicators. Marks are compared as stated, never as summed. */
export function packDifferences(older: Pack, newer: Pack, areas: Paired<Area>): readonly PackDifference[] {
  const differences: PackDifference[] = [];
  if (older.overall !== newer.overall)
    differences.push({ kind: "overall", from: older.overall, to: newer.overall });
  if (older.percentDecimals !== newer.percentDecimals)
    differences.push({ kind: "percentDecimals", from: older.percentDecimals, to: newer.percentDecimals });
  const [from, to] = [older.lateDeduction?.perWorkingDay ?? null, newer.lateDeduction?.perWorkingDay ?? null];
  if (from !== to) differences.push({ kind: "lateDeduction", from, to });
  return [
    ...differences,
    ...passMarkDifferences(older, newer),
    ...levelDifferences(older, newer),
    ...areaDifferences(areas),
  ];
}

function passMarkDifferences(older: Pack, newer: Pack): readonly PackDifference[] {
  const difference = (
    id: string,
    from: Pack["passMarks"][number] | null,
    to: Pack["passMarks"][number] | null,
  ): PackDifference => ({ kind: "passMark", id, from: from && markOf(from), to: to && markOf(to) });
  const { pairs, removed, added } = pairUp(older.passMarks, newer.passMarks, [({ id }) => id]);
  return [
    ...pairs
      .filter(([from, to]) => canonicalJson(markOf(from)) !== canonicalJson(markOf(to)))
      .map(([from, to]) => difference(to.id, from, to)),
    ...removed.map((mark) => difference(mark.id, mark, null)),
    ...added.map((mark) => difference(mark.id, null, mark)),
  ];
}

function markOf({ percent, areas }: Pack["passMarks"][number]): PassMark {
  return { percent, areas: areas ? [...areas].sort() : null };
}

function levelDifferences(older: Pack, newer: Pack): readonly PackDifference[] {
  const { pairs, removed, added } = pairUp(older.levels, newer.levels, [
    ({ title }) => plainText(title),
    ({ from }) => String(from),
  ]);
  return [
    ...pairs
      .filter(([one, other]) => one.from !== other.from || !sameText(one.title, other.title))
      .map(([one, other]): PackDifference => ({ kind: "level", from: levelOf(one), to: levelOf(other) })),
    ...removed.map((level): PackDifference => ({ kind: "level", from: levelOf(level), to: null })),
    ...added.map((level): PackDifference => ({ kind: "level", from: null, to: levelOf(level) })),
  ];
}

function levelOf({ from, title }: PrintedLevel): PrintedLevel {
  return { from, title };
}

function areaDifferences({ pairs, removed, added }: Paired<Area>): readonly PackDifference[] {
  return [
    ...pairs.flatMap(([older, newer]): PackDifference[] => {
      const renamed = older.id !== newer.id || !sameText(older.title, newer.title);
      const marks = listingOf(statedOf(older), statedOf(newer), canonicalJson);
      return [
        ...(renamed ? [{ kind: "area", from: nameOf(older), to: nameOf(newer) } as const] : []),
        ...(marks ? [{ kind: "statedMarks", area: newer.id, ...marks } as const] : []),
      ];
    }),
    ...removed.map((area): PackDifference => ({ kind: "area", from: nameOf(area), to: null })),
    ...added.map((area): PackDifference => ({ kind: "area", from: null, to: nameOf(area) })),
  ];
}

function nameOf({ id, title }: Area): AreaName {
  return { number: id, title };
}

function statedOf({ statedMarks = [] }: Area): readonly MarksStatedFor[] {
  return statedMarks.map(({ marks, laoTypes: types }) => ({
    marks,
    laoTypes: types ? laoTypes.filter((type) => types.includes(type)) : null,
  }));
}
