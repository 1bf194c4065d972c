import type { ClauseState } from "../pack/clauseState";
import type { Measure } from "../pack/schema";
import { stateOf } from "./cell";
import type { CompiledIndicator } from "./compile";
import { evaluate, type Evaluation } from "./evaluate";
import { everyWayAhead } from "./everyWayAhead";
import { valuesBehind } from "./reach";
import { sumMarks } from "./rounding";
import { stepTowards } from "./stepTowards";

/** What is to be done of one indicator. */
export interface Work {
  readonly gate: boolean;
  readonly clauses: readonly SteppedClause[];
  /** The percent or count to reach, and how many more that takes where counts were given. */
  readonly measured: MeasuredStep | null;
}

/** The smallest step to more marks: do all of it, and the score is `score`. */
export interface NextStep extends Work {
  readonly score: number;
  readonly gain: number;
  /** It takes a clause back from late to in time, which after the due day nobody can do. */
  readonly undoesLateness: boolean;
}

export interface SteppedClause {
  readonly clause: string;
  readonly from: ClauseState;
  readonly to: ClauseState;
}

export interface MeasuredStep {
  readonly kind: Measure["kind"];
  readonly reach: number;
  /** What is measured has to become less: `reach` is the most that gives the score. */
  readonly fewer: boolean;
  readonly decimals: number;
  /** Below 0 where it is to become less. */
  readonly more: number | null;
  readonly done: number | null;
}

/** Why there is no step: none exists, or there are more states than can be tried. */
export type NoStep = "none" | "untried";

/**
 * The step with the fewest changes that raises the score, then the one with the greater gain. Nothing already done
 * is undone, except that a measured value is told to get worse where only that scores more. Each step is checked by
 * evaluating it. For bands printed from the highest score down, as nearly all papers do, aiming at each better band
 * finds it; for others, and for counts within some of the clauses, every way of doing more is tried.
 */
export function findNextStep(evaluation: Evaluation): NextStep | NoStep {
  const { compiled, answers, score } = evaluation;
  const ways = isAimable(compiled)
    ? compiled.bands
        .filter(({ band }) => band.score > score)
        .flatMap(({ alternatives }) => alternatives)
        .flatMap((condition) => stepTowards(condition, evaluation) ?? [])
    : everyWayAhead(compiled, answers);
  const back = valuesBehind(compiled, answers.measured).map((measured) => ({ ...answers, measured }));
  return smallest(evaluation, ways ?? []) ?? smallest(evaluation, back) ?? (ways ? "none" : "untried");
}

/**
 * Whether aiming at each better band finds the smallest step: bands are printed from the highest score down, so that to
 * meet one is to get its score or a higher one, and no condition weighs one count against another.
 */
export function isAimable({ bands }: CompiledIndicator): boolean {
  const isFalling = bands.every(
    ({ band }, index) => index === 0 || band.score <= (bands[index - 1]?.band.score ?? 0),
  );
  return (
    isFalling &&
    bands.every(({ alternatives }) => alternatives.every(({ partCounts }) => partCounts.length === 0))
  );
}

function smallest(before: Evaluation, ways: Iterable<Evaluation["answers"]>): NextStep | null {
  let best: NextStep | null = null;
  for (const answers of ways) {
    const after = evaluate(before.compiled, answers);
    if (after === null || after.score <= before.score) continue;
    const step = describe(before, after);
    if (best === null || compareSize(step, best) < 0) best = step;
  }
  return best;
}

function compareSize(one: NextStep, other: NextStep): number {
  return (
    Number(one.undoesLateness) - Number(other.undoesLateness) ||
    size(one) - size(other) ||
    distance(one) - distance(other) ||
    other.gain - one.gain
  );
}

/** Another number is one thing to change, however far it lies. */
function size({ clauses, gate, measured }: NextStep): number {
  return clauses.length + Number(gate) + Number(measured !== null);
}

function distance({ measured }: NextStep): number {
  if (measured === null) return 0;
  return measured.fewer ? -measured.reach : measured.reach;
}

function describe(before: Evaluation, after: Evaluation): NextStep {
  const { compiled, answers } = before;
  const clauses = after.answers.states.flatMap((state, index): SteppedClause[] => {
    const from = answers.states[index] ?? 0;
    const clause = compiled.indicator.clauses[index]?.id ?? "";
    return state === from ? [] : [{ clause, from: stateOf(from), to: stateOf(state) }];
  });
  return {
    score: after.score,
    gain: after.score - before.score,
    gate: after.answers.gate !== answers.gate,
    clauses,
    measured: describeMeasure(before, after),
    undoesLateness: clauses.some(({ from }) => from === "late"),
  };
}

function describeMeasure(before: Evaluation, after: Evaluation): MeasuredStep | null {
  const { decimals, indicator } = after.compiled;
  const reached = after.answers.measured;
  const now = before.answers.measured;
  if (!reached || !indicator.measure || reached.units === now?.units) return null;
  const { kind } = indicator.measure;
  const isCount = kind === "number" && decimals === 0;
  const done = isCount ? reached.units : (reached.counts?.done ?? null);
  const doneNow = isCount ? now?.units : now?.counts?.done;
  return {
    kind,
    reach: reached.units / 10 ** decimals,
    fewer: reached.units < (now?.units ?? 0),
    decimals,
    done,
    more: done !== null && doneNow !== undefined ? sumMarks([done, -doneNow]) : null,
  };
}
