import { isOfItems } from "./bands";
import { clauseStates } from "./clauseState";
import { checkNames } from "./checkNames";
import { checkWhen, isFiner } from "./checkRubric";
import { packIssue, type PackIssue } from "./issue";
import { scaleOf } from "./measure";
import { listWithItems, type PlacedIndicator } from "./outline";
import { keywords } from "./rubric/syntax";
import type { Indicator, Pack, Unit } from "./schema";
import { indicatorFor } from "./variant";

/** What the shape alone cannot say: whether the parts of a well-formed pack fit each other. */
export function checkPack(pack: Pack): readonly PackIssue[] {
  const placed = listWithItems(pack);
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
    ...checkNames(placed),
    ...checkWeights(pack, placed),
    ...pack.areas.flatMap((area, index) => checkUnits(area.units, `areas[${String(index)}].units`)),
    ...placed.flatMap((one) => checkIndicator(one, pack.percentDecimals)),
  ];
}

/** Weights are printed for all areas of a pack, or all items that are added, or for none of them. */
function checkWeights({ areas }: Pack, placed: readonly PlacedIndicator[]): PackIssue[] {
  const isWeighed = ({ weight }: { readonly weight?: number | undefined }): boolean => weight !== undefined;
  const lacking = areas.flatMap((area, index) =>
    !isWeighed(area) && areas.some(isWeighed)
      ? [packIssue("weightMissing", { name: area.id }, `areas[${String(index)}].weight`)]
      : [],
  );
  return [
    ...lacking,
    ...placed.flatMap(({ indicator, parent, place }): readonly PackIssue[] => {
      const items = parent?.rubric === "sumOfItems" ? (parent.items ?? []) : [];
      if (isWeighed(indicator))
        return items.length === 0 ? [packIssue("weightUnused", {}, `${place}.weight`)] : [];
      return items.some(isWeighed)
        ? [packIssue("weightMissing", { name: indicator.id }, `${place}.weight`)]
        : [];
    }),
  ];
}

/** Units of one parent are told apart by their numbers. */
function checkUnits(units: readonly Unit[], place: string): PackIssue[] {
  const named = units.map(({ id }, index) => ({ name: id, place: `${place}[${String(index)}].id` }));
  return [
    ...repeated(named, "duplicateId"),
    ...units.flatMap((unit, index) => checkUnits(unit.units ?? [], `${place}[${String(index)}].units`)),
  ];
}

function checkIndicator({ indicator, place }: PlacedIndicator, decimals: number): PackIssue[] {
  const variants = (indicator.variants ?? []).flatMap(({ laoTypes }, index) => {
    const asked = indicatorFor(indicator, laoTypes[0] ?? null);
    return asked ? checkRubric(asked, decimals, `${place}.variants[${String(index)}]`) : [];
  });
  return [...checkRubric(indicator, decimals, place), ...variants, ...checkVariantTypes(indicator, place)];
}

function checkRubric(indicator: Indicator, decimals: number, place: string): PackIssue[] {
  const issues: PackIssue[] = [
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
  if (indicator.measure?.kind === "mean" && (indicator.clauses.length > 0 || indicator.gate))
    issues.push(packIssue("meanWithClauses", {}, place));
  issues.push(...checkScale(indicator, decimals, `${place}.measure`));
  if (isOfItems(indicator.rubric) !== (indicator.items !== undefined))
    issues.push(packIssue("itemsWithoutSum", {}, place));
  if (indicator.rubric === "bestOfItems" && indicator.items?.some(({ items }) => items))
    issues.push(packIssue("itemsOfBestItem", {}, place));
  return [...issues, ...checkBands(indicator, decimals, place)];
}

/** The ends of what can be measured: one below the other, none finer than what is entered. */
function checkScale({ measure }: Indicator, packDecimals: number, place: string): PackIssue[] {
  const { decimals, least, most } = scaleOf(measure, packDecimals);
  const finer = [least, most].filter((end) => end < Infinity && isFiner(end, decimals));
  return [
    ...(least < most ? [] : [packIssue("emptyInterval", {}, place)]),
    ...finer.map((number) => packIssue("thresholdTooFine", { number, decimals }, place)),
  ];
}

/** Each type may have one rubric only, and only a type that the indicator is asked of. */
function checkVariantTypes({ appliesTo, variants = [] }: Indicator, place: string): PackIssue[] {
  const named = variants.flatMap(({ laoTypes }, index) =>
    laoTypes.map((type) => ({ name: type, place: `${place}.variants[${String(index)}].laoTypes` })),
  );
  const foreign = named.filter(({ name }) => !appliesTo.includes(name));
  return [
    ...repeated(named, "duplicateId"),
    ...foreign.map(({ name, place: where }) => packIssue("variantNotAsked", { type: name }, where)),
  ];
}

function checkBands(indicator: Indicator, packDecimals: number, place: string): PackIssue[] {
  const { rubric, fullMarks } = indicator;
  if (typeof rubric === "string") return [];
  const { decimals } = scaleOf(indicator.measure, packDecimals);
  const last = rubric.length - 1;
  return rubric.flatMap((band, index) => {
    const here = `${place}.rubric[${String(index)}]`;
    const issues = checkWhen(band.when, indicator, decimals, `${here}.when`);
    if (fullMarks !== null && band.score > fullMarks)
      issues.push(packIssue("scoreAboveFullMarks", { score: band.score, full: fullMarks }, `${here}.score`));
    if (band.when.trim() === "otherwise" && index < last)
      issues.push(packIssue("otherwiseNotLast", {}, `${here}.when`));
    return issues;
  });
}

function checkClauseId(id: string, place: string): PackIssue[] {
  const reserved = [...keywords, ...clauseStates].some((word) => word === id);
  return reserved ? [packIssue("reservedClauseId", { id }, place)] : [];
}

/** Numbers that differ in upper and lower case alone are one: officers type both, and Excel's names tell them not apart. */
function repeated(
  named: readonly { readonly name: string; readonly place: string }[],
  code: "duplicateId" | "duplicateKey",
): PackIssue[] {
  const seen = new Set<string>();
  return named.flatMap(({ name, place }) => {
    const alike = name.toLowerCase();
    if (!seen.has(alike)) {
      seen.add(alike);
      return [];
    }
    return [packIssue(code, { name }, place)];
  });
}
