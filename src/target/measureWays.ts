import type { Entered } from "../answers/answers";
import type { CompiledIndicator } from "../score/compile";
import { evaluate, type Measured } from "../score/evaluate";
import { readNumberCell } from "../score/percent";
import { valuesAhead } from "../score/reach";
import type { CellPlace } from "../score/issue";
import { entryTask } from "./clauseWays";
import type { TaskChange, Task } from "./task";
import { termsEffort, type WorkFrame } from "./pieces";
import { wayOf, type Start, type Way } from "./ways";

const place: CellPlace = { of: "checklist", row: 1, column: 1 };

/** A number done, or of all, as it was entered; nothing entered is 0, and null is what is no such number. */
export function countOf(entered: Entered | undefined, decimals = 0): number | null {
  const read = readNumberCell(entered ?? null, place, { decimals, least: 0, most: Infinity });
  return read.ok ? read.value : null;
}

/** The smallest changes for the better that reach each other score. */
export function countWays(start: Start, measured: Measured, frame: WorkFrame): readonly Way[] {
  return waysTo(start, frame, [{ measured, change: null }, ...betterValues(start, measured)]);
}

/** The same as what is to be done; none where it can't be. */
export function betterNumbers(
  start: Start,
  measured: Measured,
  frame: WorkFrame,
): readonly { readonly reached: Measured; readonly task: Task }[] {
  if (frame.terms.measure?.isImpossible === true) return [];
  return betterValues(start, measured).map(({ measured: reached, change }) => ({
    reached,
    task: countTask(start.compiled, change, frame),
  }));
}

type Changed = Reached & { readonly change: NonNullable<Reached["change"]> };

function betterValues({ compiled }: Start, measured: Measured): readonly Changed[] {
  const doneIn = ({ counts, units }: Measured): number => counts?.done ?? units / 10 ** compiled.decimals;
  const from = doneIn(measured);
  return valuesAhead(compiled, measured).map((better) => ({
    measured: better,
    change: { kind: "count", from, to: doneIn(better), lines: null, reached: better },
  }));
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
    const tasks = change ? [countTask(compiled, change, frame)] : isEntered ? [] : [entryTask(start, frame)];
    return [wayOf(evaluation.score, tasks, frame.nothing)];
  });
}

/**
 * However many more it takes, or fewer, it is one thing to do. Each one that is counted is an effort; what has decimals is not
 * made of pieces, and is one as a whole.
 */
function countTask(
  { indicator, decimals, decimalsOfParts, entry }: CompiledIndicator,
  change: NonNullable<Reached["change"]>,
  frame: WorkFrame,
): Task {
  const isCounted = (entry === "number" ? decimals : decimalsOfParts) === 0;
  const distance = Math.abs(change.to - change.from);
  const weight = frame.weigh(termsEffort(frame.terms.measure) * (isCounted ? distance : 1), null);
  return { key: indicator.key, change, due: null, place: frame.place, detail: distance, weight };
}
