/** The states a clause can be in, from worst to best. */
export const clauseStates = ["none", "incomplete", "late", "done"] as const;

export type ClauseState = (typeof clauseStates)[number];

/** The states of a clause whose pack lists none. */
export const plainStates: readonly ClauseState[] = ["none", "done"];

interface HasStates {
  readonly states?: readonly ClauseState[] | undefined;
}

/** The states a clause can be in, from worst to best, however the pack orders them. */
export function statesOfClause({ states = plainStates }: HasStates): readonly ClauseState[] {
  return clauseStates.filter((state) => states.includes(state));
}
