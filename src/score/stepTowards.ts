import type { StateRank } from "./cell";
import { bitOf, type CompiledIndicator, type Condition } from "./compile";
import { countDone, type ChecklistAnswers, type Evaluation, type Measured } from "./evaluate";
import { valueFrom, valueUpTo } from "./reach";
import { replace, statesAhead } from "./space/neighbours";

/** The answers with as little more done as the condition asks, or null where it asks for something to be undone. */
export function stepTowards(
  condition: Condition,
  { compiled, answers }: Pick<Evaluation, "compiled" | "answers">,
): ChecklistAnswers | null {
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
  { value }: Condition,
  compiled: CompiledIndicator,
  measured: Measured | null,
): Measured | null | "unreachable" {
  if (value === null) return measured;
  const units = measured?.units ?? 0;
  if (units >= value.least && units <= value.most) return measured;
  const { values, lowerIsBetter } = compiled;
  const isReachable = value.least <= Math.min(value.most, values.most) && value.most >= values.least;
  if (!isReachable || lowerIsBetter !== units > value.most) return "unreachable";
  if (!lowerIsBetter) return valueFrom(compiled, measured, value.least);
  return measured ? valueUpTo(compiled, measured, value.most) : "unreachable";
}
