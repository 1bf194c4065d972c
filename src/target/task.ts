import type { ClauseState } from "../pack/clauseState";
import type { Measured } from "../score/evaluate";
import type { Weight } from "./weight";

/** One thing to do, so that an indicator gets into a better state; nothing that is done is undone. */
export interface Task {
  /** Of the indicator or item; of an area whose marks are typed the id of its line. */
  readonly key: string;
  readonly change: TaskChange;
  /** The last day in time, as an Excel serial day; null where there is none, or it is not known. */
  readonly due: number | null;
  /** Where it is printed, counted through the whole pack. */
  readonly place: number;
  /** Tells changes of the same place apart: the best state first, the smaller number first. */
  readonly detail: number;
  readonly weight: Weight;
}

export type TaskChange =
  | { readonly kind: "clause"; readonly clause: string; readonly from: ClauseState; readonly to: ClauseState }
  | { readonly kind: "gate" }
  /** Of a mean, `lines` has the counts of all its lines of work; `from` and `to` are their sums. */
  | {
      readonly kind: "count";
      readonly from: number;
      readonly to: number;
      readonly lines: readonly number[] | null;
      readonly reached: Measured;
    }
  /** Marks that a paper gives no rubric for. */
  | { readonly kind: "marks"; readonly from: number; readonly to: number }
  /** Nothing is to be done but to enter what is: as it stands it gives marks. */
  | { readonly kind: "entry" };

/** Below 0 where the first of two is printed first, where they differ first: who has the earlier work comes before. */
export function compareTasks(one: readonly Task[], other: readonly Task[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [left, right] = [one[index], other[index]];
    if (!left || !right) return left ? -1 : 1;
    const difference = left.place - right.place || left.detail - right.detail;
    if (difference !== 0) return difference;
  }
  return 0;
}
