import type { Entered } from "../answers/answers";
import { evaluate, type Measured } from "../score/evaluate";
import { readCount } from "../score/percent";
import { higherValues } from "../score/reach";
import type { CellPlace } from "../score/issue";
import { entryTask } from "./clauseWays";
import type { TaskChange, Task } from "./task";
import { termsEffort, type WorkFrame } from "./pieces";
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

export interface Reached {
  readonly measured: Measured;
  readonly change: Extract<TaskChange, { readonly kind: "count" }> | null;
}

export function waysTo(start: Start, frame: WorkFrame, reached: readonly Reached[]): readonly Way[] {
  const { compiled, answers, isEntered } = start;
  const open = frame.terms.measure?.isImpossible === true ? reached.filter(({ change }) => !change) : reached;
  return open.flatMap(({ measured, change }): readonly Way[] => {
    const evaluation = evaluate(compiled, { ...answers, measured });
    if (evaluation === null) return [];
    const tasks = change
      ? [countTask(compiled.indicator.key, change, frame)]
      : isEntered
        ? []
        : [entryTask(start, frame)];
    return [wayOf(evaluation.score, tasks, frame.nothing)];
  });
}

/** However many more it takes, it is one thing to do. */
function countTask(key: string, change: NonNullable<Reached["change"]>, frame: WorkFrame): Task {
  const more = change.to - change.from;
  const weight = frame.weigh(termsEffort(frame.terms.measure) * more, null);
  return { key, change, due: null, place: frame.place, detail: more, weight };
}
