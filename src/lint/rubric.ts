import type { Pack } from "../pack/schema";
import { compileIndicator, type CompiledIndicator } from "../score/compile";
import type { AskedRubric } from "./asked";
import { countStateClasses, stateSpace } from "../score/space/everyState";
import { reporter, type Finding, type Report } from "./finding";
import { checkOverlaps } from "./overlaps";
import { checkPrintedGaps } from "./printedGaps";
import { checkGaps, checkReach } from "./reach";
import { checkWording } from "./rubricWording";
import { scoreEvery } from "./scoreTable";
import { checkJumps, checkLosses } from "./steps";
import { checkUnnamed } from "./unnamed";

/** The classes that are tried at most for one rubric, a second's work; one with more is reported as not analysed. */
const mostClasses = 300_000;

/** The classes that are tried at most for one pack, so that no file can keep the pane waiting. */
const mostClassesOfPack = 3_000_000;

/**
 * Everything that can be proved of the rubrics, by asking the scorer about every state there is; a list for each.
 *
 * @param mostOfPack Classes that are tried for all rubrics together; what no longer fits is reported as not analysed.
 */
export function lintRubrics(
  all: readonly AskedRubric[],
  pack: Pack,
  mostOfPack = mostClassesOfPack,
): readonly (readonly Finding[])[] {
  let left = mostOfPack;
  return all.map((asked) => {
    const { indicator, place, clausesPlace } = asked;
    const compiled = compileIndicator(indicator, pack);
    if (compiled.bands.length === 0) return [];
    const report = reporter(place, indicator.id);
    const classes = compiled.cellCount > 0 ? countStateClasses(compiled) : 0;
    const most = Math.min(mostClasses, left);
    if (classes <= most) left -= classes;
    return [
      ...checkWording(compiled, report, reporter(clausesPlace, indicator.id)),
      ...(classes > most
        ? [report("notAnalysed", { states: classes, most }, { at: ".rubric" })]
        : checkStates(compiled, report)),
      ...checkPrintedGaps(compiled, pack, report),
    ];
  });
}

function checkStates(compiled: CompiledIndicator, report: Report): readonly Finding[] {
  const table = scoreEvery(compiled, stateSpace(compiled));
  return [checkGaps, checkOverlaps, checkReach, checkLosses, checkJumps, checkUnnamed].flatMap((check) =>
    check(table, report),
  );
}
