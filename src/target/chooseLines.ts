import { wholeUnits } from "./exact";
import { extend, nothingChosen, type Point } from "./front";
import { compareTasks } from "./task";
import type { PlannedArea, PlannedLine, Prepared } from "./prepare";
import type { Way } from "./ways";
import type { Weight } from "./weight";

/** A way of one line, as it is chosen: worth the units that it adds to what stands. */
export interface LineChoice {
  readonly line: PlannedLine;
  readonly way: Way;
  readonly worth: number;
  readonly weight: Weight;
  /** Its place among the line's ways as they are printed. */
  readonly printed: number;
}

/**
 * Every best way to raise an area by so many marks, most first.
 *
 * @param wanted Lines that are to get the highest score they can.
 */
export function waysOfArea(
  { lines }: PlannedArea,
  wanted: ReadonlySet<string>,
  { units, nothing }: Pick<Prepared, "units" | "nothing">,
): readonly Point<LineChoice>[] {
  return lines
    .filter(({ id, isCounted }) => isCounted || wanted.has(id))
    .map((line) => choicesOfLine(line, wanted.has(line.id), units))
    .filter((choices) => choices.some(({ way }) => way.tasks.length > 0))
    .reduceRight(
      (points, choices) => extend(choices, points, comparePrinted),
      nothingChosen<LineChoice>(nothing),
    );
}

export function comparePrinted(one: LineChoice, other: LineChoice): number {
  return one.printed - other.printed;
}

function choicesOfLine(line: PlannedLine, isWanted: boolean, units: number): readonly LineChoice[] {
  const { score, ways, isCounted } = line;
  const highest = Math.max(...ways.map((way) => way.score));
  const open = isWanted
    ? ways.filter((way) => way.score === highest)
    : ways.filter((way) => way.score >= score);
  return [...open]
    .sort((one, other) => compareTasks(one.tasks, other.tasks))
    .map((way, printed) => ({
      line,
      way,
      worth: isCounted ? wholeUnits(way.score, units) - wholeUnits(score, units) : 0,
      weight: way.weight,
      printed,
    }));
}
