import { useMemo } from "preact/hooks";
import { succeed, type Outcome } from "../../outcome";
import { chartOf } from "../../target/chart";
import { pathTo } from "../../target/findPath";
import { checkGoal, type UnsoundGoal } from "../../target/goal";
import type { Path } from "../../target/path";
import { prepare, type NotPrepared, type Prepared } from "../../target/prepare";
import type { Terms } from "../../target/terms";
import { areaLineId } from "../../year/lines";
import { today } from "../clock";
import type { Detail } from "../meeting/figures";
import { goalOf, type Aim } from "./aim";

/** All that can still be done in the year that is shown, found anew only where its entries or what was said of them changed. */
export function usePrepared(
  { pack, laoType, answers }: Detail,
  terms: Terms,
): Outcome<Prepared, NotPrepared> {
  const day = today();
  return useMemo(
    () => prepare(pack, laoType, answers, { ...terms, today: day }),
    [pack, laoType, answers, terms, day],
  );
}

/** A slider that is moved asks for the last choice alone; the best ways of each area are kept. Null where nothing is asked. */
export function usePath(prepared: Prepared, aim: Aim): Outcome<Path, UnsoundGoal> | null {
  const goal = goalOf(prepared.pack, aim);
  const besides = goal && JSON.stringify([goal.areas, goal.full]);
  const chart = useMemo(() => {
    if (goal === null) return null;
    const checked = checkGoal(goal, prepared);
    return checked.ok ? succeed(chartOf(prepared, goal)) : checked;
  }, [prepared, besides]);
  const overall = goal?.overall ?? null;
  return useMemo(() => (chart?.ok ? succeed(pathTo(chart.value, overall)) : chart), [chart, overall]);
}

/** Numbers of areas by the ids of their lines. */
export function areaLines({ areas }: Prepared): ReadonlyMap<string, string> {
  return new Map(areas.map(({ marks: { area } }) => [areaLineId(area.id), area.id]));
}
