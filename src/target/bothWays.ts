import type { Measured } from "../score/evaluate";
import { clauseWays, type FoundWays } from "./clauseWays";
import { betterNumbers } from "./measureWays";
import type { Pieces, WorkFrame } from "./pieces";
import type { Start } from "./ways";

/**
 * The lightest way to each score of clauses beside a measure: with each number that some band tells apart, the clauses as
 * lightly as can be. Where nothing is measured, nobody can say how many more it takes: the number stays, and with it the
 * precondition that is not met, since meeting it asks for the number.
 *
 * @param measured Null where nothing is entered, though a blank number is scored as 0.
 */
export function bothWays(
  start: Start,
  measured: Measured | null,
  pieces: Pieces,
  frame: WorkFrame,
): FoundWays {
  const own = measured === null ? { ...pieces, gate: { ...pieces.gate, targets: [] } } : pieces;
  const found = [
    clauseWays(start, own, frame),
    ...(measured === null ? [] : betterNumbers(start, measured, frame)).map(({ reached, task }) =>
      clauseWays({ ...start, answers: { ...start.answers, measured: reached } }, pieces, frame, [task]),
    ),
  ];
  return { ways: found.flatMap(({ ways }) => ways), isUntried: found.some(({ isUntried }) => isUntried) };
}
