import { listWithItems, type PlacedIndicator } from "../pack/outline";
import type { Indicator, Pack } from "../pack/schema";
import { indicatorFor } from "../pack/variant";
import { assess, type Assessment } from "../score/assess";
import { compileIndicator } from "../score/compile";
import type { AskedRubric } from "./asked";
import type { PackCase } from "./cases";
import { reporter, type Finding, type FindingCode, type Report } from "./finding";

/** What is looked for only where test cases are given. */
export const caseCodes: readonly FindingCode[] = ["wrongCase", "caseNotScored", "bandWithoutCase"];

/** Test cases that the scorer does not confirm, and bands for which there is none. */
export function checkCases(
  pack: Pack,
  asked: readonly AskedRubric[],
  cases: readonly PackCase[],
): readonly Finding[] {
  const placed = listWithItems(pack);
  return [
    ...cases.flatMap((one, index) => checkCase(pack, placed, one, index)),
    ...checkCovered(asked, cases),
  ];
}

function checkCase(
  pack: Pack,
  placed: readonly PlacedIndicator[],
  one: PackCase,
  index: number,
): readonly Finding[] {
  const report = reporter(`cases[${String(index)}]`, one.indicator);
  const found = placed.find(({ indicator }) => indicator.id === one.indicator);
  if (!found) return [report("caseNotScored", { title: one.title, problem: "unknownIndicator" })];
  const type = one.laoType ?? null;
  const asked = indicatorFor(found.indicator, type);
  if (!asked) return [report("caseNotScored", { title: one.title, problem: "laoTypeNeeded" })];
  return compare(one, assess(compileIndicator(asked, pack), one.cells, type), report);
}

function compare(one: PackCase, assessed: Assessment, report: Report): readonly Finding[] {
  const { title, score, band } = one;
  switch (assessed.kind) {
    case "scored":
      return assessed.score === score && assessed.band === band - 1
        ? []
        : [
            report("wrongCase", {
              title,
              score,
              band,
              scored: assessed.score,
              scoredBand: assessed.band + 1,
            }),
          ];
    case "issue":
      return [report("caseNotScored", { title, problem: assessed.issue.code })];
    case "entered":
    case "baseCut":
    case "notApplicable":
      return [report("caseNotScored", { title, problem: assessed.kind })];
  }
}

function checkCovered(asked: readonly AskedRubric[], cases: readonly PackCase[]): readonly Finding[] {
  return asked.flatMap((one) => {
    const { indicator, place } = one;
    if (typeof indicator.rubric === "string") return [];
    const covered = new Set(cases.filter((given) => isAbout(given, one)).map(({ band }) => band));
    return indicator.rubric.flatMap(({ score }, index) =>
      covered.has(index + 1)
        ? []
        : [
            reporter(place, indicator.id)(
              "bandWithoutCase",
              { band: index + 1, score },
              { at: `.rubric[${String(index)}]` },
            ),
          ],
    );
  });
}

function isAbout(one: PackCase, { indicator, variant }: AskedRubric): boolean {
  return one.indicator === indicator.id && variantOf(indicator, one) === variant;
}

/** Which variant is asked of the case's LAO type; null for the indicator's own rubric. */
function variantOf({ variants = [] }: Indicator, { laoType }: PackCase): number | null {
  const index = variants.findIndex(({ laoTypes }) => laoType !== undefined && laoTypes.includes(laoType));
  return index < 0 ? null : index;
}
