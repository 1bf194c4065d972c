import { stateOf, type StateRank } from "./cell";
import { bitOf, type CompiledIndicator, type Condition } from "./compile";
import { evaluate, runLength, type ChecklistAnswers, type Evaluation } from "./evaluate";
import type { ClauseState } from "../pack/clauseState";
import type { Measure } from "../pack/schema";
import { isFault, statesBehind, stepsAhead } from "./space/neighbours";
import type { ClauseInState } from "./space/seenState";

/** Why a score is what it is. Texts are made from this in `src/words`. */
export interface Explanation {
  readonly score: number;
  readonly fullMarks: number | null;
  /** Counted from 1, in the printed order. */
  readonly bandNumber: number;
  readonly bandText: string;
  /** The band takes what no other band names. */
  readonly otherwise: boolean;
  readonly gateUnmet: boolean;
  readonly measured: ExplainedMeasure | null;
  /** Faults that happened. */
  readonly faults: readonly string[];
  /** Clauses that are not done in full, with the state they are in. */
  readonly missing: readonly ClauseInState[];
  /** For a rubric that counts an unbroken run: how many clauses from the first on count. */
  readonly run: number | null;
  /** Single steps forward that would lower the score, as the rubric is printed. */
  readonly traps: readonly Trap[];
  /** A state in which less is done and the score is higher, as the rubric is printed. */
  readonly lessScoresMore: LessScoresMore | null;
}

export interface ExplainedMeasure {
  readonly kind: Measure["kind"];
  readonly value: number;
  readonly decimals: number;
  readonly counts: { readonly done: number; readonly all: number } | null;
  readonly lines: number | null;
}

export interface Trap {
  readonly clause: string;
  readonly to: ClauseState;
  readonly score: number;
}

export interface LessScoresMore {
  /** What would be undone or done worse. */
  readonly changes: readonly ClauseInState[];
  readonly score: number;
}

/** Explains an evaluation; everything follows from the evaluation itself. */
export function explainScore(evaluation: Evaluation): Explanation {
  const { compiled, answers, score } = evaluation;
  const band = compiled.bands[evaluation.band];
  return {
    score,
    fullMarks: compiled.indicator.fullMarks,
    bandNumber: evaluation.band + 1,
    bandText: band?.band.text ?? "",
    otherwise: band?.otherwise ?? false,
    gateUnmet: !answers.gate,
    measured: explainMeasure(compiled, answers),
    faults: inState(
      compiled,
      answers.states,
      (state, clause) => state === 3 && isFault(compiled, clause),
    ).map(({ clause }) => clause),
    missing: inState(compiled, answers.states, (state, clause) => state !== 3 && !isFault(compiled, clause)),
    run: compiled.scoredByRun ? runLength(answers.states) : null,
    traps: findTraps(evaluation),
    lessScoresMore: findLessScoresMore(evaluation),
  };
}

function explainMeasure(
  { indicator, decimals }: CompiledIndicator,
  { measured }: ChecklistAnswers,
): ExplainedMeasure | null {
  if (!measured || !indicator.measure) return null;
  const { units, counts, lines } = measured;
  return { kind: indicator.measure.kind, value: units / 10 ** decimals, decimals, counts, lines };
}

function inState(
  compiled: CompiledIndicator,
  states: readonly StateRank[],
  wanted: (state: StateRank, clause: number) => boolean,
): ClauseInState[] {
  return states.flatMap((state, clause) =>
    wanted(state, clause)
      ? [{ clause: compiled.indicator.clauses[clause]?.id ?? "", state: stateOf(state) }]
      : [],
  );
}

function findTraps({ compiled, answers, score }: Evaluation): Trap[] {
  return stepsAhead(compiled, answers.states).flatMap(({ clause, to, states }) => {
    const after = evaluate(compiled, { ...answers, states });
    return after !== null && after.score < score
      ? [{ clause: compiled.indicator.clauses[clause]?.id ?? "", to: stateOf(to), score: after.score }]
      : [];
  });
}

/** Each better band, with what its condition does not want taken back: does that score more? */
function findLessScoresMore(evaluation: Evaluation): LessScoresMore | null {
  const { compiled, answers, score } = evaluation;
  for (const condition of compiled.bands.flatMap(({ band, alternatives }) =>
    band.score > score ? alternatives : [],
  )) {
    const states = lowered(answers.states, condition, compiled);
    const after = states && evaluate(compiled, { ...answers, states });
    if (after && after.score > score)
      return {
        changes: inState(compiled, after.answers.states, (state, clause) => state !== answers.states[clause]),
        score: after.score,
      };
  }
  return null;
}

/** The best states, none better than now, that meet a condition's needs; null where that takes doing more. */
function lowered(
  states: readonly StateRank[],
  condition: Condition,
  compiled: CompiledIndicator,
): readonly StateRank[] | null {
  const result = [...states];
  for (const { clause, allowed } of condition.needs) {
    const now = states[clause] ?? 0;
    const best = statesBehind(compiled, clause, now).find((rank) => (allowed & bitOf(rank)) !== 0);
    if (best === undefined) return null;
    result[clause] = best;
  }
  return result;
}
