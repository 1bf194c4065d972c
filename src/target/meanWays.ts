import type { IndicatorAnswers } from "../answers/answers";
import { isBlank } from "../score/cell";
import { evaluate, type Measured } from "../score/evaluate";
import { readMeasure } from "../score/measureCells";
import { valuesAhead } from "../score/reach";
import { segmentsOf } from "../score/space/valueSpace";
import type { FoundWays } from "./clauseWays";
import { countOf, waysTo, type Reached } from "./measureWays";
import type { WorkFrame } from "./pieces";
import type { Start } from "./ways";

/** The counts of a mean's lines of work, in the order of the rows; null where a line has none. */
export type LineCounts = readonly ({ readonly done: number; readonly all: number } | null)[];

/** Ways to raise the lines that are tried at most. */
const mostFillings = 20_000;

export function lineCountsOf({ lines = [] }: IndicatorAnswers): LineCounts {
  return lines.map(({ done, all }) => {
    if (isBlank(done) && isBlank(all)) return null;
    const counts = { done: countOf(done) ?? 0, all: countOf(all) ?? 0 };
    return counts.all === 0 ? null : counts;
  });
}

/**
 * The fewest more, over all lines of a mean, that reach each other score. Where a higher mean never scores less, the lines
 * with the smallest numbers of all are filled first, since one more raises the mean most there. Other bands may have to be
 * hit exactly, so every way to raise the lines is tried.
 */
export function meanWays(start: Start, lines: LineCounts, frame: WorkFrame): FoundWays {
  const now = start.answers.measured;
  if (now === null) return { ways: [], isUntried: false };
  const all = isRising(start) ? null : everyFilling(lines);
  const filled = all ?? valuesAhead(start.compiled, now).map(({ units }) => fewestFor(units, lines, start));
  return {
    ways: waysTo(start, frame, [{ measured: now, change: null }, ...reachedBy(filled, lines, start)]),
    isUntried: all === null && !isRising(start),
  };
}

function isRising({ compiled, answers }: Start): boolean {
  const scores = segmentsOf(compiled).map(({ least }) => {
    const measured = { units: least, counts: null, lines: null };
    return evaluate(compiled, { ...answers, measured })?.score ?? -1;
  });
  return scores.every((score, index) => score >= (scores[index - 1] ?? -1));
}

function reachedBy(fillings: readonly LineCounts[], lines: LineCounts, start: Start): readonly Reached[] {
  const from = sumDone(lines);
  return fillings.flatMap((filled): readonly Reached[] => {
    const [measured, to] = [meanOf(filled, start), sumDone(filled)];
    if (measured === null || to === from) return [];
    const counts = filled.map((line) => line?.done ?? 0);
    return [{ measured, change: { kind: "count", from, to, lines: counts, reached: measured } }];
  });
}

function sumDone(lines: LineCounts): number {
  return lines.reduce((sum, line) => sum + (line?.done ?? 0), 0);
}

/** Null where there are too many. */
function everyFilling(lines: LineCounts): readonly LineCounts[] | null {
  const ways = lines.reduce((product, line) => product * (line ? line.all - line.done + 1 : 1), 1);
  if (ways > mostFillings) return null;
  return lines.reduce<readonly LineCounts[]>(
    (starts, line) => starts.flatMap((begun) => raised(line).map((one) => [...begun, one])),
    [[]],
  );
}

function raised(line: LineCounts[number]): LineCounts {
  if (line === null) return [null];
  return Array.from({ length: line.all - line.done + 1 }, (_, more) => ({ ...line, done: line.done + more }));
}

/** All that there is to do where even that does not get there. */
function fewestFor(units: number, lines: LineCounts, start: Start): LineCounts {
  const room = lines.reduce((sum, line) => sum + (line ? line.all - line.done : 0), 0);
  let [low, high] = [0, room];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((meanOf(fillUp(lines, middle), start)?.units ?? 0) >= units) high = middle;
    else low = middle + 1;
  }
  return fillUp(lines, low);
}

function fillUp(lines: LineCounts, more: number): LineCounts {
  const order = [...lines.keys()].sort((one, other) => (lines[one]?.all ?? 0) - (lines[other]?.all ?? 0));
  const filled = [...lines];
  let left = more;
  for (const index of order) {
    const line = filled[index];
    if (!line) continue;
    const added = Math.min(left, line.all - line.done);
    filled[index] = { ...line, done: line.done + added };
    left -= added;
  }
  return filled;
}

/** As the scorer takes it from the cells. */
function meanOf(lines: LineCounts, { compiled }: Start): Measured | null {
  const cells = lines.flatMap((line) => (line ? [[line.done, line.all]] : []));
  const reading = readMeasure(compiled, cells, cells.length * 2);
  return reading.kind === "answers" ? reading.measured : null;
}
