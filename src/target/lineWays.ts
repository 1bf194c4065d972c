import type { Answers, Entered, IndicatorAnswers } from "../answers/answers";
import { isBlank } from "../score/cell";
import type { ChecklistAnswers, Measured } from "../score/evaluate";
import { unitsOfParts } from "../score/percent";
import { sumMarks } from "../score/rounding";
import type { IndicatorMarks } from "../year/indicatorMarks";
import { fullOf, isCounted, markItself } from "../year/mark";
import { bothWays } from "./bothWays";
import { clauseWays, type FoundWays } from "./clauseWays";
import { lineCountsOf, meanWays } from "./meanWays";
import { countOf, countWays } from "./measureWays";
import { termsEffort, piecesOf, type Hindered, type WorkFrame } from "./pieces";
import type { Terms } from "./terms";
import { bestWays, wayOf, type Start, type Way } from "./ways";
import { addWeights, type Weigh, type Weight } from "./weight";

/** Why an indicator, or a part of it, is not planned for, or not to the end. */
export type Unplanned =
  /** The paper gives no rubric, and the officer no effort: marks typed by hand. */
  | "typedByHand"
  /** Of how many, or in which lines of work, is not entered, so nobody can say how many more it takes. */
  | "allMissing"
  /** An entry waits for another, such as a day. */
  | "waits"
  | "fullMarksMissing"
  /** The rubric tells more states apart than can be tried: there may be a lighter way. */
  | "untried";

/** Of an indicator or item, or, by the id of its line, of an area whose marks are typed. */
export interface KeptBack {
  readonly key: string;
  readonly why: Unplanned;
}

/** How an item's marks become those of the whole. */
export interface ItemPart {
  /** Where the best of the items counts, what the best of the others has: less gives no marks. */
  readonly floor: number;
  /** By how much they are multiplied. */
  readonly weight: number;
}

export interface HinderedClause extends Hindered {
  readonly key: string;
}

/** Every score that one line of the year can still get. */
export interface LineWays {
  /** In marks, as it stands. */
  readonly score: number;
  /** The lightest to each score; one of them is to do nothing. */
  readonly ways: readonly Way[];
  /** Where the work of the indicator, or of each of its items, begins; by key. */
  readonly starts: ReadonlyMap<string, Start>;
  /** How the items count towards the whole, by key. */
  readonly parts: ReadonlyMap<string, ItemPart>;
  readonly keptBack: readonly KeptBack[];
  readonly hindered: readonly HinderedClause[];
}

/** What all lines of a year are planned by. */
export interface PlanFrame {
  readonly terms: Terms;
  readonly entries: Answers["indicators"];
  readonly weigh: Weigh;
  readonly nothing: Weight;
  /** Where each indicator and item is printed, by its key; its clauses follow. */
  readonly places: ReadonlyMap<string, number>;
}

/** @param full In marks; null where an item's are not known and only those of the whole count. */
export function waysOfIndicator(marks: IndicatorMarks, frame: PlanFrame): LineWays {
  const full = fullOf(markItself(marks.mark));
  if (!isCounted(markItself(marks.mark))) return asItStands(marks, frame, null);
  return full === null ? asItStands(marks, frame, "fullMarksMissing") : waysUpTo(full, marks, frame);
}

/** No score is lowered. Where the rubric or the items give more than the full marks, not every way below them is known. */
function waysUpTo(full: number | null, marks: IndicatorMarks, frame: PlanFrame): LineWays {
  const found = marks.compiled.entry === "items" ? itemWays(marks, frame) : ownWays(marks, frame);
  const rising = found.ways.filter(({ score }) => score >= found.score);
  const ways = bestWays(rising.filter(({ score }) => full === null || score <= full));
  const { key } = marks.compiled.indicator;
  const isCapped = full !== null && rising.some(({ score }) => score > full);
  return {
    ...found,
    ways,
    keptBack: isCapped ? [...found.keptBack, { key, why: "untried" }] : found.keptBack,
  };
}

function asItStands(marks: IndicatorMarks, { nothing }: PlanFrame, why: Unplanned | null): LineWays {
  const score = presentScore(marks);
  const { key } = marks.compiled.indicator;
  return {
    score,
    ways: [wayOf(score, [], nothing)],
    starts: new Map(),
    parts: new Map(),
    keptBack: why === null ? [] : [{ key, why }],
    hindered: [],
  };
}

function presentScore({ unfilled }: IndicatorMarks): number {
  return unfilled.kind === "scored" ? unfilled.score : 0;
}

/**
 * The items' ways put together, each by its weight, or, where the best of them counts, each alone; an item's own full marks
 * bound it alone.
 */
function itemWays(marks: IndicatorMarks, frame: PlanFrame): LineWays {
  const { rubric } = marks.compiled.indicator;
  const found = marks.items.map((item) =>
    item.unfilled.kind === "scored" || item.unfilled.kind === "notEntered"
      ? waysUpTo(item.compiled.indicator.fullMarks, item, frame)
      : asItStands(item, frame, null),
  );
  const weighed = found.map(({ ways }, index) => waysTimes(ways, weightOf(marks.items[index])));
  const score = presentScore(marks);
  return {
    score,
    ways:
      rubric === "bestOfItems" ? anyOfThem(score, weighed, frame.nothing) : allOfThem(weighed, frame.nothing),
    starts: new Map(found.flatMap(({ starts }) => [...starts])),
    parts: new Map(found.flatMap(({ parts }, index) => partsOf(marks, index, parts))),
    keptBack: found.flatMap(({ keptBack }) => keptBack),
    hindered: found.flatMap(({ hindered }) => hindered),
  };
}

function weightOf(item: IndicatorMarks | undefined): number {
  return item?.compiled.indicator.weight ?? 1;
}

function waysTimes(ways: readonly Way[], weight: number): readonly Way[] {
  return weight === 1 ? ways : ways.map((way) => ({ ...way, score: sumMarks([way.score * weight]) }));
}

function allOfThem(items: readonly (readonly Way[])[], nothing: Weight): readonly Way[] {
  const start: readonly Way[] = [wayOf(0, [], nothing)];
  return items.reduce(
    (ways, own) => bestWays(ways.flatMap((one) => own.map((other) => both(one, other)))),
    start,
  );
}

/** More than one of the items never helps: the others' scores are not counted. */
function anyOfThem(score: number, items: readonly (readonly Way[])[], nothing: Weight): readonly Way[] {
  return bestWays([wayOf(score, [], nothing), ...items.flat().filter((way) => way.score > score)]);
}

/** How an item counts, and the items inside it. */
function partsOf(
  { items, compiled: { indicator } }: IndicatorMarks,
  index: number,
  inside: LineWays["parts"],
): readonly (readonly [string, ItemPart])[] {
  const item = items[index];
  if (!item) return [];
  const weight = weightOf(item);
  const others = items.filter((other) => other !== item).map(presentScore);
  const floor = indicator.rubric === "bestOfItems" ? Math.max(0, ...others) : 0;
  return [
    [item.compiled.indicator.key, { floor, weight }],
    ...Array.from(inside, ([key, part]) => [key, { ...part, weight: part.weight * weight }] as const),
  ];
}

function both(one: Way, other: Way): Way {
  return {
    score: sumMarks([one.score, other.score]),
    tasks: [...one.tasks, ...other.tasks],
    weight: addWeights(one.weight, other.weight),
  };
}

function ownWays(marks: IndicatorMarks, frame: PlanFrame): LineWays {
  const { compiled, issue } = marks;
  const { key } = compiled.indicator;
  if (issue !== null) return asItStands(marks, frame, "waits");
  if (compiled.entry === "score") return typedWays(marks, frame);
  const answers = frame.entries[key] ?? {};
  const begun = startOf(marks, answers);
  if (begun === null) return asItStands(marks, frame, "allMissing");
  const work: WorkFrame = {
    terms: frame.terms.indicators[key] ?? {},
    today: frame.terms.today,
    weigh: frame.weigh,
    nothing: frame.nothing,
    place: frame.places.get(key) ?? 0,
  };
  const { ways, isUntried, hindered } = waysFrom(begun, marks, answers, work);
  return {
    score: begun.score,
    ways: [wayOf(begun.score, [], frame.nothing), ...ways],
    starts: new Map([[key, begun]]),
    parts: new Map(),
    keptBack: [
      ...(isUntried ? [{ key, why: "untried" } as const] : []),
      ...(compiled.hasBoth && measuredIn(begun, answers) === null
        ? [{ key, why: "allMissing" } as const]
        : []),
    ],
    hindered: hindered.map((one) => ({ key, ...one })),
  };
}

function waysFrom(
  start: Start,
  marks: IndicatorMarks,
  answers: IndicatorAnswers,
  work: WorkFrame,
): FoundWays & { readonly hindered: readonly Hindered[] } {
  const { measured } = start.answers;
  if (measured !== null && !start.compiled.hasBoth) {
    const isMean = start.compiled.entry === "mean";
    const found = isMean
      ? meanWays(start, lineCountsOf(answers), work)
      : { ways: countWays(start, measured, work), isUntried: false };
    return { ...found, hindered: [] };
  }
  const pieces = piecesOf(marks, start.answers, work);
  const found = start.compiled.hasBoth
    ? bothWays(start, measuredIn(start, answers), pieces, work)
    : clauseWays(start, pieces, work);
  return { ...found, hindered: pieces.hindered };
}

/** What is measured beside clauses; null where nobody entered it: a blank number, which is scored as 0, says nothing. */
function measuredIn({ compiled, answers: { measured } }: Start, answers: IndicatorAnswers): Measured | null {
  return compiled.entry === "number" && isBlank(answers.counted) ? null : measured;
}

/** Null where it can't be said where the work begins. */
function startOf({ compiled, assessment }: IndicatorMarks, answers: IndicatorAnswers): Start | null {
  if (assessment?.kind === "scored")
    return { compiled, answers: assessment.answers, isEntered: true, score: assessment.score };
  const from = (states: ChecklistAnswers["states"], measured: Measured | null): Start => ({
    compiled,
    answers: { kind: "answers", gate: !compiled.hasGate, states, measured },
    isEntered: false,
    score: 0,
  });
  // Of what is better the less it is nobody knows how much there is; nor, beside clauses, how far the work is.
  if (compiled.lowerIsBetter || compiled.hasBoth) return null;
  switch (compiled.entry) {
    case "percent": {
      const partOf = (entered: Entered | undefined): number =>
        countOf(entered, compiled.decimalsOfParts) ?? 0;
      const counts = { done: partOf(answers.done), all: partOf(answers.all) };
      const most = compiled.values.most === Infinity ? Infinity : counts.all;
      if (counts.all === 0 || counts.done > most) return null;
      return from([], { units: unitsOfParts(counts, compiled), counts, lines: null });
    }
    case "number":
      return compiled.values.least > 0 ? null : from([], { units: 0, counts: null, lines: null });
    case "mean":
      return null;
    default:
      return from(compiled.nothingDone, null);
  }
}

/** Marks that the paper gives no rubric for: the officer's effort is that for the full marks, and nothing lies between. */
function typedWays(marks: IndicatorMarks, frame: PlanFrame): LineWays {
  const { key } = marks.compiled.indicator;
  const full = marks.compiled.indicator.fullMarks ?? fullOf(markItself(marks.mark));
  const terms = frame.terms.indicators[key]?.typed;
  const score = presentScore(marks);
  if (full === null || score >= full || terms?.isImpossible === true) return asItStands(marks, frame, null);
  if (terms?.effort === undefined) return asItStands(marks, frame, "typedByHand");
  const place = frame.places.get(key) ?? 0;
  return {
    ...asItStands(marks, frame, null),
    ways: toFullMarks({ key, score, full, place, effort: termsEffort(terms) }, frame),
  };
}

export interface TypedLine {
  readonly key: string;
  readonly score: number;
  readonly full: number;
  readonly place: number;
  /** In whole parts. */
  readonly effort: number;
}

export function toFullMarks(
  { key, score, full, place, effort }: TypedLine,
  { weigh, nothing }: Pick<PlanFrame, "weigh" | "nothing">,
): readonly Way[] {
  const change = { kind: "marks", from: score, to: full } as const;
  const task = { key, change, due: null, place, detail: 0, weight: weigh(effort, null) };
  return [wayOf(score, [], nothing), wayOf(full, [task], nothing)];
}
