import type { ChecklistAnswers } from "../score/evaluate";
import type { CompiledIndicator } from "../score/compile";
import { compareTasks, type Task } from "./task";
import { addWeights, compareWeights, type Weight } from "./weight";

/** A score that an indicator or an area can still get, with what has to be done for it. */
export interface Way {
  /** In marks. */
  readonly score: number;
  /** In printed order; none for the score as it is. */
  readonly tasks: readonly Task[];
  readonly weight: Weight;
}

export function wayOf(score: number, tasks: readonly Task[], nothing: Weight): Way {
  return { score, tasks, weight: tasks.reduce((sum, { weight }) => addWeights(sum, weight), nothing) };
}

/** Of the ways to each score the lightest, and of equally light ones that which is printed first. */
export function bestWays(ways: readonly Way[]): readonly Way[] {
  const best = new Map<number, Way>();
  for (const way of ways) {
    const known = best.get(way.score);
    if (known === undefined || compareWays(way, known) < 0) best.set(way.score, way);
  }
  return [...best.values()];
}

function compareWays(one: Way, other: Way): number {
  return compareWeights(one.weight, other.weight) || compareTasks(one.tasks, other.tasks);
}

/** Where an indicator's or item's work begins. */
export interface Start {
  readonly compiled: CompiledIndicator;
  /** What is entered, read; where nothing is, nothing is done. */
  readonly answers: ChecklistAnswers;
  readonly isEntered: boolean;
  /** In marks; 0 where nothing is entered. */
  readonly score: number;
}
