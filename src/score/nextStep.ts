import type { ClauseState } from "../pack/clauseState";
import type { Measure } from "../pack/schema";
import { stateOf, type StateRank } from "./cell";
import { bitOf, type CompiledIndicator, type Condition } from "./compile";
import { countDone, evaluate, type ChecklistAnswers, type Evaluation, type Measured } from "./evaluate";
import { unitsOf } from "./percent";
import { replace, statesAhead } from "./space/neighbours";

/** The smallest step to more marks: do all of it, and the score is `score`. */
export interface NextStep {
  readonly score: number;
  readonly gain: number;
  readonly gate: boolean;
  readonly clauses: readonly { readonly clause: string; readonly to: ClauseState }[];
  /** The percent or count to reach, and how many more that takes where counts were given. */
  readonly measured: MeasuredStep | null;
  /** It takes a clause back from late to in time, which after the due day nobody can do. */
  readonly undoesLateness: boolean;
}

export interface MeasuredStep {
  readonly kind: Measure["kind"];
  readonly reach: number;
  readonly decimals: number;
  readonly more: number | null;
  readonly done: number | null;
}

/**
 * The step with the fewest changes that raises the score, then the one with the greater gain. Nothing already done
 * is undone. Each step is checked by evaluating it. For bands printed from the highest score down, as all
 * papers do, no smaller step exists.
 *
 * @returns null where nothing more can be gained by doing more.
 */
export function findNextStep(evaluation: Evaluation): NextStep | null {
  const better = evaluation.compiled.bands.filter(({ band }) => band.score > evaluation.score);
  const steps = better
    .flatMap(({ alternatives }) => alternatives)
    .flatMap((condition) => {
      const answers = stepTowards(condition, evaluation);
      const after = answers && evaluate(evaluation.compiled, answers);
      return after && after.score > evaluation.score ? [describe(evaluation, after)] : [];
    });
  return steps.sort(smallestFirst)[0] ?? null;
}

function smallestFirst(one: NextStep, other: NextStep): number {
  return (
    Number(one.undoesLateness) - Number(other.undoesLateness) ||
    size(one) - size(other) ||
    other.gain - one.gain
  );
}

function size(step: NextStep): number {
  return step.clauses.length + Number(step.gate) + (step.measured?.reach ?? 0);
}

/** The answers with as little more done as the condition asks, or null where it asks for something to be undone. */
function stepTowards(condition: Condition, { compiled, answers }: Evaluation): ChecklistAnswers | null {
  if (condition.gate === false && answers.gate) return null;
  const states = meetNeeds(condition, compiled, answers.states);
  const counted = states && meetCount(condition, compiled, states);
  const measured = meetValue(condition, compiled, answers.measured);
  return counted && measured !== "unreachable"
    ? { ...answers, gate: answers.gate || condition.gate === true, states: counted, measured }
    : null;
}

function meetNeeds(
  condition: Condition,
  compiled: CompiledIndicator,
  states: readonly StateRank[],
): readonly StateRank[] | null {
  const choices = condition.needs
    .filter(({ clause, allowed }) => (allowed & bitOf(states[clause] ?? 0)) === 0)
    .map(({ clause, allowed }) => ({
      clause,
      targets: statesAhead(compiled, clause, states[clause] ?? 0).filter(
        (rank) => (allowed & bitOf(rank)) !== 0,
      ),
    }));
  // Those without a choice come first: they may leave no room for another done clause under the count.
  const most = condition.count?.most ?? Infinity;
  let result = states;
  for (const { clause, targets } of choices.sort((one, other) => one.targets.length - other.targets.length)) {
    const best = targets.at(-1);
    if (best === undefined) return null;
    const room = countDone(compiled, result) < most;
    result = replace(result, clause, room ? best : (targets[0] ?? best));
  }
  return result;
}

/** Takes the first clauses still open, those already late last. */
function meetCount(
  condition: Condition,
  compiled: CompiledIndicator,
  states: readonly StateRank[],
): readonly StateRank[] | null {
  if (condition.count === null) return states;
  const done = countDone(compiled, states);
  if (done > condition.count.most) return null;
  const closed = new Set(
    condition.needs.filter(({ allowed }) => (allowed & bitOf(3)) === 0).map(({ clause }) => clause),
  );
  const open = states
    .map((state, clause) => ({ state, clause }))
    .filter(({ state, clause }) => !closed.has(clause) && statesAhead(compiled, clause, state).includes(3))
    .sort((one, other) => Number(one.state === 2) - Number(other.state === 2));
  const wanted = Math.max(0, condition.count.least - done);
  if (open.length < wanted) return null;
  return open.slice(0, wanted).reduce((result, { clause }) => replace(result, clause, 3), states);
}

function meetValue(
  condition: Condition,
  { decimals }: CompiledIndicator,
  measured: Measured | null,
): Measured | null | "unreachable" {
  if (condition.value === null) return measured;
  const units = measured?.units ?? 0;
  if (units > condition.value.most) return "unreachable";
  const reach = Math.max(units, condition.value.least);
  if (!measured?.counts) return { units: reach, counts: null, lines: measured?.lines ?? null };
  const { all } = measured.counts;
  let done = Math.max(measured.counts.done, Math.floor((reach / 10 ** decimals / 100) * all) - 1);
  while (done < all && unitsOf(done, all, decimals) < reach) done += 1;
  return { units: unitsOf(done, all, decimals), counts: { done, all }, lines: null };
}

function describe(before: Evaluation, after: Evaluation): NextStep {
  const { compiled, answers } = before;
  const changed = after.answers.states.flatMap((state, clause) =>
    state === answers.states[clause]
      ? []
      : [
          {
            clause: compiled.indicator.clauses[clause]?.id ?? "",
            to: stateOf(state),
            from: answers.states[clause],
          },
        ],
  );
  return {
    score: after.score,
    gain: after.score - before.score,
    gate: after.answers.gate !== answers.gate,
    clauses: changed.map(({ clause, to }) => ({ clause, to })),
    measured: describeMeasure(before, after),
    undoesLateness: changed.some(({ from }) => from === 2),
  };
}

function describeMeasure(before: Evaluation, after: Evaluation): MeasuredStep | null {
  const { decimals, indicator } = after.compiled;
  const reached = after.answers.measured;
  if (!reached || !indicator.measure) return null;
  const { kind } = indicator.measure;
  const now = before.answers.measured;
  const done = kind === "number" ? reached.units : (reached.counts?.done ?? null);
  const doneNow = kind === "number" ? now?.units : now?.counts?.done;
  return {
    kind,
    reach: reached.units / 10 ** decimals,
    decimals,
    done,
    more: done !== null && doneNow !== undefined ? done - doneNow : null,
  };
}
