import type { Answers, IndicatorAnswers } from "../../../src/answers/answers";
import { evaluate, type ChecklistAnswers, type Measured } from "../../../src/score/evaluate";
import type { CompiledIndicator } from "../../../src/score/compile";
import { isBlank, type StateRank } from "../../../src/score/cell";
import { readMeasure } from "../../../src/score/measureCells";
import { assess } from "../../../src/score/assess";
import type { Terms, WorkTerms } from "../../../src/target/terms";
import { fullOf, markItself } from "../../../src/year/mark";
import type { IndicatorMarks } from "../../../src/year/indicatorMarks";

/** One thing done. `printed` is where it stands: the indicator's number in the pack, the row in it, the better state first. */
export interface Done {
  readonly effort: number;
  readonly due: number | null;
  readonly printed: readonly number[];
}

export interface Tried {
  readonly score: number;
  readonly done: readonly Done[];
}

/** The written rule: the least effort, then the fewest things, then those due earlier, then as printed. */
export function compareTried(one: Tried["done"], other: Tried["done"]): number {
  const effort = (all: Tried["done"]): number =>
    all.reduce((sum, { effort: own }) => sum + Math.round(own * 1e6), 0);
  const dues = (all: Tried["done"]): number[] => all.map(({ due }) => due ?? Infinity).sort((a, b) => a - b);
  return (
    effort(one) - effort(other) ||
    one.length - other.length ||
    compareLists(dues(one), dues(other)) ||
    compareLists(
      one.flatMap(({ printed }) => printed),
      other.flatMap(({ printed }) => printed),
    )
  );
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  for (const [index, number] of one.entries()) {
    const than = other[index] ?? Infinity;
    if (number !== than) return number < than ? -1 : 1;
  }
  return 0;
}

/** The best of all that give the same score. */
export function bestOfEach(tried: readonly Tried[]): readonly Tried[] {
  const best = new Map<number, Tried>();
  for (const one of tried) {
    const known = best.get(one.score);
    if (!known || compareTried(one.done, known.done) < 0) best.set(one.score, one);
  }
  return [...best.values()];
}

export interface Work {
  readonly answers: Answers;
  readonly terms: Terms;
  /** The number of each indicator and item in the pack. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Every state into which more work can bring an indicator, scored; none above its full marks. */
export function everyWay(marks: IndicatorMarks, work: Work): readonly Tried[] {
  const full = fullOf(markItself(marks.mark));
  const now = marks.unfilled.kind === "scored" ? marks.unfilled.score : 0;
  if (full === null) return [{ score: now, done: [] }];
  return bestOfEach(triedOf(marks, work).filter(({ score }) => score >= now && score <= full));
}

function triedOf(marks: IndicatorMarks, work: Work): readonly Tried[] {
  if (marks.compiled.entry !== "items") return everyState(marks, work);
  const isBest = marks.compiled.indicator.rubric === "bestOfItems";
  return marks.items.reduce<readonly Tried[]>(
    (sums, item) => {
      const { weight = 1 } = item.compiled.indicator;
      const most = item.compiled.indicator.fullMarks ?? Infinity;
      const least = item.unfilled.kind === "scored" ? item.unfilled.score : 0;
      const own = everyState(item, work).filter(({ score }) => score >= least && score <= most);
      return bestOfEach(
        sums.flatMap((sum) =>
          own.map(({ score, done }) => ({
            score: isBest ? Math.max(sum.score, score) : Number((sum.score + score * weight).toFixed(9)),
            done: [...sum.done, ...done],
          })),
        ),
      );
    },
    [{ score: 0, done: [] }],
  );
}

function everyState(marks: IndicatorMarks, work: Work): readonly Tried[] {
  const { compiled, unfilled, issue, assessment } = marks;
  const { key } = compiled.indicator;
  const stays: Tried = { score: unfilled.kind === "scored" ? unfilled.score : 0, done: [] };
  const isOpen = unfilled.kind === "scored" || unfilled.kind === "notEntered";
  if (!isOpen || issue !== null) return [stays];
  const own = work.answers.indicators[key] ?? {};
  const terms = work.terms.indicators[key] ?? {};
  const number = work.numbers.get(key) ?? 0;
  if (compiled.hasBoth) {
    // Until it is measured nobody knows how far the work is.
    if (assessment?.kind !== "scored") return [stays];
    return [stays, ...everyBoth(marks, own, work)];
  }
  switch (compiled.entry) {
    case "clauses":
      return [stays, ...everyChecklist(marks, work)];
    case "score": {
      const most = compiled.indicator.fullMarks ?? fullOf(markItself(marks.mark));
      if (
        most === null ||
        stays.score >= most ||
        terms.typed?.effort === undefined ||
        terms.typed.isImpossible
      )
        return [stays];
      return [
        stays,
        { score: most, done: [{ effort: terms.typed.effort, due: null, printed: [number, 0, 0] }] },
      ];
    }
    case "items":
      return [stays];
    case "mean":
      return [stays, ...everyMean(marks, own, terms.measure ?? {}, number)];
    default:
      return [stays, ...everyNumber(marks, own, terms.measure ?? {}, number)];
  }
}

/** Entering what is comes before any work. */
const entry = (number: number): Done => ({ effort: 0, due: 0, printed: [number, 0, 0] });

/** What is measured beside clauses, and what it takes. */
interface Value {
  readonly measured: Measured | null;
  readonly done: readonly Done[];
}

/** Every checklist with each number that some band tells apart from nearer ones. */
function everyBoth(marks: IndicatorMarks, own: IndicatorAnswers, work: Work): readonly Tried[] {
  const { compiled, assessment } = marks;
  const now = assessment?.kind === "scored" ? assessment.answers.measured : null;
  const { key } = compiled.indicator;
  const number = work.numbers.get(key) ?? 0;
  const stays: Value = { measured: now, done: [] };
  const isMissing = now === null || (compiled.entry === "number" && isBlank(own.counted));
  if (isMissing) return everyChecklist(marks, work, [stays], false);
  const terms = work.terms.indicators[key]?.measure ?? {};
  const seen = new Set<string>();
  const values = numbersAhead(compiled, own).flatMap(({ cells, distance, isCounted }): readonly Value[] => {
    const read = readMeasure(compiled, cells, cells.flat().length);
    if (read.kind !== "answers" || read.measured === null) return [];
    const { units } = read.measured;
    const told = compiled.bands
      .flatMap(({ alternatives }) => alternatives)
      .map(({ value }) => value !== null && units >= value.least && units <= value.most)
      .join();
    if (seen.has(told) || (distance > 0 && terms.isImpossible === true)) return [];
    seen.add(told);
    return [
      { measured: read.measured, done: distance > 0 ? [workOf(number, terms, distance, isCounted)] : [] },
    ];
  });
  return everyChecklist(marks, work, values);
}

/** Each clause in each state that it can still get into, with and without the precondition. */
function everyChecklist(
  { compiled, assessment, clauses }: IndicatorMarks,
  work: Work,
  values: readonly Value[] = [{ measured: null, done: [] }],
  isMeasured = true,
): readonly Tried[] {
  const { key } = compiled.indicator;
  const number = work.numbers.get(key) ?? 0;
  const terms = work.terms.indicators[key] ?? {};
  const from: ChecklistAnswers =
    assessment?.kind === "scored"
      ? assessment.answers
      : { kind: "answers", gate: !compiled.hasGate, states: compiled.nothingDone, measured: null };
  const choices = clauses.map(
    (standing, index): readonly { readonly to: StateRank; readonly done: readonly Done[] }[] => {
      const state = from.states[index] ?? 0;
      const own = terms.clauses?.[standing.clause.id] ?? {};
      const due = standing.due.kind === "day" ? standing.due.day : null;
      const isPassed = due !== null && work.terms.today !== null && work.terms.today > due;
      const isShut = standing.clause.fault === true || own.isImpossible === true || state === 2;
      const ahead = ([1, 2, 3] as const).filter(
        (to) =>
          !isShut &&
          to > state &&
          ((compiled.clauseStates[index] ?? 0) & (1 << to)) !== 0 &&
          !(to === 3 && isPassed),
      );
      return [
        { to: state, done: [] },
        ...ahead.map((to) => ({
          to,
          done: [{ effort: own.effort ?? 1, due, printed: [number, index + 1, 3 - to] }],
        })),
      ];
    },
  );
  // Meeting the precondition asks for what nobody entered while it was not met.
  const isShut = terms.gate?.isImpossible === true || !isMeasured;
  const gates = from.gate || isShut ? [from.gate] : [false, true];
  const tried: Tried[] = [];
  const states: StateRank[] = [...from.states];
  const visit = (index: number, done: readonly Done[], gate: boolean): void => {
    const choice = choices[index];
    if (!choice) {
      for (const { measured, done: counted } of values) {
        const score = evaluate(compiled, { ...from, measured, gate, states: [...states] })?.score;
        const [gates, others] = gate === from.gate ? [[], done] : [done.slice(0, 1), done.slice(1)];
        const all = [...gates, ...counted, ...others];
        const isEntry = all.length === 0 && assessment === null;
        if (score !== undefined) tried.push({ score, done: isEntry ? [entry(number)] : all });
      }
      return;
    }
    for (const { to, done: own } of choice) {
      states[index] = to;
      visit(index + 1, [...done, ...own], gate);
    }
  };
  for (const gate of gates) {
    const own = { effort: terms.gate?.effort ?? 1, due: null, printed: [number, 0, 0] };
    visit(0, gate === from.gate ? [] : [own], gate);
  }
  return tried;
}

/** Every number for the better, in the smallest steps there are, scored from the cells as a formula is. */
function everyNumber(
  { compiled, assessment }: IndicatorMarks,
  own: IndicatorAnswers,
  terms: WorkTerms,
  number: number,
): readonly Tried[] {
  const { measure } = compiled.indicator;
  if (!measure || measure.kind === "mean") return [];
  // Nobody knows how much there is of what is better the less it is, nor of what does not begin at 0.
  const isUnknown =
    measure.better === "lower" || (measure.kind === "number" ? (measure.least ?? 0) > 0 : !own.all);
  if (assessment === null && isUnknown) return [];
  return numbersAhead(compiled, own).flatMap(({ cells, distance, isCounted }): readonly Tried[] => {
    const found = scoreOf(compiled, cells);
    if (found === null || (distance > 0 && terms.isImpossible === true)) return [];
    const work = workOf(number, terms, distance, isCounted);
    return [{ score: found, done: distance > 0 ? [work] : assessment === null ? [entry(number)] : [] }];
  });
}

/** The number as it is and every one for the better, the nearest first. */
function numbersAhead(
  { indicator: { measure } }: CompiledIndicator,
  own: IndicatorAnswers,
): readonly {
  readonly cells: readonly (readonly number[])[];
  readonly distance: number;
  readonly isCounted: boolean;
}[] {
  if (!measure || measure.kind === "mean") return [];
  const isNumber = measure.kind === "number";
  const isLower = measure.better === "lower";
  const scale = 10 ** (measure.decimals ?? 0);
  const from = Number((isNumber ? own.counted : own.done) ?? 0);
  const all = Number(own.all ?? 0);
  const least = isNumber ? (measure.least ?? 0) : 0;
  const most = isNumber ? (measure.most ?? 200) : measure.over100 === true ? 2 * all + 1 : all;
  const room = isLower ? from - least : most - from;
  return Array.from({ length: Math.max(0, Math.round(room * scale)) + 1 }, (_, step) => {
    const distance = step / scale;
    const to = Number((isLower ? from - distance : from + distance).toFixed(4));
    return { cells: [isNumber ? [to] : [to, all]], distance, isCounted: scale === 1 };
  });
}

/** Each one that is counted is an effort; what has decimals is one as a whole. */
function workOf(number: number, terms: WorkTerms, distance: number, isCounted: boolean): Done {
  const effort = (terms.effort ?? 1) * (isCounted ? distance : 1);
  return { effort: Math.round(effort * 1e6) / 1e6, due: null, printed: [number, 0, distance] };
}

/** Every larger count of the lines of a mean, likewise. */
function everyMean(
  { compiled, assessment }: IndicatorMarks,
  own: IndicatorAnswers,
  terms: WorkTerms,
  number: number,
): readonly Tried[] {
  const counts = (own.lines ?? [own]).map(({ done, all }) => ({
    done: Number(done ?? 0),
    all: Number(all ?? 0),
  }));
  if (assessment === null || counts.length === 0 || counts.every(({ all }) => all === 0)) return [];
  const tried: Tried[] = [];
  const visit = (index: number, done: readonly number[], more: number): void => {
    const line = counts[index];
    if (!line) {
      const found = scoreOf(
        compiled,
        done.map((one, nth) => [one, counts[nth]?.all ?? 0]),
      );
      const effort = Math.round((terms.effort ?? 1) * more * 1e6) / 1e6;
      const made: readonly Done[] = more > 0 ? [{ effort, due: null, printed: [number, 0, more] }] : [];
      if (found !== null && (more === 0 || terms.isImpossible !== true))
        tried.push({ score: found, done: made });
      return;
    }
    for (let to = line.done; to <= line.all; to += 1) visit(index + 1, [...done, to], more + to - line.done);
  };
  visit(0, [], 0);
  return tried;
}

function scoreOf(compiled: CompiledIndicator, cells: readonly (readonly number[])[]): number | null {
  const found = assess(compiled, cells, null);
  return found.kind === "scored" ? found.score : null;
}
