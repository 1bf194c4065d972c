import type { Task } from "../../target/task";
import type { IndicatorTerms, Terms, WorkTerms } from "../../target/terms";

/** One piece of work that the officer can say something of: how much it is, or that it can't be done. */
export type PlanPiece =
  | { readonly of: "area"; readonly area: string }
  | { readonly of: "clause"; readonly key: string; readonly clause: string }
  | { readonly of: "gate" | "measure" | "typed"; readonly key: string };

/** Null of what takes no work: to enter what is. @param areas Numbers of areas by the ids of their lines. */
export function pieceOf({ key, change }: Task, areas: ReadonlyMap<string, string>): PlanPiece | null {
  const area = areas.get(key);
  if (area !== undefined) return { of: "area", area };
  switch (change.kind) {
    case "clause":
      return { of: "clause", key, clause: change.clause };
    case "gate":
      return { of: "gate", key };
    case "count":
      return { of: "measure", key };
    case "marks":
      return { of: "typed", key };
    case "entry":
      return null;
  }
}

export function termsOf({ areas, indicators }: Terms, piece: PlanPiece): WorkTerms {
  if (piece.of === "area") return areas[piece.area] ?? {};
  const own = indicators[piece.key] ?? {};
  return (piece.of === "clause" ? own.clauses?.[piece.clause] : own[piece.of]) ?? {};
}

/** What was said of other pieces stays; of this one only what is said now. */
export function withTerms(terms: Terms, piece: PlanPiece, said: WorkTerms): Terms {
  if (piece.of === "area") return { ...terms, areas: { ...terms.areas, [piece.area]: said } };
  const own: IndicatorTerms = terms.indicators[piece.key] ?? {};
  const changed: IndicatorTerms =
    piece.of === "clause"
      ? { ...own, clauses: { ...own.clauses, [piece.clause]: said } }
      : { ...own, [piece.of]: said };
  return { ...terms, indicators: { ...terms.indicators, [piece.key]: changed } };
}

/** What was said to be impossible, in the order in which it was first spoken of. */
export function refusedIn({ indicators, areas }: Terms): readonly PlanPiece[] {
  const ofKey = (
    key: string,
    { gate, clauses = {}, measure, typed }: IndicatorTerms,
  ): readonly PlanPiece[] => [
    ...(["gate", "measure", "typed"] as const).flatMap((of) =>
      ({ gate, measure, typed })[of]?.isImpossible === true ? [{ of, key }] : [],
    ),
    ...Object.entries(clauses).flatMap(([clause, { isImpossible }]): readonly PlanPiece[] =>
      isImpossible === true ? [{ of: "clause", key, clause }] : [],
    ),
  ];
  return [
    ...Object.entries(indicators).flatMap(([key, own]) => ofKey(key, own)),
    ...Object.entries(areas).flatMap(([area, { isImpossible }]): readonly PlanPiece[] =>
      isImpossible === true ? [{ of: "area", area }] : [],
    ),
  ];
}
