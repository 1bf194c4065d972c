import { bandsOf, rubricKindOf } from "../bands";
import { statesOfClause } from "../clauseState";
import { laoTypes } from "../laoType";
import { listWithItems } from "../outline";
import type { Clause, Indicator, Measure, Pack } from "../schema";
import { hasVariant, indicatorFor } from "../variant";
import { conditionOf } from "./condition";
import { deadlineFacts } from "./deadlineFacts";

/**
 * All of a pack that can change a score or a total, as plain data, and no text. Lists whose order decides nothing
 * are sorted. Numbers and keys are in: formulas name indicators and areas by them, so after a renumbering the same
 * formula scores something else. Stated marks are out, since no total is reckoned from them; so are the years'
 * names, except the fiscal year, from whose end deadlines run.
 */
export function scoringFacts(pack: Pack): unknown {
  return {
    fiscalYear: pack.fiscalYear,
    overall: pack.overall,
    percentDecimals: pack.percentDecimals,
    lateDeduction: pack.lateDeduction?.perWorkingDay ?? null,
    passMarks: sorted(
      pack.passMarks.map(({ id, areas, percent }) => ({
        id,
        areas: areas ? [...areas].sort() : null,
        percent,
      })),
      ({ id }) => id,
    ),
    levels: pack.levels.map(({ from }) => from).sort((one, other) => one - other),
    areas: pack.areas.map(({ id }) => id).sort(),
    // Left out where no area has one, as packs without weights always were.
    weights: weightsOf(pack),
    indicators: sorted(
      listWithItems(pack).map(({ indicator, area, parent }) => ({
        id: indicator.id,
        key: indicator.key,
        area: area.id,
        parent: parent?.id ?? null,
        ...indicatorFacts(indicator),
      })),
      ({ id }) => id,
    ),
  };
}

function weightsOf({ areas }: Pack): unknown {
  const weighed = areas.flatMap(({ id, weight }) => (weight === undefined ? [] : [{ id, weight }]));
  return weighed.length === 0 ? undefined : sorted(weighed, ({ id }) => id);
}

/** What can change the score of one indicator, whatever its number and place; items have facts of their own. */
function indicatorFacts(indicator: Indicator): object {
  const { appliesTo, baseCut, counted } = indicator;
  return {
    appliesTo: laoTypes.filter((type) => appliesTo.includes(type)),
    baseCut: baseCut.allowed,
    counted,
    weight: indicator.weight,
    ...rubricFacts(indicator),
    variants: laoTypes.flatMap((type) => {
      const asked = hasVariant(indicator, type) ? indicatorFor(indicator, type) : null;
      return asked ? [{ type, ...rubricFacts(asked) }] : [];
    }),
  };
}

/** What can change the score of an indicator or of its items, as plain data, and no text. */
export function factsWithItems({ items = [], ...indicator }: Indicator): object {
  const { id, key } = indicator;
  return { id, key, ...indicatorFacts(indicator), items: items.map(factsWithItems) };
}

function rubricFacts(indicator: Indicator): object {
  const clauses = indicator.clauses.map(({ id }) => id);
  return {
    fullMarks: indicator.fullMarks,
    gate: indicator.gate !== undefined,
    measure: measureFacts(indicator.measure),
    clauses: indicator.clauses.map(clauseFacts),
    rubric: rubricKindOf(indicator),
    bands: bandsOf(indicator).map(({ score, when }) => ({ score, when: conditionOf(when, clauses) })),
  };
}

/** By its kind alone where nothing else is said of it, as packs had it before there was more to say. */
function measureFacts(measure: Measure | undefined): unknown {
  if (!measure || measure.kind === "mean") return measure?.kind ?? null;
  const { kind, decimals } = measure;
  const limits =
    measure.kind === "number"
      ? { least: measure.least, most: measure.most }
      : { over100: measure.over100 === true ? true : undefined };
  const said = Object.entries({ decimals, ...limits }).filter(([, value]) => value !== undefined);
  return said.length === 0 ? kind : { kind, ...Object.fromEntries(said) };
}

function clauseFacts(clause: Clause): object {
  return {
    id: clause.id,
    states: statesOfClause(clause),
    deadline: deadlineFacts(clause.deadline),
    fault: clause.fault ?? false,
    nothingToDo: clause.nothingToDo !== undefined,
  };
}

function sorted<Item>(items: readonly Item[], name: (item: Item) => string): readonly Item[] {
  return [...items].sort((one, other) => (name(one) < name(other) ? -1 : 1));
}
