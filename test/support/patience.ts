/** For what follows at once on a machine of one's own, and late on one that does much else. */
export const PATIENCE_MS = 60_000;
