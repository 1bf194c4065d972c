import { bandsOf, rubricKindOf } from "../pack/bands";
import { listWithItems } from "../pack/outline";
import type { Certainty } from "../paper/bands/reading";
import type { Area, Clause, Indicator, Note, Pack, Unit } from "../pack/schema";
import { codePath } from "./codes";
import type { TableName } from "./tables";

/** A row before it is printed: what it holds, with whose row it is. Columns find their values by their keys. */
export type PackRow = Readonly<Record<string, unknown>>;

/** How certain a cell of a row is that was read from a paper, by its column's key. */
export type RowCertainty = Readonly<Record<string, Certainty>>;

/** Where a row keeps it: no column's key. */
export const certaintyKey = "certainty";

export function certaintyIn(row: PackRow, column: string): Certainty | null {
  const certainty = row[certaintyKey] as RowCertainty | undefined;
  return certainty?.[column] ?? null;
}

/** The pack as tables, each in the order of the pack. */
export function packRows(pack: Pack): Readonly<Record<TableName, readonly PackRow[]>> {
  const units = pack.areas.flatMap((area) => listUnits(area.units, area, []));
  const indicators = listWithItems(pack).map(({ indicator }) => indicator);
  return {
    PassMarks: pack.passMarks,
    Levels: pack.levels,
    Areas: pack.areas,
    Goals: pack.areas.flatMap((area) => ownedBy({ area: area.id }, area.goals)),
    StatedMarks: pack.areas.flatMap((area) => ownedBy({ area: area.id }, area.statedMarks)),
    Units: units.map(({ unit, area, parents }) => ({
      area: area.id,
      ...(parents.length > 0 && { parent: codePath(parents) }),
      id: unit.id,
      title: unit.title,
    })),
    Indicators: units.flatMap(({ unit, area, parents }) =>
      unit.indicators.flatMap((indicator) =>
        indicatorRows(indicator, { area: area.id, unit: codePath([...parents, unit.id]) }),
      ),
    ),
    ...partRows(indicators),
    Notes: [
      ...noteRows("pack", null, pack.notes),
      ...pack.areas.flatMap((area) => noteRows("area", area.id, area.notes)),
      ...units.flatMap(({ unit, area, parents }) =>
        noteRows("unit", codePath([area.id, ...parents, unit.id]), unit.notes),
      ),
      ...indicators.flatMap((indicator) => noteRows("indicator", indicator.id, indicator.notes)),
    ],
    Changes: pack.changes?.changes ?? [],
    Acknowledged: pack.acknowledged ?? [],
    Base: [],
  };
}

type PartTable = "Variants" | "Clauses" | "Bands" | "Evidence" | "Laws";

/** What belongs to indicators, items among them. */
export function partRows(indicators: readonly Indicator[]): Readonly<Record<PartTable, readonly PackRow[]>> {
  return {
    Variants: indicators.flatMap(variantRows),
    Clauses: rubricRows(indicators, ({ clauses }) => clauses ?? []),
    Bands: rubricRows(indicators, bandsOf),
    Evidence: indicators.flatMap(({ id, evidence }) => evidence.map((text) => ({ indicator: id, text }))),
    Laws: indicators.flatMap(({ id, laws }) => laws.map((text) => ({ indicator: id, text }))),
  };
}

interface PlacedUnit {
  readonly unit: Unit;
  readonly area: Area;
  /** Numbers of the units it stands in, from the area down. */
  readonly parents: readonly string[];
}

function listUnits(units: readonly Unit[], area: Area, parents: readonly string[]): PlacedUnit[] {
  return units.flatMap((unit) => [
    { unit, area, parents },
    ...listUnits(unit.units ?? [], area, [...parents, unit.id]),
  ]);
}

function ownedBy(owner: PackRow, rows: readonly object[] = []): PackRow[] {
  return rows.map((row) => ({ ...owner, ...row }));
}

export function indicatorRows(indicator: Indicator, owner: PackRow): PackRow[] {
  return [
    { ...indicator, rubric: rubricKindOf(indicator), ...owner },
    ...(indicator.items ?? []).flatMap((item) => indicatorRows(item, { parent: indicator.id })),
  ];
}

/** Variants have no number in the pack; in the workbook each is named by its place, so that other sheets can say whose row is whose. */
function variantRows({ id, variants = [] }: Indicator): PackRow[] {
  return variants.map((variant, index) => ({
    ...variant,
    indicator: id,
    variant: String(index + 1),
    rubric: rubricKindOf(variant),
    ...(variant.clauses && { ownClauses: true }),
  }));
}

interface Rubric {
  readonly clauses?: readonly Clause[] | undefined;
  readonly rubric: Indicator["rubric"];
}

/** The rows of each indicator and of its variants. */
function rubricRows(
  indicators: readonly Indicator[],
  rowsOf: (rubric: Rubric) => readonly object[],
): PackRow[] {
  return indicators.flatMap((indicator) => [
    ...ownedBy({ indicator: indicator.id }, rowsOf(indicator)),
    ...(indicator.variants ?? []).flatMap((variant, index) =>
      ownedBy({ indicator: indicator.id, variant: String(index + 1) }, rowsOf(variant)),
    ),
  ]);
}

export function noteRows(of: string, where: string | null, notes: readonly Note[] = []): PackRow[] {
  return ownedBy({ of, ...(where !== null && { where }) }, notes);
}
