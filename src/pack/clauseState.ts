/** The states a clause can be in, from worst to best. */
export const clauseStates = ["none", "incomplete", "late", "done"] as const;

export type ClauseState = (typeof clauseStates)[number];

/** The states of a clause whose pack lists none. */
export const plainStates: readonly ClauseState[] = ["none", "done"];
