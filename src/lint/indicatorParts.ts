import { isOfItems } from "../pack/bands";
import { scoreOfItems } from "../score/itemScores";
import type { AskedRubric } from "./asked";
import { checkBandTexts } from "./bandTexts";
import { reporter, type Finding, type Report } from "./finding";
import { checkClauses } from "./rubricWording";

/** What an indicator must bring besides its rubric: marks, the rule on base cuts, evidence, laws, and where it is printed. */
export function checkParts(asked: AskedRubric): readonly Finding[] {
  const { indicator, parent, place, clausesPlace, variant } = asked;
  const report = reporter(place, indicator.id);
  const clauses = asked.ownClauses
    ? checkClauses(indicator.clauses, reporter(clausesPlace, indicator.id))
    : [];
  return [
    ...clauses,
    ...checkBandTexts(indicator, report),
    ...(variant === null ? checkVariants(asked, report) : []),
    ...checkMarks(asked, report),
    ...checkManual(asked, report),
    ...(variant === null && parent === null ? checkPaper(asked, report) : []),
    ...missing(indicator.source.place === undefined, "noSourcePlace", ".source", report),
  ];
}

function checkMarks({ indicator, ownFullMarks }: AskedRubric, report: Report): readonly Finding[] {
  const { fullMarks, items, rubric } = indicator;
  if (!ownFullMarks) return [];
  if (fullMarks === null) return [report("fullMarksUnknown", {}, { at: ".fullMarks" })];
  const marks =
    items?.flatMap(({ fullMarks: full, weight }) => (full === null ? [] : [{ score: full, weight }])) ?? [];
  if (!isOfItems(rubric) || marks.length === 0) return [];
  const most = scoreOfItems(indicator, marks);
  // Items whose full marks nobody knows yet may bring what is missing, but never take what is too much.
  if (most === fullMarks || (most < fullMarks && marks.length !== items?.length)) return [];
  return rubric === "sumOfItems"
    ? [report("itemsSumDiffers", { full: fullMarks, sum: most }, { at: ".items" })]
    : [report("itemsBestDiffers", { full: fullMarks, best: most }, { at: ".items" })];
}

/** Variants that leave no type to the indicator's own rubric. */
function checkVariants(
  { indicator: { appliesTo, variants = [] } }: AskedRubric,
  report: Report,
): readonly Finding[] {
  const own = appliesTo.filter((type) => !variants.some(({ laoTypes }) => laoTypes.includes(type)));
  return own.length > 0 ? [] : [report("variantsForAllTypes", {}, { at: ".variants" })];
}

function checkManual({ indicator: { rubric, clauses } }: AskedRubric, report: Report): readonly Finding[] {
  const values = { clauses: clauses.length };
  return rubric === "manual" && clauses.length > 0
    ? [report("manualDespiteClauses", values, { at: ".rubric" })]
    : [];
}

/** An item shares what its indicator says of these. */
function checkPaper({ indicator }: AskedRubric, report: Report): readonly Finding[] {
  const { baseCut, evidence, laws } = indicator;
  return [
    ...missing(
      baseCut.allowed === null || baseCut.quote === undefined,
      "baseRuleMissing",
      ".baseCut",
      report,
    ),
    ...missing(evidence.length === 0, "noEvidence", ".evidence", report),
    ...missing(laws.length === 0, "noLaw", ".laws", report),
  ];
}

type Missing = "baseRuleMissing" | "noEvidence" | "noLaw" | "noSourcePlace";

function missing(is: boolean, code: Missing, at: string, report: Report): readonly Finding[] {
  return is ? [report(code, {}, { at })] : [];
}
