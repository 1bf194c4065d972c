import { clauseStates, statesOf, type ClauseState } from "../pack/clauseState";
import { plainText } from "../text/plainText";
import type { Clause, Measure } from "../pack/schema";
import type { Answer, Asked, ReviewReason } from "./carriedOver";
import type { Crossing } from "./crossing";
import { sameText } from "./sameText";

/** Whether an answer holds for the newer indicator, and for what it asks; if not, why, and where it could go. */
export type Landing =
  | { readonly holds: true; readonly asked: Asked; readonly renumbered: boolean }
  | { readonly holds: false; readonly asked: Asked | null; readonly reason: ReviewReason };

export function landAnswer({ asked, value }: Answer, crossing: Crossing): Landing {
  switch (asked) {
    case "gate":
      return landGate(crossing);
    case "done":
    case "all":
      return landCount(asked, crossing);
    case "score":
      return landScore(crossing);
    default:
      return landClause(asked.clause, value, crossing);
  }
}

function hold(asked: Asked, renumbered = false): Landing {
  return { holds: true, asked, renumbered };
}

function review(reason: ReviewReason, asked: Asked | null = null): Landing {
  return { holds: false, asked, reason };
}

function landClause(number: string, value: unknown, { clauses }: Crossing): Landing {
  const found = clauses.get(plainText(number)) ?? clauses.get(number);
  if (!found) return review({ kind: "unknownAsked" });
  const { older, newer } = found;
  if (!newer) return review({ kind: "clauseRemoved" });
  const asked = { clause: newer.id };
  if (!sameText(older.text, newer.text))
    return review({ kind: "clauseReworded", from: older.text, to: newer.text }, asked);
  if (!knows(older, newer, value)) return review({ kind: "stateGone", states: statesOf(newer) }, asked);
  return hold(asked, older.id !== newer.id);
}

/** A value that is no state's word may mean any state of the older clause, so the newer one must have them all. */
function knows(older: Clause, newer: Clause, value: unknown): boolean {
  const states = statesOf(newer);
  const state = stateOf(value);
  return state ? states.includes(state) : statesOf(older).every((one) => states.includes(one));
}

function stateOf(value: unknown): ClauseState | null {
  if (value === true) return "done";
  if (value === false || value === null || value === undefined || value === "") return "none";
  return clauseStates.find((state) => state === value) ?? null;
}

function landGate({ older, newer }: Crossing): Landing {
  if (!older.gate) return review({ kind: "unknownAsked" });
  if (!newer.gate) return review({ kind: "gateRemoved" });
  const [from, to] = [older.gate.text, newer.gate.text];
  return sameText(from, to) ? hold("gate") : review({ kind: "gateReworded", from, to }, "gate");
}

function landCount(asked: "done" | "all", { older, newer }: Crossing): Landing {
  const from = older.measure ? wordsOf(older.measure, asked) : null;
  if (from === null) return review({ kind: "unknownAsked" });
  const to =
    newer.measure?.kind === older.measure?.kind && newer.measure ? wordsOf(newer.measure, asked) : null;
  if (to === null) return review({ kind: "measureRemoved" });
  return sameText(from, to) ? hold(asked) : review({ kind: "measureReworded", from, to }, asked);
}

/** The words for what is counted, or null where a measure has no such count. */
function wordsOf(measure: Measure, asked: "done" | "all"): string | null {
  switch (measure.kind) {
    case "percent":
      return measure[asked];
    case "mean":
      return `${measure.line}: ${measure[asked]}`;
    case "number":
      return asked === "done" ? `${measure.counted} (${measure.unit})` : null;
  }
}

/** A typed score means something only out of the full marks it was given under. */
function landScore({ older, newer }: Crossing): Landing {
  if (older.rubric !== "manual") return review({ kind: "unknownAsked" });
  if (newer.rubric !== "manual") return review({ kind: "scoreNoLongerTyped" });
  const [from, to] = [older.fullMarks, newer.fullMarks];
  return from === to ? hold("score") : review({ kind: "fullMarksChanged", from, to }, "score");
}
