import type { StateRank } from "../score/cell";
import { bitOf, type Condition } from "../score/compile";
import { countDone, type ChecklistAnswers } from "../score/evaluate";
import { comparePieces, type Piece, type Pieces } from "./pieces";
import type { Start } from "./ways";

/** A clause that the condition does not take as it stands, and the states that it would take. */
interface Forced {
  readonly clause: number;
  readonly targets: readonly StateRank[];
}

/** The answers with the lightest work by which the condition holds, or null where no work makes it hold. */
export function meetLightly(
  condition: Condition,
  { compiled, answers }: Pick<Start, "compiled" | "answers">,
  pieces: Pieces,
): ChecklistAnswers | null {
  const gate = meetGate(condition, answers, pieces.gate);
  const forced = forcedBy(condition, answers, pieces);
  if (condition.impossible || gate === null || forced === null) return null;
  const room = { least: condition.count?.least ?? 0, most: condition.count?.most ?? Infinity };
  const must = forced.filter(({ targets }) => targets.length === 1 && targets[0] === 3);
  const may = forced.filter(({ targets }) => targets.length > 1 && targets.includes(3));
  const least = countDone(compiled, answers.states) + must.length;
  if (least > room.most || room.least > room.most) return null;
  const done = Math.min(may.length, room.most - least);
  const missing = Math.max(0, room.least - least - done);
  const open = openFor(condition, answers, pieces, compiled.countable);
  if (missing > open.length) return null;
  const states = [...answers.states];
  const otherwise = new Set(may.slice(done).map(({ clause }) => clause));
  for (const { clause, targets } of forced)
    states[clause] = targets.filter((rank) => rank !== 3 || !otherwise.has(clause)).at(-1) ?? 0;
  for (const clause of open.slice(0, missing)) states[clause] = 3;
  return { ...answers, gate, states };
}

function meetGate(
  { gate: asked }: Condition,
  { gate }: ChecklistAnswers,
  { targets }: Piece,
): boolean | null {
  if (asked === null || asked === gate) return gate;
  return asked && targets.length > 0 ? true : null;
}

function forcedBy(
  { needs }: Condition,
  { states }: ChecklistAnswers,
  { clauses }: Pieces,
): readonly Forced[] | null {
  const forced = needs
    .filter(({ clause, allowed }) => (allowed & bitOf(states[clause] ?? 0)) === 0)
    .map(({ clause, allowed }) => ({
      clause,
      targets: (clauses[clause]?.targets ?? []).filter((rank) => (allowed & bitOf(rank)) !== 0),
    }))
    .sort((one, other) => one.clause - other.clause);
  return forced.some(({ targets }) => targets.length === 0) ? null : forced;
}

/** Clauses that may be done beyond those that must, the lightest first. */
function openFor(
  { needs }: Condition,
  { states }: ChecklistAnswers,
  { clauses }: Pieces,
  countable: readonly boolean[],
): readonly number[] {
  const allowedOf = new Map(needs.map(({ clause, allowed }) => [clause, allowed]));
  return [...states.keys()]
    .filter((clause) => {
      const allowed = allowedOf.get(clause) ?? 0b1111;
      const isForced = (allowed & bitOf(states[clause] ?? 0)) === 0;
      const takesDone = (allowed & bitOf(3)) !== 0 && clauses[clause]?.targets.includes(3) === true;
      return !isForced && takesDone && countable[clause] === true;
    })
    .sort((one, other) => comparePieces(clauses[one], clauses[other]));
}
