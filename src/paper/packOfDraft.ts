import { fail, succeed, type Outcome } from "../outcome";
import { printWhen } from "../pack/rubric/print";
import type { Area, Band, Clause, Indicator, Pack, Unit } from "../pack/schema";
import { doubtsOf, type Doubt, type MissingFact } from "./doubts";
import type { Draft, DraftArea, DraftBand, DraftClause, DraftIndicator, DraftUnit } from "./draft";

/** What a person adds to a draft; null where the paper's own word stands. */
export interface AddedFacts {
  readonly id: string | null;
  readonly year: number | null;
  readonly fiscalYear: number | null;
  readonly title: string | null;
  readonly titleInEnglish: string | null;
  readonly overall: Pack["overall"] | null;
  readonly percentDecimals: number | null;
}

export interface DraftedPack {
  readonly pack: Pack;
  /** Indicators whose bands are not all certain, so that their scores are typed by hand until a person writes them. */
  readonly unscored: readonly string[];
  /** What is to be confirmed: texts, types and marks that are likely stand in the pack as they were read. */
  readonly doubts: readonly Doubt[];
}

/**
 * A draft as a pack. Bands and deadlines are taken only where they are certain; what a pack can't be without and the paper
 * does not say is asked for.
 *
 * @returns the pack, or all that is missing.
 */
export function packOfDraft(draft: Draft, added: AddedFacts): Outcome<DraftedPack, readonly MissingFact[]> {
  const facts = factsOf(draft, added);
  const areas = draft.areas.map((area) => areaOf(area, facts.title ?? ""));
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
      ...{ id, year, fiscalYear, version: "1.0.0", title: { th: title, en: titleInEnglish } },
      ...{ overall, percentDecimals, levels: [], areas },
      passMarks: draft.passMarks.map(({ area, percent, quote }) => ({
        ...{ id: `area-${area}`, areas: [area], percent: percent.value },
        source: { document: title, place: quote },
      })),
    },
    unscored: draft.areas
      .flatMap(({ indicators }) => indicators)
      .filter(({ bands }) => bands.length > 0 && bandsOf(bands) === null)
      .map((indicator) => indicator.id.value),
    doubts: doubtsOf(draft),
  });
}

function factsOf(draft: Draft, added: AddedFacts): AddedFacts {
  const year = added.year ?? draft.year?.value ?? null;
  return {
    id: added.id ?? draft.id?.value ?? null,
    year,
    fiscalYear: added.fiscalYear ?? draft.fiscalYear?.value ?? null,
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

function areaOf(area: DraftArea, paper: string): Area {
  const { id, title, goals, statedMarks, units } = area;
  const name = title?.value ?? "";
  return {
    ...{ id: id?.value ?? "", title: name },
    ...(goals.length > 0 && { goals: goals.map(({ kind, text }) => ({ kind, text: text.value })) }),
    ...(statedMarks.length > 0 && {
      statedMarks: statedMarks.map(({ marks, quote }) => ({
        marks: marks.value,
        source: { document: paper, place: quote },
      })),
    }),
    units: units.length > 0 ? units.map((unit) => unitOf(unit, area, [], paper)) : unitOfAll(area, paper),
  };
}

/** An area that lists no units is its own only one. */
function unitOfAll(area: DraftArea, paper: string): readonly Unit[] {
  if (area.indicators.length === 0) return [];
  return [
    {
      id: area.id?.value ?? "",
      title: area.title?.value ?? "",
      indicators: area.indicators.map((indicator) => indicatorOf(indicator, area, paper)),
    },
  ];
}

function unitOf(
  { id, title, units }: DraftUnit,
  area: DraftArea,
  parents: readonly string[],
  paper: string,
): Unit {
  const path = [...parents, id];
  const own = area.indicators.filter((indicator) => indicator.units?.value.join(">") === path.join(">"));
  return {
    ...{ id, title: title.value },
    ...(units.length > 0 && { units: units.map((unit) => unitOf(unit, area, path, paper)) }),
    indicators: own.map((indicator) => indicatorOf(indicator, area, paper)),
  };
}

function indicatorOf(indicator: DraftIndicator, { heading }: DraftArea, paper: string): Indicator {
  const { id, key, title, fullMarks, types, baseCut, pilot, setByProvince, clauses, evidence, laws } =
    indicator;
  const bands = bandsOf(indicator.bands);
  const place = [heading, indicator.place].filter((part) => part !== "").join(" ");
  return {
    ...{ id: id.value, key, title: title?.value ?? "", fullMarks: fullMarks?.value ?? null },
    appliesTo: types?.value ?? [],
    baseCut: baseCut ? { allowed: baseCut.allowed.value, quote: baseCut.quote } : { allowed: null },
    counted: pilot ? "pilot" : "real",
    ...(setByProvince && { setBy: "province" }),
    ...(bands && indicator.rubric?.gate && { gate: indicator.rubric.gate }),
    ...(bands && indicator.rubric?.measure && { measure: indicator.rubric.measure }),
    clauses: clauses.map(clauseOf),
    rubric: bands ?? "manual",
    evidence: evidence.map(({ value }) => value),
    laws: laws.map(({ value }) => value),
    notes: [],
    source: { document: paper, ...(place !== "" && { place }) },
  };
}

function clauseOf({ id, text, states, deadline }: DraftClause): Clause {
  return {
    ...{ id, text: text.value },
    ...(states && { states }),
    ...(deadline?.certainty === "certain" && deadline.deadline && { deadline: deadline.deadline }),
  };
}

/** Null where not every band is certain, condition and score. */
function bandsOf(bands: readonly DraftBand[]): readonly Band[] | null {
  const whole = bands.flatMap(({ text, score, reading }): Band | readonly [] => {
    const [when] = reading.readings;
    if (reading.certainty !== "certain" || score?.certainty !== "certain" || !when) return [];
    return { score: score.value, when: printWhen(when), text: text.value };
  });
  return whole.length > 0 && whole.length === bands.length ? whole : null;
}
