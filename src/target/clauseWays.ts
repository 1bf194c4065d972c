import { stateOf } from "../score/cell";
import type { ChecklistAnswers } from "../score/evaluate";
import { evaluate } from "../score/evaluate";
import { everyWayAhead } from "../score/everyWayAhead";
import { isAimable } from "../score/nextStep";
import { meetLightly } from "./meetLightly";
import type { Task } from "./task";
import { comparePieces, type Pieces, type WorkFrame } from "./pieces";
import { entryDay } from "./weight";
import { wayOf, type Start, type Way } from "./ways";

export interface FoundWays {
  readonly ways: readonly Way[];
  /** There are more states than can be tried, so there may be lighter ways than these. */
  readonly isUntried: boolean;
}

/**
 * The lightest way to each score of a checklist, whatever is measured beside it as it is. Of bands printed from the highest score down, as nearly all papers have
 * them, so many marks or more are had by meeting any one condition of their band or of one above it: each is met as lightly
 * as can be. For other bands, and counts within some of the clauses, every state is tried, with clauses that the rubric treats alike taken lightest first.
 */
export function clauseWays(
  start: Start,
  pieces: Pieces,
  frame: WorkFrame,
  before: readonly Task[] = [],
): FoundWays {
  const { compiled, answers } = start;
  const aims = compiled.bands
    .flatMap(({ alternatives }) => alternatives)
    .flatMap((condition) => meetLightly(condition, start, pieces) ?? []);
  const every = isAimable(compiled) ? [] : everyState(start, pieces);
  return {
    ways: [answers, ...aims, ...(every ?? [])].flatMap(
      (reached) => wayTo(reached, start, pieces, frame, before) ?? [],
    ),
    isUntried: every === null,
  };
}

function everyState(
  { compiled, answers }: Start,
  { gate, clauses }: Pieces,
): Iterable<ChecklistAnswers> | null {
  return everyWayAhead(compiled, answers, {
    gate: gate.targets.length > 0,
    targets: (clause) => clauses[clause]?.targets ?? [],
    values: [],
    compare: (one, other) => comparePieces(clauses[one], clauses[other]),
  });
}

function wayTo(
  reached: ChecklistAnswers,
  start: Start,
  pieces: Pieces,
  frame: WorkFrame,
  before: readonly Task[],
): Way | null {
  const evaluation = evaluate(start.compiled, reached);
  if (evaluation === null) return null;
  const tasks = inPrintedOrder([...before, ...tasksTo(reached, start, pieces)]);
  const isEntry = !start.isEntered && tasks.length === 0;
  return wayOf(evaluation.score, isEntry ? [entryTask(start, frame)] : tasks, frame.nothing);
}

function inPrintedOrder(tasks: readonly Task[]): readonly Task[] {
  return [...tasks].sort((one, other) => one.place - other.place || one.detail - other.detail);
}

/** Entering what is as it is takes no effort, and is a thing to do. */
export function entryTask({ compiled }: Pick<Start, "compiled">, { weigh, place }: WorkFrame): Task {
  const { key } = compiled.indicator;
  return { key, change: { kind: "entry" }, due: null, place, detail: 0, weight: weigh(0, entryDay) };
}

function tasksTo(
  reached: ChecklistAnswers,
  { compiled, answers }: Start,
  { gate, clauses }: Pieces,
): readonly Task[] {
  const { key, clauses: asked } = compiled.indicator;
  const isGateMet = reached.gate && !answers.gate;
  const gateTask: Task = { key, change: { kind: "gate" }, detail: 0, ...gate };
  const ofClauses = reached.states.flatMap((to, index): readonly Task[] => {
    const from = answers.states[index] ?? 0;
    const [clause, piece] = [asked[index]?.id, clauses[index]];
    if (to === from || clause === undefined || !piece) return [];
    const change = { kind: "clause", clause, from: stateOf(from), to: stateOf(to) } as const;
    const { due, place, weight } = piece;
    return [{ key, change, due, place, weight, detail: 3 - to }];
  });
  return isGateMet ? [gateTask, ...ofClauses] : ofClauses;
}
