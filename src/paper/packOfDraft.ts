import { fail, succeed, type Outcome } from "../outcome";
import { printWhen } from "../pack/rubric/print";
import type { Area, Band, Clause, Indicator, Measure, Pack, Unit } from "../pack/schema";
import { doubtsOf, type DraftDoubt, type MissingFact } from "./doubts";
import { certainDeadline } from "./reading";
import type { Draft, DraftArea, DraftBand, DraftClause, DraftIndicator, DraftUnit } from "./draft";

interface Making {
  /** The title by which the pack names its source. */
  readonly paper: string;
  readonly measures: AddedFacts["measures"];
}

/** The version that a pack begins with. */
export const firstVersion = "1.0.0";

/** What a person adds to a draft; null where the paper's own word stands. */
export interface AddedFacts {
  readonly id: string | null;
  readonly year: number | null;
  readonly fiscalYear: number | null;
  readonly title: string | null;
  readonly titleInEnglish: string | null;
  readonly overall: Pack["overall"] | null;
  readonly percentDecimals: number | null;
  /** Left out or null: the version that a pack begins with. */
  readonly version?: string | null;
  /** What is measured, by the number of the indicator: bands do not say what a percent is of. */
  readonly measures: ReadonlyMap<string, Measure>;
}

export interface DraftedPack {
  readonly pack: Pack;
  /** Indicators whose bands are not all certain, so that their scores are typed by hand until a person writes them. */
  readonly unscored: readonly string[];
  /** What is to be confirmed: texts, types and marks that are likely stand in the pack as they were read. */
  readonly doubts: readonly DraftDoubt[];
}

/**
 * A draft as a pack. Bands and deadlines are taken only where they are certain; what a pack can't be without and the paper
 * does not say is asked for.
 *
 * @returns the pack, or all that is missing.
 */
export function packOfDraft(draft: Draft, added: AddedFacts): Outcome<DraftedPack, readonly MissingFact[]> {
  const facts = factsOf(draft, added);
  const made = { paper: facts.title ?? "", measures: added.measures };
  const areas = draft.areas.map((area) => areaOf(area, made));
  const missing = [
    ...(Object.keys(facts) as (keyof typeof facts)[]).filter((name) => facts[name] === null),
    ...new Set(draft.areas.flatMap(missingInArea)),
  ];
  const { id, year, fiscalYear, title, titleInEnglish, overall, percentDecimals } = facts;
  const isWhole =
    id !== null && year !== null && fiscalYear !== null && title !== null && titleInEnglish !== null;
  if (!isWhole || overall === null || percentDecimals === null || missing.length > 0) return fail(missing);
  return succeed({
    pack: {
      ...{
        id,
        year,
        fiscalYear,
        version: added.version ?? firstVersion,
        title: { th: title, en: titleInEnglish },
      },
      ...{ overall, percentDecimals, levels: [], areas },
      passMarks: draft.passMarks.map(({ area, percent, quote }) => ({
        ...{ id: `area-${area}`, areas: [area], percent: percent.value },
        source: { document: title, place: quote },
      })),
    },
    unscored: draft.areas
      .flatMap(({ indicators }) => indicators)
      .filter((indicator) => indicator.bands.length > 0 && scoredBy(indicator, added.measures) === null)
      .map((indicator) => indicator.id.value),
    doubts: doubtsOf(draft),
  });
}

type Facts = Omit<AddedFacts, "measures" | "version">;

function factsOf(draft: Draft, added: AddedFacts): Facts {
  const year = added.year ?? draft.year?.value ?? null;
  return {
    id: added.id ?? draft.id?.value ?? null,
    year,
    fiscalYear:
      added.fiscalYear ?? (added.year === null ? (draft.fiscalYear?.value ?? null) : added.year - 1),
    title: added.title ?? draft.title?.value ?? null,
    titleInEnglish: added.titleInEnglish ?? draft.titleInEnglish?.value ?? null,
    overall: added.overall ?? draft.overall?.value ?? null,
    percentDecimals: added.percentDecimals ?? draft.percentDecimals?.value ?? null,
  };
}

function missingInArea({ id, title, units, indicators }: DraftArea): readonly MissingFact[] {
  const isNamed = id !== null && title !== null;
  const unplaced = units.length > 0 && indicators.some((indicator) => indicator.units === null);
  return [
    ...(isNamed ? [] : (["areaName"] as const)),
    ...(unplaced ? (["units"] as const) : []),
    ...(indicators.some((indicator) => indicator.title === null) ? (["indicatorTitle"] as const) : []),
    ...(indicators.some(({ types }) => types === null) ? (["types"] as const) : []),
  ];
}

function areaOf(area: DraftArea, making: Making): Area {
  const { id, title, goals, statedMarks, units } = area;
  const name = title?.value ?? "";
  return {
    ...{ id: id?.value ?? "", title: name },
    ...(goals.length > 0 && { goals: goals.map(({ kind, text }) => ({ kind, text: text.value })) }),
    ...(statedMarks.length > 0 && {
      statedMarks: statedMarks.map(({ marks, quote }) => ({
        marks: marks.value,
        source: { document: making.paper, place: quote },
      })),
    }),
    units: units.length > 0 ? units.map((unit) => unitOf(unit, area, [], making)) : unitOfAll(area, making),
  };
}

/** An area that lists no units is its own only one. */
function unitOfAll(area: DraftArea, making: Making): readonly Unit[] {
  if (area.indicators.length === 0) return [];
  return [
    {
      id: area.id?.value ?? "",
      title: area.title?.value ?? "",
      indicators: area.indicators.map((indicator) => indicatorOf(indicator, area, making)),
    },
  ];
}

function unitOf(
  { id, title, units }: DraftUnit,
  area: DraftArea,
  parents: readonly string[],
  making: Making,
): Unit {
  const path = [...parents, id];
  const own = area.indicators.filter((indicator) => indicator.units?.value.join(">") === path.join(">"));
  return {
    ...{ id, title: title.value },
    ...(units.length > 0 && { units: units.map((unit) => unitOf(unit, area, path, making)) }),
    indicators: own.map((indicator) => indicatorOf(indicator, area, making)),
  };
}

function indicatorOf(indicator: DraftIndicator, { heading }: DraftArea, making: Making): Indicator {
  const { id, key, title, fullMarks, types, baseCut, pilot, setByProvince, clauses, evidence, laws } =
    indicator;
  const scored = scoredBy(indicator, making.measures);
  const place = [heading, indicator.place].filter((part) => part !== "").join(" ");
  return {
    ...{ id: id.value, key, title: title?.value ?? "", fullMarks: fullMarks?.value ?? null },
    appliesTo: types?.value ?? [],
    baseCut: baseCut ? { allowed: baseCut.allowed.value, quote: baseCut.quote } : { allowed: null },
    counted: pilot ? "pilot" : "real",
    ...(setByProvince && { setBy: "province" }),
    ...(scored?.gate && { gate: scored.gate }),
    ...(scored?.measure && { measure: scored.measure }),
    clauses: clauses.map(clauseOf),
    rubric: scored?.bands ?? "manual",
    evidence: evidence.map(({ value }) => value),
    laws: laws.map(({ value }) => value),
    notes: [],
    source: { document: making.paper, ...(place !== "" && { place }) },
  };
}

function clauseOf({ id, text, states, deadline }: DraftClause): Clause {
  const due = certainDeadline(deadline);
  return { id, text: text.value, ...(states && { states }), ...(due && { deadline: due }) };
}

/** What an indicator is scored by, where all of it is certain; null where anything waits for a person. */
function scoredBy({ id, bands, rubric }: DraftIndicator, measures: Making["measures"]): Scored | null {
  const certain = certainBands(bands);
  const measure = measures.get(id.value) ?? null;
  const isMeasured = (rubric?.measure ?? null) === null || measure?.kind === rubric?.measure?.kind;
  const isGated = (rubric?.gate ?? null) === null || rubric?.gate?.certainty === "certain";
  if (!certain || !isMeasured || !isGated) return null;
  return { bands: certain, measure, gate: rubric?.gate ? { text: rubric.gate.text } : null };
}

interface Scored {
  readonly bands: readonly Band[];
  readonly measure: Measure | null;
  readonly gate: { readonly text: string } | null;
}

/** Null where not every band is certain, condition and score. */
function certainBands(bands: readonly DraftBand[]): readonly Band[] | null {
  const whole = bands.flatMap(({ text, score, reading }): Band | readonly [] => {
    const [when] = reading.readings;
    if (reading.certainty !== "certain" || score?.certainty !== "certain" || !when) return [];
    return { score: score.value, when: printWhen(when), text: text.value };
  });
  return whole.length > 0 && whole.length === bands.length ? whole : null;
}
