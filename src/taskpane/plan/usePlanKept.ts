import { useEffect, useState } from "preact/hooks";
import { keepPlanSetting, readPlanSetting } from "../../workbook/excel/planSetting";
import { useShell } from "../shell";
import { keptPlanOf, planToKeep } from "./keptPlan";
import { hasPlan, planOf, withPlan } from "./planState";
import { usePlan } from "./usePlan";

/** Long enough for a slider to come to rest. */
const restMilliseconds = 400;

/**
 * Finds the template's plan in the workbook when it is first looked at, and keeps there what is said of it from then on.
 *
 * @returns Whether the plan is known: before, a target that is shown would not be the officer's.
 */
export function usePlanKept(book: number): boolean {
  const { jobs } = useShell();
  const { store, state } = usePlan();
  const [isRead, setRead] = useState(hasPlan(state, book));
  useEffect(() => {
    if (isRead) return;
    let isLeft = false;
    readPlanSetting(book)
      .then(keptPlanOf, () => null)
      .then((kept) => {
        if (isLeft) return;
        if (kept && !hasPlan(store.get(), book)) store.set(withPlan(store.get(), book, kept));
        setRead(true);
      }, jobs.report);
    return () => {
      isLeft = true;
    };
  }, [book, isRead, jobs, store]);
  useEffect(() => {
    if (!isRead) return;
    let last = JSON.stringify(planToKeep(planOf(store.get(), book)));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      const plan = planToKeep(planOf(store.get(), book));
      const now = JSON.stringify(plan);
      if (now === last) return;
      last = now;
      keepPlanSetting(book, plan).catch(jobs.report);
    };
    const unfollow = store.follow(() => {
      clearTimeout(timer);
      timer = setTimeout(keep, restMilliseconds);
    });
    return () => {
      unfollow();
      clearTimeout(timer);
      // What was said just before the tab was left is kept as well.
      keep();
    };
  }, [book, isRead, jobs, store]);
  return isRead;
}
