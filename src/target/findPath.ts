import { succeed, type Outcome } from "../outcome";
import { sumMarks } from "../score/rounding";
import { fullOf, type CountedMark } from "../year/mark";
import { percentOfMark, totalOf } from "../year/sum";
import { chartOf, type Chart } from "./chart";
import { chooseAreas } from "./chooseAreas";
import { comparePrinted, type LineChoice } from "./chooseLines";
import { choicesOf, comparePoints, type Point } from "./front";
import { checkGoal, type Goal, type UnsoundGoal } from "./goal";
import type { Obstacle, Path, PathStep, Standing, Unmet } from "./path";
import type { PlannedLine, Prepared } from "./prepare";
import { bundlesOf, type Bundle } from "./steps";
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
  const steps = stepsOf(chosenLines(chart, overall), prepared);
  const from = standingOf(prepared, []);
  const to = standingOf(prepared, steps);
  const unmet = unmetBy(to, chart, overall);
  return {
    isReached: unmet.length === 0,
    steps,
    effort: sumOfEfforts(steps),
    from,
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

function stepsOf(chosen: readonly LineChoice[], prepared: Prepared): readonly PathStep[] {
  const areaOf = new Map(
    prepared.areas.flatMap(({ marks, lines }) => lines.map((line) => [line, marks.area.id] as const)),
  );
  const found = chosen.flatMap(({ line, way }) =>
    bundlesOf(way, line).map((bundle) => ({ bundle, line, area: areaOf.get(line) ?? "" })),
  );
  const steps: PathStep[] = [];
  for (const { bundle, line, area } of found) {
    const step = { ...bundle, area, isCounted: line.isCounted, effort: effortOfMoves(bundle) };
    const { overall } = standingOf(prepared, [...steps, { ...step, percent: null }]);
    steps.push({ ...step, percent: overall });
  }
  return steps;
}

function effortOfMoves({ moves }: Bundle): number {
  return effortFrom(moves.reduce((sum, { weight }) => sum + effortOf(weight), 0));
}

function sumOfEfforts(steps: readonly PathStep[]): number {
  const moves = steps.flatMap((step) => step.moves);
  return effortFrom(moves.reduce((sum, { weight }) => sum + effortOf(weight), 0));
}

/** The percents once steps are done, as the year adds them up. */
function standingOf({ pack, areas }: Prepared, steps: readonly PathStep[]): Standing {
  const marks = areas.map(({ marks: { area, mark } }): CountedMark => {
    const gains = steps.filter((step) => step.isCounted && step.area === area.id).map(({ gain }) => gain);
    const full = fullOf(mark);
    if (gains.length === 0 || full === null) return mark;
    const score = mark.kind === "marks" ? mark.score : 0;
    return { kind: "marks", score: sumMarks([score, ...gains]), full };
  });
  return {
    overall: totalOf(marks, pack).percent,
    areas: Object.fromEntries(
      areas.map(({ marks: { area } }, index) => {
        const mark = marks[index];
        return [area.id, mark ? percentOfMark(mark, pack.percentDecimals) : null];
      }),
    ),
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
