import type { StateRank } from "../score/cell";
import type { ChecklistAnswers } from "../score/evaluate";
import { isFault, ranksOfClause, statesAhead } from "../score/space/neighbours";
import type { ClauseStanding } from "../year/clauseStanding";
import type { IndicatorMarks } from "../year/indicatorMarks";
import { effortParts, type IndicatorTerms, type WorkTerms } from "./terms";
import { compareWeights, type Weigh, type Weight } from "./weight";

/** A clause, or the precondition, as work: the states that it can still get into, and what getting there weighs. */
export interface Piece {
  /** Worst first; none where nothing can be done about it any more, or nothing is left to do. */
  readonly targets: readonly StateRank[];
  readonly weight: Weight;
  readonly due: number | null;
  readonly place: number;
}

/** Why work can no longer be done: it was done late, its due day has passed, or the officer says so. */
export type Hindrance = "late" | "duePassed" | "impossible";

/** A clause, or the precondition, that can't become done any more. */
export interface Hindered {
  /** Null for the precondition. */
  readonly clause: string | null;
  readonly why: Hindrance;
}

export interface Pieces {
  readonly gate: Piece;
  /** In the order of the checklist. */
  readonly clauses: readonly Piece[];
  readonly hindered: readonly Hindered[];
}

/** What the work of one indicator is weighed by. */
export interface WorkFrame {
  readonly terms: IndicatorTerms;
  readonly today: number | null;
  readonly weigh: Weigh;
  readonly nothing: Weight;
  /** Of the indicator's precondition or measure; its clauses follow. */
  readonly place: number;
}

export function piecesOf(
  { compiled, clauses }: IndicatorMarks,
  answers: ChecklistAnswers,
  frame: WorkFrame,
): Pieces {
  const { gate: gateTerms, clauses: clauseTerms = {} } = frame.terms;
  const hinders = clauses.map((standing, clause) => {
    const from = answers.states[clause] ?? 0;
    if (from === 3 || isFault(compiled, clause)) return null;
    return hindranceOf(standing, from, clauseTerms[standing.clause.id], frame.today);
  });
  const gateHindered = !answers.gate && gateTerms?.isImpossible === true;
  return {
    gate: {
      targets: answers.gate || gateHindered ? [] : [3],
      weight: frame.weigh(termsEffort(gateTerms), null),
      due: null,
      place: frame.place,
    },
    clauses: clauses.map((standing, clause) => {
      const due = standing.due.kind === "day" ? standing.due.day : null;
      const ahead = statesAhead(compiled, clause, answers.states[clause] ?? 0);
      return {
        targets: ahead.filter((rank) => isOpen(hinders[clause] ?? null, rank)),
        weight: frame.weigh(termsEffort(clauseTerms[standing.clause.id]), due),
        due,
        place: frame.place + 1 + clause,
      };
    }),
    hindered: [
      ...(gateHindered ? [{ clause: null, why: "impossible" } as const] : []),
      ...clauses.flatMap(({ clause: { id } }, index) => {
        const why = hinders[index] ?? null;
        return why !== null && ranksOfClause(compiled, index).includes(3) ? [{ clause: id, why }] : [];
      }),
    ],
  };
}

export function termsEffort(terms: WorkTerms | undefined): number {
  return effortParts(terms?.effort ?? 1);
}

function hindranceOf(
  { due }: ClauseStanding,
  from: StateRank,
  terms: WorkTerms | undefined,
  today: number | null,
): Hindrance | null {
  if (from === 2) return "late";
  if (terms?.isImpossible === true) return "impossible";
  return today !== null && due.kind === "day" && today > due.day ? "duePassed" : null;
}

/** After its due day a thing can still be done late; nothing else hindered can be moved on. */
function isOpen(hindrance: Hindrance | null, to: StateRank): boolean {
  if (hindrance === null) return true;
  return hindrance === "duePassed" && to !== 3;
}

/** Lightest first, then as printed. */
export function comparePieces(one: Piece | undefined, other: Piece | undefined): number {
  if (!one || !other) return 0;
  return compareWeights(one.weight, other.weight) || one.place - other.place;
}
