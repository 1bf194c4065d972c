import type { Entered, IndicatorAnswers } from "../answers/answers";
import { assess } from "../score/assess";
import { isBlank } from "../score/cell";
import { evaluate, type Measured } from "../score/evaluate";
import { readCount } from "../score/percent";
import { higherValues } from "../score/reach";
import type { CellPlace } from "../score/issue";
import { entryMove } from "./clauseWays";
import type { Change, Move } from "./move";
import { effortOf, type WorkFrame } from "./pieces";
import { wayOf, type Start, type Way } from "./ways";

const place: CellPlace = { of: "checklist", row: 1, column: 1 };

/** A count as it was entered; nothing entered counts 0, and null is what is no count. */
export function countOf(entered: Entered | undefined): number | null {
  const read = readCount(entered ?? null, place);
  return read.ok ? read.value : null;
}

/** The smallest counts that reach each other score; none is lowered. */
export function countWays(start: Start, measured: Measured, frame: WorkFrame): readonly Way[] {
  const doneIn = ({ counts, units }: Measured): number => counts?.done ?? units;
  const from = doneIn(measured);
  return waysTo(start, frame, [
    { measured, change: null },
    ...higherValues(start.compiled, measured).map((higher) => ({
      measured: higher,
      change: { kind: "count", from, to: doneIn(higher), lines: null, reached: higher } as const,
    })),
  ]);
}

interface Reached {
  readonly measured: Measured;
  readonly change: Extract<Change, { readonly kind: "count" }> | null;
}

function waysTo(start: Start, frame: WorkFrame, reached: readonly Reached[]): readonly Way[] {
  const { compiled, answers, isEntered } = start;
  const open = frame.terms.measure?.isImpossible === true ? reached.filter(({ change }) => !change) : reached;
  return open.flatMap(({ measured, change }): readonly Way[] => {
    const evaluation = evaluate(compiled, { ...answers, measured });
    if (evaluation === null) return [];
    const moves = change
      ? [countMove(compiled.indicator.key, change, frame)]
      : isEntered
        ? []
        : [entryMove(start, frame)];
    return [wayOf(evaluation.score, moves, frame.nothing)];
  });
}

/** However many more it takes, it is one thing to do. */
function countMove(key: string, change: NonNullable<Reached["change"]>, frame: WorkFrame): Move {
  const more = change.to - change.from;
  const weight = frame.weigh(effortOf(frame.terms.measure) * more, null);
  return { key, change, due: null, place: frame.place, detail: more, weight };
}

/** The counts of a mean's lines of work, in the order of the rows; null where a line has none. */
export type LineCounts = readonly ({ readonly done: number; readonly all: number } | null)[];

export function lineCountsOf({ lines = [] }: IndicatorAnswers): LineCounts {
  return lines.map(({ done, all }) => {
    if (isBlank(done) && isBlank(all)) return null;
    const counts = { done: countOf(done) ?? 0, all: countOf(all) ?? 0 };
    return counts.all === 0 ? null : counts;
  });
}

/**
 * The fewest more, over all lines of a mean, that reach each other score. One more in a line of few raises the mean most, so
 * the lines with the smallest numbers of all are filled first.
 */
export function meanWays(start: Start, lines: LineCounts, frame: WorkFrame): readonly Way[] {
  const now = start.answers.measured;
  if (now === null) return [];
  const from = sumDone(lines);
  const room = lines.reduce((sum, line) => sum + (line ? line.all - line.done : 0), 0);
  const reached = higherValues(start.compiled, now).flatMap(({ units }): readonly Reached[] => {
    const more = fewestFor(units, lines, room, start);
    const filled = fillUp(lines, more);
    const measured = meanOf(filled, start);
    if (measured === null) return [];
    const counts = filled.map((line) => line?.done ?? 0);
    return [
      { measured, change: { kind: "count", from, to: sumDone(filled), lines: counts, reached: measured } },
    ];
  });
  return waysTo(start, frame, [
    { measured: now, change: null },
    ...reached.filter(({ change }) => change && change.to > from),
  ]);
}

function sumDone(lines: LineCounts): number {
  return lines.reduce((sum, line) => sum + (line?.done ?? 0), 0);
}

/** All that there is to do where even that does not get there. */
function fewestFor(units: number, lines: LineCounts, room: number, start: Start): number {
  let [low, high] = [1, Math.max(1, room)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((meanOf(fillUp(lines, middle), start)?.units ?? 0) >= units) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, room);
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
  const assessment = assess(compiled, cells, null);
  return assessment.kind === "scored" ? assessment.answers.measured : null;
}
