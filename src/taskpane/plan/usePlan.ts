import { useMemo } from "preact/hooks";
import type { Prepared } from "../../target/prepare";
import { planTexts, type PlanTexts } from "../../texts/pane/planTexts";
import { pathTexts, type PathTexts } from "../../texts/pathTexts";
import type { Terms } from "../../target/terms";
import { useShell } from "../shell";
import { useStore, type Store } from "../store";
import type { Detail } from "../meeting/figures";
import { usualAim, type Aim } from "./aim";
import { planOf, planStoreOf, withPlan, type PlanState } from "./planState";
import { createPlanWords, type PlanWords } from "./planWords";

interface PlanView {
  readonly store: Store<PlanState>;
  readonly state: PlanState;
  readonly t: PlanTexts;
  /** How paths are told wherever they are. */
  readonly path: PathTexts;
}

export function usePlan(): PlanView {
  const { events, language } = useShell();
  const store = planStoreOf(events);
  return { store, state: useStore(store), t: planTexts[language], path: pathTexts[language] };
}

/** The plan of the template that is shown, with the way to change it. */
export interface ShownPlan {
  readonly aim: Aim;
  readonly terms: Terms;
  readonly setAim: (change: Partial<Aim>) => void;
  readonly setTerms: (terms: Terms) => void;
}

export function useShownPlan(detail: Detail, book: number): ShownPlan {
  const { store, state } = usePlan();
  const { aim: chosen, terms } = planOf(state, book);
  const known = new Set(detail.lines.map(({ id }) => id));
  const aim = chosen ?? usualAim(detail.pack, detail.marks.total.percent);
  return {
    // An indicator that the LAO's type is no longer asked has no full marks to get.
    aim: { ...aim, full: aim.full.filter((key) => known.has(key)) },
    terms,
    setAim: (change) => {
      store.set(withPlan(store.get(), book, { aim: { ...aim, ...change } }));
    },
    setTerms: (changed) => {
      store.set(withPlan(store.get(), book, { aim, terms: changed }));
    },
  };
}

export function usePlanWords(prepared: Prepared): PlanWords {
  const { scoreTexts, language, digits } = useShell();
  return useMemo(
    () =>
      createPlanWords(
        { t: planTexts[language], path: pathTexts[language], score: scoreTexts, digits },
        prepared,
      ),
    [language, scoreTexts, digits, prepared],
  );
}
