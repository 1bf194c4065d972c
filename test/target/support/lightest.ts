import { listWithItems } from "../../../src/pack/outline";
import type { Pack } from "../../../src/pack/schema";
import type { Goal } from "../../../src/target/goal";
import type { Prepared } from "../../../src/target/prepare";
import { areaLineId } from "../../../src/year/lines";
import { indicatorsIn } from "../../../src/year/areaMarks";
import { fullOf, isCounted, markItself, type Mark } from "../../../src/year/mark";
import { sumOf, totalOf } from "../../../src/year/sum";
import type { AreaMarks } from "../../../src/year/yearMarks";
import { compareTried, everyWay, type Done, type Tried } from "./everyWay";

interface TriedLine {
  readonly id: string;
  readonly mark: Mark;
  readonly tried: readonly Tried[];
}

type TriedArea = readonly TriedLine[];

/** What is tried with one way of each line. */
interface TriedYear {
  readonly done: readonly Done[];
  readonly overall: number;
  readonly areas: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, number>>;
  /** Unrounded, to tell what is most. */
  readonly exact: Readonly<Record<string, number>>;
}

/** By trying every way of every line with every way of every other: what has to be done, and whether it is enough. */
export function lightest(
  prepared: Prepared,
  goal: Goal,
): { readonly isReached: boolean; readonly done: readonly Done[] } {
  const areas = prepared.areas.map(({ marks }) => linesOf(marks, prepared));
  const years = everyYear(prepared, areas);
  const most = (of: string): number => Math.max(...years.map(({ exact }) => exact[of] ?? 0));
  const full = new Map(areas.flat().map(({ id, mark }) => [id, fullOf(markItself(mark)) ?? Infinity]));
  const parts: { readonly meets: (year: TriedYear) => boolean; readonly of: string }[] = [
    ...(goal.overall === null
      ? []
      : [{ of: "", meets: ({ overall }: TriedYear) => overall >= (goal.overall ?? 0) }]),
    ...Object.entries(goal.areas).map(([area, wanted]) => ({
      of: areaLineId(area),
      meets: ({ areas: reached }: TriedYear) => (reached[area] ?? 0) >= wanted,
    })),
    ...goal.full.map((key) => ({
      of: `of ${key}`,
      meets: ({ scores }: TriedYear) => (scores[key] ?? 0) >= (full.get(key) ?? Infinity),
    })),
  ];
  const met = parts.map(({ of, meets }) => {
    const isPossible = years.some(meets);
    return {
      isPossible,
      meets: isPossible ? meets : ({ exact }: TriedYear) => (exact[of] ?? 0) >= most(of) - 1e-9,
    };
  });
  const best = years
    .filter((year) => met.every(({ meets }) => meets(year)))
    .reduce((lightest, year) => (compareTried(year.done, lightest.done) < 0 ? year : lightest));
  return { isReached: met.every(({ isPossible }) => isPossible), done: best.done };
}

function linesOf({ area, isTyped, mark, units }: AreaMarks, { answers, terms, pack }: Prepared): TriedArea {
  const numbers = numbersIn(pack);
  if (!isTyped)
    return units.flatMap(indicatorsIn).map((marks) => ({
      id: marks.compiled.indicator.key,
      mark: marks.mark,
      tried: everyWay(marks, { answers, terms, numbers }),
    }));
  const id = areaLineId(area.id);
  const own = terms.areas[area.id];
  const [full, score] = [fullOf(mark), mark.kind === "marks" ? mark.score : 0];
  const isOpen = full !== null && score < full && own?.effort !== undefined && own.isImpossible !== true;
  const done = [{ effort: own?.effort ?? 0, due: null, printed: [numbers.get(id) ?? 0, 0, 0] }];
  return [{ id, mark, tried: [{ score, done: [] }, ...(isOpen ? [{ score: full, done }] : [])] }];
}

function everyYear({ pack }: Prepared, areas: readonly TriedArea[]): readonly TriedYear[] {
  const years: TriedYear[] = [];
  const visit = (left: TriedArea, done: readonly Done[], scores: Readonly<Record<string, number>>): void => {
    const [line, ...others] = left;
    if (line) {
      for (const one of line.tried)
        visit(others, [...done, ...one.done], { ...scores, [line.id]: one.score });
      return;
    }
    const marks = areas.map((lines) => lines.map(({ id, mark }) => raised(mark, scores[id] ?? 0)));
    const sums = marks.map((own) => sumOf(own, pack.percentDecimals));
    const exactly = (of: readonly Mark[]): number => {
      const { mark } = sumOf(of, 9);
      return mark.kind === "marks" ? mark.score / mark.full : 0;
    };
    const areaMarks = sums.map(({ mark }, index) => ({ mark, weight: pack.areas[index]?.weight }));
    years.push({
      done,
      scores,
      overall: totalOf(areaMarks, pack).percent ?? 0,
      areas: Object.fromEntries(pack.areas.map(({ id }, index) => [id, sums[index]?.percent ?? 0])),
      exact: {
        "": totalOf(areaMarks, { ...pack, percentDecimals: 9 }).percent ?? 0,
        ...Object.fromEntries(
          pack.areas.map(({ id }, index) => [areaLineId(id), exactly(marks[index] ?? [])]),
        ),
        ...Object.fromEntries(Object.entries(scores).map(([key, score]) => [`of ${key}`, score])),
      },
    });
  };
  visit(areas.flat(), [], {});
  return years;
}

/** A pilot stays out of the sums; nothing done leaves what is not entered as it is. */
function raised(mark: Mark, score: number): Mark {
  const full = fullOf(mark);
  return !isCounted(mark) || full === null || (mark.kind === "notEntered" && score === 0)
    ? mark
    : { kind: "marks", score, full };
}

/** Where each area, indicator and item is printed, by the id of its line or its key. */
export function numbersIn(pack: Pack): ReadonlyMap<string, number> {
  const listed = listWithItems(pack);
  const ids = pack.areas.flatMap((area) => [
    areaLineId(area.id),
    ...listed.filter((placed) => placed.area === area).map(({ indicator }) => indicator.key),
  ]);
  return new Map(ids.map((id, index) => [id, index]));
}
