import { plainTerms, type Terms } from "../../target/terms";
import type { WorkbookEvents } from "../excel/workbookEvents";
import type { Figures } from "../meeting/figures";
import { createStore, type Store } from "../store";
import type { Aim } from "./aim";

/** All that the view of a plan shows. */
export interface PlanState {
  /** Undefined until the workbook was read; null where it has no template. */
  readonly figures: Figures | null | undefined;
  /** Why the workbook could not be read the last time. */
  readonly problem: string | null;
  /** By the number of the template. */
  readonly plans: Readonly<Record<number, OwnPlan>>;
}

/** What the officer said of one template's plan. */
export interface OwnPlan {
  /** Null until something was chosen. */
  readonly aim: Aim | null;
  readonly terms: Terms;
}

export const noPlan: PlanState = { figures: undefined, problem: null, plans: {} };

/** A plan goes on while other tabs are looked at: it lives as long as the pane follows the workbook. */
const stores = new WeakMap<WorkbookEvents, Store<PlanState>>();

export function planStoreOf(events: WorkbookEvents): Store<PlanState> {
  const known = stores.get(events);
  if (known) return known;
  const store = createStore(noPlan);
  stores.set(events, store);
  return store;
}

export function planOf({ plans }: PlanState, book: number): OwnPlan {
  return plans[book] ?? { aim: null, terms: plainTerms };
}

/** Whether anything was said of it since the pane was opened. */
export function hasPlan({ plans }: PlanState, book: number): boolean {
  return book in plans;
}

export function withPlan(state: PlanState, book: number, change: Partial<OwnPlan>): PlanState {
  return { ...state, plans: { ...state.plans, [book]: { ...planOf(state, book), ...change } } };
}
