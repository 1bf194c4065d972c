import { plainStates } from "../../pack/clauseState";
import type { Clause, Indicator } from "../../pack/schema";
import { rankOf } from "../../score/cell";
import { slice, type CellRange } from "../cells/cellRange";

/** One cell of a checklist: the precondition's or a clause's. */
export interface Slot {
  /** The states whose words it may hold, as a bit set over state ranks. */
  readonly written: number;
  /** Whether it may say that there was nothing to do. */
  readonly nothingToDo: boolean;
  /** The states it can come to be in: those written, and done where having nothing to do counts. */
  readonly states: number;
  /** Whether ticking it is progress: not the precondition's, and not a fault's. */
  readonly countable: boolean;
}

export const doneBit = 1 << rankOf.done;
export const noneBit = 1 << rankOf.none;

/** The cells of a checklist in order, the precondition in front. */
export function slotsOf({ gate, clauses }: Indicator): readonly Slot[] {
  const own = clauses.map(slotOf);
  const met = { written: doneBit | noneBit, nothingToDo: false, states: doneBit | noneBit, countable: false };
  return gate ? [met, ...own] : own;
}

function slotOf({ states = plainStates, nothingToDo, fault }: Clause): Slot {
  const written = states.reduce((bits, state) => bits | (1 << rankOf[state]), 0);
  const mayBeNothing = nothingToDo !== undefined;
  return {
    written,
    nothingToDo: mayBeNothing,
    states: mayBeNothing ? written | doneBit : written,
    countable: fault !== true,
  };
}

/** Neighbouring cells that are to be treated alike. */
export interface Run<Kind> {
  readonly kind: Kind;
  readonly cells: CellRange;
  readonly slots: readonly Slot[];
}

/** Splits a checklist into runs of neighbours of one kind; slots of kind null belong to no run. */
export function runsOfSlots<Kind extends string | number | boolean>(
  slots: readonly Slot[],
  cells: CellRange,
  kindOf: (slot: Slot, index: number) => Kind | null,
): readonly Run<Kind>[] {
  const runs: Run<Kind>[] = [];
  let first = 0;
  while (first < slots.length) {
    const kind = kindAt(slots, first, kindOf);
    let last = first;
    while (last + 1 < slots.length && kindAt(slots, last + 1, kindOf) === kind) last += 1;
    if (kind !== null)
      runs.push({ kind, cells: slice(cells, first, last), slots: slots.slice(first, last + 1) });
    first = last + 1;
  }
  return runs;
}

function kindAt<Kind>(
  slots: readonly Slot[],
  index: number,
  kindOf: (slot: Slot, index: number) => Kind | null,
): Kind | null {
  const slot = slots[index];
  return slot ? kindOf(slot, index) : null;
}
