import fc from "fast-check";
import type { Answers, Entered, IndicatorAnswers } from "../../../src/answers/answers";
import { laoTypes, type LaoType } from "../../../src/pack/laoType";
import { listIndicators, listWithItems } from "../../../src/pack/outline";
import type { Indicator, Pack, Unit } from "../../../src/pack/schema";
import { indicatorFor } from "../../../src/pack/variant";
import type { Goal } from "../../../src/target/goal";
import type { IndicatorTerms, Terms, WorkTerms } from "../../../src/target/terms";
import { scoreYear } from "../../../src/year/scoreYear";
import { pick } from "../../workbook/native/support/random";

export interface RandomYear {
  readonly type: LaoType;
  readonly answers: Answers;
  readonly terms: Terms;
  readonly goal: Goal;
}

type Random = () => number;

/** The pack with its first so many indicators; the full marks of each have room for all of its items'. */
export function shortened(pack: Pack, most: number): Pack {
  let left = most;
  const unit = (one: Unit): Unit => {
    const indicators = one.indicators
      .slice(0, left)
      .map((own) => (own.items ? { ...own, fullMarks: 25 * heaviest(own.items) } : own));
    left -= indicators.length;
    return { ...one, indicators, ...(one.units && { units: one.units.map(unit) }) };
  };
  return { ...pack, areas: pack.areas.map((area) => ({ ...area, units: area.units.map(unit) })) };
}

function heaviest(items: readonly Indicator[]): number {
  return Math.max(1, ...items.map(({ weight = 1 }) => weight));
}

/** A year half done, with what its work costs, what of it can no longer be done, and what is to be reached. */
export function randomYear(pack: Pack, random: Random): RandomYear {
  const type = pick(random, laoTypes);
  const all = listWithItems(pack).map(({ indicator }) => indicatorFor(indicator, type) ?? indicator);
  const typed = pack.areas.filter((area) => !listIndicators(pack).some((placed) => placed.area === area));
  const answers = sound(pack, type, {
    indicators: Object.fromEntries(all.map((one) => [one.key, random() < 0.3 ? {} : entries(one, random)])),
    areas: Object.fromEntries(
      typed.map(({ id }) => [
        id,
        random() < 0.3 ? { full: 10 } : { score: pick(random, [0, 3, 7.5]), full: 10 },
      ]),
    ),
  });
  const terms: Terms = {
    today: pick(random, [null, 45_199, 45_260, 45_320]),
    indicators: Object.fromEntries(all.map((one) => [one.key, termsOf(one, random)])),
    areas: Object.fromEntries(typed.map(({ id }) => [id, workTerms(random)])),
  };
  return { type, answers, terms, goal: randomGoal(pack, type, answers, random) };
}

function randomGoal(pack: Pack, type: LaoType, answers: Answers, random: Random): Goal {
  const { indicators } = scoreYear(pack, { type }, answers);
  const askable = listIndicators(pack).filter(({ indicator: { key } }) => {
    const mark = indicators.get(key)?.mark;
    const own = mark?.kind === "pilot" ? mark.of : mark;
    return (own?.kind === "marks" || own?.kind === "notEntered") && own.full !== null;
  });
  const percent = (): number => Math.round(random() * 10_000) / 100;
  return {
    overall: random() < 0.8 ? percent() : pick(random, [null, 0, 100]),
    areas: Object.fromEntries(pack.areas.flatMap(({ id }) => (random() < 0.3 ? [[id, percent()]] : []))),
    full: askable.flatMap(({ indicator: { key } }) => (random() < 0.15 ? [key] : [])),
  };
}

/** Without what can't be scored. */
function sound(pack: Pack, type: LaoType, answers: Answers): Answers {
  const { indicators } = scoreYear(pack, { type }, answers);
  const broken = [...indicators].filter(([, { mark, unfilled }]) => {
    const own = mark.kind === "pilot" ? mark.of : mark;
    return own.kind === "unknown" || unfilled.kind === "unknown";
  });
  const keys = new Set(
    broken.flatMap(([key, { items }]) => [key, ...items.map((item) => item.compiled.indicator.key)]),
  );
  const kept = Object.entries(answers.indicators).filter(([key]) => !keys.has(key));
  return { ...answers, indicators: Object.fromEntries(kept) };
}

function entries(indicator: Indicator, random: Random): IndicatorAnswers {
  const cut = indicator.baseCut.allowed !== false && random() < 0.1 ? { baseCut: "ตัดฐาน" } : {};
  const full = indicator.fullMarks === null && random() < 0.7 ? { full: 5 } : {};
  return { ...cut, ...full, ...ownEntries(indicator, random) };
}

function ownEntries(indicator: Indicator, random: Random): IndicatorAnswers {
  const count = (most: number): number => Math.floor(random() * (most + 1));
  const ratio = (most: number, part = 1, times = 1): { readonly done: Entered; readonly all: Entered } => {
    const all = 1 + count(most - 1);
    return { done: count(all * times) / part, all: all / part };
  };
  if (indicator.rubric === "manual") return { score: count(indicator.fullMarks ?? 5) };
  const { measure } = indicator;
  const gate = indicator.gate && pick(random, ["done", "none"]);
  const ticked: IndicatorAnswers = {
    ...(gate && { gate }),
    clauses: Object.fromEntries(
      indicator.clauses.map(({ id, states = ["none", "done"], deadline }) => [
        id,
        {
          state: random() < 0.5 ? "none" : pick(random, states),
          ...(deadline && random() < 0.5 && { due: pick(random, [45_200, 45_280, 45_300]) }),
        },
      ]),
    ),
  };
  // Where the precondition is not met there may be nothing to measure; elsewhere a number may be missing yet.
  const isMeasured = random() < (gate === "none" ? 0.5 : 0.9);
  switch (measure?.kind) {
    case "percent":
      return {
        ...ticked,
        ...(isMeasured && ratio(30, 10 ** (measure.decimals ?? 0), measure.over100 ? 2 : 1)),
      };
    case "number":
      return { ...ticked, ...(isMeasured && { counted: count(60) / 10 ** (measure.decimals ?? 0) }) };
    case "mean":
      return { lines: Array.from({ length: 1 + count(2) }, () => ratio(6)) };
    case undefined:
      return ticked;
  }
}

function termsOf({ clauses }: Indicator, random: Random): IndicatorTerms {
  return {
    gate: workTerms(random),
    clauses: Object.fromEntries(clauses.map(({ id }) => [id, workTerms(random)])),
    measure: workTerms(random),
    typed: workTerms(random),
  };
}

/** Days, parts of days, and what shares no measure with them. */
const efforts = [0, 0.1, 0.2, 0.3, 0.5, 1, 2, 3, 1_234.567_891];

function workTerms(random: Random): WorkTerms {
  return {
    ...(random() < 0.5 && { effort: pick(random, efforts) }),
    ...(random() < 0.1 && { isImpossible: true }),
  };
}

/** A seed, from which fast-check can find its way to a small one. */
export const arbitrarySeed = fc.integer({ min: 1, max: 2 ** 31 - 1 });
