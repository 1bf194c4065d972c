import type { CompiledBand, Condition, Interval } from "../../score/compile";
import { sizeOf, type CellRange } from "../cells/cellRange";
import { doneBit, noneBit, runsOfSlots, type Run, type Slot } from "./slots";
import { allOf, anyOf, call, type Expression } from "./syntax";
import { countOfWords, holdsOneOf, nothingToDo, wordsFor, type WordLiterals } from "./words";

/** A checklist as conditions look at it. */
export interface ChecklistSlots {
  readonly slots: readonly Slot[];
  /** Those of the precondition and the clauses. */
  readonly cells: CellRange;
  readonly hasGate: boolean;
  /** What is measured beside them, and how many units make 1. */
  readonly measured?: { readonly number: Expression; readonly perUnit: number };
}

/** When a band holds, in a checklist whose words are known to be its own; or true, or false, where that is certain. */
export function bandCondition(band: CompiledBand, checklist: ChecklistSlots): Expression | boolean {
  if (band.otherwise) return true;
  const alternatives = band.alternatives.map((condition) => conditionOf(condition, checklist));
  if (alternatives.includes(true)) return true;
  const possible = alternatives.filter((one) => typeof one === "string");
  return possible.length > 0 && anyOf(possible);
}

/**
 * How many clauses are done; a fault that happened is none of them.
 *
 * @param isCounted Left out: all of them. By the slot's place in the checklist, the precondition in front.
 */
export function countDoneFormula(
  { slots, cells }: ChecklistSlots,
  isCounted: (index: number) => boolean = () => true,
): Expression {
  const countable = runsOfSlots(slots, cells, (slot, index) =>
    slot.countable && isCounted(index) ? true : null,
  );
  return countable.map((run) => countOfWords(run.cells, wordsIn(run, doneBit))).join("+") || "0";
}

/** Whether a cell is in one state other than not done. */
export function isIn(slot: Slot, cell: CellRange, state: number): Expression {
  return holdsOneOf(cell, wordsIn({ kind: state, cells: cell, slots: [slot] }, state));
}

function conditionOf(condition: Condition, checklist: ChecklistSlots): Expression | boolean {
  if (condition.impossible) return false;
  const needs = needsOf(condition, checklist);
  const counts = countConditions(condition, checklist);
  const value = valueConditions(condition, checklist);
  if (needs === null || counts === null || value === null) return false;
  const terms = [...needs, ...counts, ...value];
  return terms.length === 0 || allOf(terms);
}

/** One test for each run of cells that need the same; null where a cell needs a state it cannot have. */
function needsOf({ needs, gate }: Condition, { slots, cells, hasGate }: ChecklistSlots): Expression[] | null {
  const needed = new Map(needs.map(({ clause, allowed }) => [clause + Number(hasGate), allowed]));
  if (hasGate && gate !== null) needed.set(0, gate ? doneBit : noneBit);
  const allowedIn = (index: number, own: number): number => (needed.get(index) ?? own) & own;
  if (slots.some(({ states }, index) => allowedIn(index, states) === 0)) return null;
  const runs = runsOfSlots(slots, cells, ({ states }, index) => {
    const need = needed.get(index);
    return need === undefined || (need & states) === states ? null : need;
  });
  return runs.map(needCondition);
}

/**
 * Whether all cells of a run are in one of the allowed states. Where not done is allowed, it is asked the other way
 * round, whether none is in another state, because a blank cell equals several words of that state.
 */
function needCondition(run: Run<number>): Expression {
  const length = sizeOf(run.cells);
  if ((run.kind & noneBit) === 0) {
    const words = wordsIn(run, run.kind);
    return length === 1 ? holdsOneOf(run.cells, words) : `${countOfWords(run.cells, words)}=${length}`;
  }
  const possible = run.slots.reduce((states, slot) => states | slot.states, 0);
  const words = wordsIn(run, possible & ~run.kind);
  return length === 1 ? call("NOT", holdsOneOf(run.cells, words)) : `${countOfWords(run.cells, words)}=0`;
}

function wordsIn({ slots }: Run<unknown>, states: number): WordLiterals {
  const takesNothing = (states & doneBit) !== 0 && slots.some((slot) => slot.nothingToDo);
  return takesNothing ? [...wordsFor(states), ...nothingToDo] : wordsFor(states);
}

/** One test for each bound that can be missed, of the count of all clauses and of those of some; null where one never holds. */
function countConditions({ count, partCounts }: Condition, checklist: ChecklistSlots): Expression[] | null {
  const most = checklist.slots.filter(({ countable }) => countable).length;
  const tests = [
    ...(count ? [boundsOf(count, most, countDoneFormula(checklist))] : []),
    ...partCounts.map((part) => {
      const places = new Set(part.clauses.map((clause) => clause + Number(checklist.hasGate)));
      const done = countDoneFormula(checklist, (index) => places.has(index));
      return boundsOf(part.count, places.size, done);
    }),
  ];
  const possible = tests.filter((one) => one !== null);
  return possible.length < tests.length ? null : possible.flat();
}

/** What is measured lies in an interval; null where nothing is measured, or nothing lies in it. */
function valueConditions({ value }: Condition, { measured }: ChecklistSlots): Expression[] | null {
  if (value === null) return [];
  if (!measured || value.least > value.most) return null;
  const { number, perUnit } = measured;
  const above = `${number}>=${Math.max(value.least, 0) / perUnit}`;
  return value.most === Infinity ? [above] : [above, `${number}<=${value.most / perUnit}`];
}

function boundsOf(count: Interval, most: number, done: Expression): Expression[] | null {
  const least = Math.max(count.least, 0);
  if (least > count.most || least > most) return null;
  if (least === count.most) return [`${done}=${least}`];
  const above = least > 0 ? [`${done}>=${least}`] : [];
  const below = count.most < most ? [`${done}<=${count.most}`] : [];
  return [...above, ...below];
}
