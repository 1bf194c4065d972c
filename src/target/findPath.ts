import { succeed, type Outcome } from "../outcome";
import type { Pack } from "../pack/schema";
import { sumMarks } from "../score/rounding";
import { countedOf, type CountedMark } from "../year/mark";
import { percentOfMark, totalOf, type WeighedMark } from "../year/sum";
import { chartOf, type Chart } from "./chart";
import { chooseAreas } from "./chooseAreas";
import { comparePrinted, type LineChoice } from "./chooseLines";
import { choicesOf, comparePoints, type Point } from "./front";
import { checkGoal, type Goal, type UnsoundGoal } from "./goal";
import type { Obstacle, Path, PathStep, Standing, Unmet } from "./path";
import type { PlannedLine, Prepared } from "./prepare";
import type { Task } from "./task";
import { bundlesOf } from "./steps";
import { effortFrom } from "./terms";
import { effortOf } from "./weight";

/** The least that has to be done to reach a goal, or, where that can't be, to come as near to it as can be. */
export function findPath(prepared: Prepared, goal: Goal): Outcome<Path, UnsoundGoal> {
  const checked = checkGoal(goal, prepared);
  return checked.ok ? succeed(pathTo(chartOf(prepared, goal), goal.overall)) : checked;
}

/** The same from a chart that is kept. @param overall 0–100, or null where nothing is asked of all areas together. */
export function pathTo(chart: Chart, overall: number | null): Path {
  const { prepared, areas } = chart;
  const from = prepared.areas.map(({ marks }) => marks.mark);
  const { steps, marks } = stepsOf(chosenLines(chart, overall), from, prepared);
  const to = standingOf(prepared, marks);
  const unmet = unmetBy(to, chart, overall);
  return {
    isReached: unmet.length === 0,
    steps,
    effort: effortOfTasks(steps.flatMap((step) => step.tasks)),
    from: standingOf(prepared, from),
    to,
    unmet,
    obstacles: unmet.length === 0 ? [] : areas.flatMap((_, area) => obstaclesIn(area, prepared, unmet)),
  };
}

/** Where the goal is out of reach, all that can be gained is what is needed. */
function chosenLines(
  { prepared, areas, fronts, scale }: Chart,
  overall: number | null,
): readonly LineChoice[] {
  const most = areas.reduce((sum, own) => sum + (own[0]?.worth ?? 0), 0);
  const needed = overall === null ? 0 : Math.min(scale.needed(overall), most);
  const chosen = chooseAreas(areas, fronts, needed, prepared.nothing, (one, other) =>
    comparePoints(one, other, comparePrinted),
  );
  return (chosen ?? []).flatMap((point: Point<LineChoice>) => choicesOf(point));
}

/** The marks of the areas, in the pack's order. */
type AreaSums = readonly CountedMark[];

function stepsOf(
  chosen: readonly LineChoice[],
  from: AreaSums,
  { pack, areas }: Prepared,
): { readonly steps: readonly PathStep[]; readonly marks: AreaSums } {
  const areaOf = new Map(areas.flatMap(({ lines }, area) => lines.map((line) => [line, area] as const)));
  const steps: PathStep[] = [];
  let marks = from;
  for (const { line, way } of chosen) {
    const area = areaOf.get(line) ?? -1;
    for (const bundle of bundlesOf(way, line)) {
      if (line.isCounted)
        marks = marks.map((mark, index) => (index === area ? raised(mark, bundle.gain) : mark));
      steps.push({
        ...bundle,
        area: areas[area]?.marks.area.id ?? "",
        isCounted: line.isCounted,
        effort: effortOfTasks(bundle.tasks),
        percent: totalOf(weighed(pack, marks), pack).percent,
      });
    }
  }
  return { steps, marks };
}

function weighed(pack: Pack, marks: AreaSums): readonly WeighedMark[] {
  return marks.map((mark, index) => ({ mark, weight: pack.areas[index]?.weight }));
}

function raised(mark: CountedMark, gain: number): CountedMark {
  const { score, full } = countedOf(mark) ?? { score: 0, full: 0 };
  return { kind: "marks", score: sumMarks([score, gain]), full };
}

function effortOfTasks(tasks: readonly Task[]): number {
  return effortFrom(tasks.reduce((sum, { weight }) => sum + effortOf(weight), 0));
}

/** As the year adds them up. */
function standingOf({ pack, areas }: Prepared, marks: AreaSums): Standing {
  const percents = marks.map((mark) => percentOfMark(mark, pack.percentDecimals));
  return {
    overall: totalOf(weighed(pack, marks), pack).percent,
    areas: Object.fromEntries(areas.map(({ marks: { area } }, index) => [area.id, percents[index] ?? null])),
  };
}

function unmetBy(to: Standing, { prepared, asked }: Chart, overall: number | null): readonly Unmet[] {
  const isBelow = (reached: number | null, wanted: number): boolean => (reached ?? 0) < wanted;
  const lines = new Map(prepared.areas.flatMap((area) => area.lines.map((line) => [line.id, line] as const)));
  return [
    ...(overall !== null && isBelow(to.overall, overall)
      ? [{ of: "overall", wanted: overall, reachable: to.overall } as const]
      : []),
    ...prepared.areas.flatMap(({ marks: { area } }): readonly Unmet[] => {
      const [wanted, reachable] = [asked.areas[area.id], to.areas[area.id] ?? null];
      return wanted !== undefined && isBelow(reachable, wanted)
        ? [{ of: "area", area: area.id, wanted, reachable }]
        : [];
    }),
    ...asked.full.flatMap((key): readonly Unmet[] => {
      const line = lines.get(key);
      const [wanted, reachable] = [line?.full ?? 0, line ? highestOf(line) : 0];
      return reachable < wanted ? [{ of: "indicator", key, wanted, reachable }] : [];
    }),
  ];
}

export function highestOf({ ways }: PlannedLine): number {
  return Math.max(...ways.map(({ score }) => score));
}

/** Lines of what is out of reach that can't get their full marks. */
function obstaclesIn(area: number, { areas }: Prepared, unmet: readonly Unmet[]): readonly Obstacle[] {
  const { marks, lines } = areas[area] ?? { marks: null, lines: [] };
  const isAsked = ({ id, isCounted }: PlannedLine): boolean =>
    unmet.some((one) => {
      if (one.of === "indicator") return one.key === id;
      return isCounted && (one.of === "overall" || one.area === marks?.area.id);
    });
  return lines
    .filter((line) => isAsked(line) && (line.full === null || highestOf(line) < line.full))
    .map((line) => ({
      id: line.id,
      full: line.full,
      reachable: highestOf(line),
      hindered: line.hindered,
      keptBack: line.keptBack,
    }));
}
