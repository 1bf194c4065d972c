import { clauseStates } from "./clauseState";
import { checkWhen } from "./checkRubric";
import type { PackIssue } from "./issue";
import { listIndicators, type PlacedIndicator } from "./outline";
import { keywords } from "./rubric/syntax";
import type { Indicator, Pack } from "./schema";

/** What the shape alone cannot say: whether the parts of a well-formed pack fit each other. */
export function checkPack(pack: Pack): readonly PackIssue[] {
  const placed = listIndicators(pack);
  return [
    ...repeated(
      pack.areas.map((area, index) => ({ name: area.id, place: `areas[${String(index)}].id` })),
      "duplicateId",
    ),
    ...repeated(
      placed.map(({ indicator, place }) => ({ name: indicator.id, place: `${place}.id` })),
      "duplicateId",
    ),
    ...repeated(
      placed.map(({ indicator, place }) => ({ name: indicator.key, place: `${place}.key` })),
      "duplicateKey",
    ),
    ...placed.flatMap((one) => checkIndicator(one, pack.percentDecimals)),
  ];
}

function checkIndicator({ indicator, place }: PlacedIndicator, decimals: number): PackIssue[] {
  const issues = [
    ...repeated(
      indicator.clauses.map((clause, index) => ({
        name: clause.id,
        place: `${place}.clauses[${String(index)}].id`,
      })),
      "duplicateId",
    ),
    ...indicator.clauses.flatMap((clause, index) =>
      checkClauseId(clause.id, `${place}.clauses[${String(index)}].id`),
    ),
  ];
  if (indicator.measure && (indicator.clauses.length > 0 || indicator.gate))
    issues.push({ code: "measureWithClauses", place, values: {} });
  return [...issues, ...checkBands(indicator, decimals, place)];
}

function checkBands(indicator: Indicator, decimals: number, place: string): PackIssue[] {
  if (indicator.rubric === "manual") return [];
  const last = indicator.rubric.length - 1;
  return indicator.rubric.flatMap((band, index) => {
    const here = `${place}.rubric[${String(index)}]`;
    const issues = checkWhen(band.when, indicator, decimals, `${here}.when`);
    if (band.score > indicator.fullMarks)
      issues.push({
        code: "scoreAboveFullMarks",
        place: `${here}.score`,
        values: { score: band.score, full: indicator.fullMarks },
      });
    if (band.when.trim() === "otherwise" && index < last)
      issues.push({ code: "otherwiseNotLast", place: `${here}.when`, values: {} });
    return issues;
  });
}

function checkClauseId(id: string, place: string): PackIssue[] {
  const reserved = [...keywords, ...clauseStates].some((word) => word === id);
  return reserved ? [{ code: "reservedClauseId", place, values: { id } }] : [];
}

function repeated(
  named: readonly { readonly name: string; readonly place: string }[],
  code: "duplicateId" | "duplicateKey",
): PackIssue[] {
  const seen = new Set<string>();
  return named.flatMap(({ name, place }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ code, place, values: { name } }];
  });
}
