import type { Answers } from "../answers/answers";
import { fail, succeed, type Outcome } from "../outcome";
import { listWithItems } from "../pack/outline";
import type { LaoType } from "../pack/laoType";
import type { Pack } from "../pack/schema";
import { areaLineId } from "../year/lines";
import { indicatorsIn } from "../year/areaMarks";
import { countedOf, fullOf, isCounted, markItself } from "../year/mark";
import { scoreYear } from "../year/scoreYear";
import type { YearIssue } from "../year/yearIssue";
import type { AreaMarks, YearMarks } from "../year/yearMarks";
import { unitsPerMark } from "./exact";
import { toFullMarks, waysOfIndicator, type LineWays, type PlanFrame } from "./lineWays";
import { termsEffort } from "./pieces";
import { unsoundEfforts, type Terms, type UnsoundEffort } from "./terms";
import { wayOf } from "./ways";
import { entryDay, weighing, type Weight } from "./weight";

/** One line of a year with every score that it can still get. */
export interface PlannedLine extends LineWays {
  /** An indicator's key, or the id of the line of an area whose marks are typed. */
  readonly id: string;
  /** Its full marks, where it counts or is a pilot; null where it can't be planned for. */
  readonly full: number | null;
  /** False of a pilot, which is in neither sum. */
  readonly isCounted: boolean;
}

export interface PlannedArea {
  readonly marks: AreaMarks;
  readonly lines: readonly PlannedLine[];
}

/** All that can still be done in a year; any number of goals can be looked for in it. */
export interface Prepared {
  readonly pack: Pack;
  readonly laoType: LaoType | null;
  readonly answers: Answers;
  readonly terms: Terms;
  readonly marks: YearMarks;
  /** In the pack's order. */
  readonly areas: readonly PlannedArea[];
  readonly nothing: Weight;
  /** How many whole units a mark has, so that every mark of the year is whole. */
  readonly units: number;
}

/** What has to be put right before anything can be planned. */
export type NotPrepared =
  /** Entries that can't stand: the sums they belong to are not known. */
  | {
      readonly kind: "unknownMarks";
      readonly of: readonly { readonly id: string; readonly why: YearIssue }[];
    }
  | { readonly kind: "unsoundEfforts"; readonly of: readonly UnsoundEffort[] }
  /** All together they are more than can be added up exactly. */
  | { readonly kind: "effortsTooLarge" };

/**
 * What can still be done in a year, and at what effort.
 *
 * @param pack A checked pack.
 * @param laoType Null plans without regard to type.
 * @param answers The year as it stands.
 */
export function prepare(
  pack: Pack,
  laoType: LaoType | null,
  answers: Answers,
  terms: Terms,
): Outcome<Prepared, NotPrepared> {
  const unsound = unsoundEfforts(terms);
  if (unsound.length > 0) return fail({ kind: "unsoundEfforts", of: unsound });
  const marks = scoreYear(pack, { type: laoType }, answers);
  const unknown = marks.areas.flatMap(unknownIn);
  if (unknown.length > 0) return fail({ kind: "unknownMarks", of: unknown });
  const { places, dues } = workIn(pack, marks);
  const { nothing, weigh } = weighing([...dues, ...Array.from(marks.indicators, () => entryDay)]);
  const frame = { terms, entries: answers.indicators, weigh, nothing, places };
  const areas = marks.areas.map((area) => ({ marks: area, lines: linesOf(area, frame) }));
  return heaviest(areas) > Number.MAX_SAFE_INTEGER
    ? fail({ kind: "effortsTooLarge" })
    : succeed({ pack, laoType, answers, terms, marks, areas, nothing, units: unitsOf(areas) });
}

function unknownIn({
  area,
  isTyped,
  mark,
  units,
}: AreaMarks): readonly { readonly id: string; readonly why: YearIssue }[] {
  if (isTyped) return mark.kind === "unknown" ? [{ id: areaLineId(area.id), why: mark.why }] : [];
  return units
    .flatMap(indicatorsIn)
    .flatMap(({ mark: own, compiled }) =>
      own.kind === "unknown" ? [{ id: compiled.indicator.key, why: own.why }] : [],
    );
}

/** The pieces of work in printed order: of each indicator or item its precondition, measure or marks, then its clauses. */
function workIn(
  pack: Pack,
  { indicators }: YearMarks,
): Pick<PlanFrame, "places"> & { readonly dues: readonly (number | null)[] } {
  const places = new Map<string, number>();
  const dues: (number | null)[] = [];
  const placed = listWithItems(pack);
  for (const area of pack.areas) {
    places.set(areaLineId(area.id), dues.length);
    dues.push(null);
    for (const { indicator } of placed.filter((one) => one.area === area)) {
      places.set(indicator.key, dues.length);
      dues.push(null);
      for (const { due } of indicators.get(indicator.key)?.clauses ?? [])
        dues.push(due.kind === "day" ? due.day : null);
    }
  }
  return { places, dues };
}

function linesOf(area: AreaMarks, frame: PlanFrame): readonly PlannedLine[] {
  if (area.isTyped) return [typedArea(area, frame)];
  return area.units.flatMap(indicatorsIn).map((marks) => ({
    id: marks.compiled.indicator.key,
    full: fullOf(markItself(marks.mark)),
    isCounted: isCounted(marks.mark),
    ...waysOfIndicator(marks, frame),
  }));
}

function typedArea({ area, mark }: AreaMarks, frame: PlanFrame): PlannedLine {
  const id = areaLineId(area.id);
  const full = fullOf(mark);
  const score = countedOf(mark)?.score ?? 0;
  const terms = frame.terms.areas[area.id];
  const own = {
    id,
    full,
    isCounted: isCounted(mark),
    score,
    starts: new Map(),
    parts: new Map(),
    hindered: [],
  };
  const asItStands = [wayOf(score, [], frame.nothing)];
  if (full === null || score >= full || terms?.isImpossible === true)
    return { ...own, ways: asItStands, keptBack: [] };
  if (terms?.effort === undefined)
    return { ...own, ways: asItStands, keptBack: [{ key: id, why: "typedByHand" }] };
  const line = { key: id, score, full, place: frame.places.get(id) ?? 0, effort: termsEffort(terms) };
  return { ...own, ways: toFullMarks(line, frame), keptBack: [] };
}

function unitsOf(areas: readonly PlannedArea[]): number {
  const lines = areas.flatMap((area) => area.lines);
  return unitsPerMark(lines.flatMap(({ full, ways }) => [full ?? 0, ...ways.map(({ score }) => score)]));
}

/** All the effort that can be spent, at most. */
function heaviest(areas: readonly PlannedArea[]): number {
  const lines = areas.flatMap((area) => area.lines);
  return lines.reduce((sum, { ways }) => sum + Math.max(...ways.map(({ weight }) => weight[0] ?? 0)), 0);
}
