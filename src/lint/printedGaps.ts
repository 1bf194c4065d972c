import { compileIndicator, type CompiledIndicator, type PackSettings } from "../score/compile";
import type { StateRank } from "../score/cell";
import { evaluate, type ChecklistAnswers } from "../score/evaluate";
import { isFault, ranksOfClause } from "../score/space/neighbours";
import type { Finding, Report } from "./finding";
import { answersOfValue, seeInterval, segmentsOf } from "../score/space/valueSpace";

/**
 * Gaps between printed bounds, such as that between 19.99 and 20.00, which no percent falls into once it is rounded. The
 * same rubric read to one decimal more shows them.
 */
export function checkPrintedGaps(
  compiled: CompiledIndicator,
  settings: PackSettings,
  report: Report,
): readonly Finding[] {
  if (compiled.entry !== "percent" && compiled.entry !== "mean") return [];
  const finer = compileIndicator(compiled.indicator, {
    ...settings,
    percentDecimals: settings.percentDecimals + 1,
  });
  return segmentsOf(finer).flatMap(({ least, most }) => {
    const below = Math.floor(least / 10);
    const closed = least > below * 10 && most < (below + 1) * 10;
    if (!closed || isNamed(finer, least) || !isNamed(compiled, below) || !isNamed(compiled, below + 1))
      return [];
    const state = { ...seeInterval(compiled, { least: below, most: below + 1 }), ends: "excluded" as const };
    const scoreOf = (units: number): number => evaluate(compiled, allDone(compiled, units))?.score ?? 0;
    return [
      report(
        "printedGapClosedByRounding",
        { low: scoreOf(below), high: scoreOf(below + 1), decimals: settings.percentDecimals },
        { at: ".rubric", witness: { state, score: null, other: null } },
      ),
    ];
  });
}

function isNamed(compiled: CompiledIndicator, units: number): boolean {
  const found = evaluate(compiled, allDone(compiled, units));
  return found !== null && compiled.bands[found.band]?.otherwise !== true;
}

/** The value with all that can be done beside it. */
function allDone(compiled: CompiledIndicator, units: number): ChecklistAnswers {
  const best = (clause: number): StateRank =>
    isFault(compiled, clause) ? 0 : (ranksOfClause(compiled, clause).at(-1) ?? 0);
  return { ...answersOfValue(units), states: compiled.nothingDone.map((_, clause) => best(clause)) };
}
