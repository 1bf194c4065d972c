import { sharedIndicators, type SharedIndicator } from "./asked";
import { shareOf } from "./mean";
import type { ClauseOutline, IndicatorOutline } from "./packOutline";
import type { CountedLao } from "./counted";

/** A clause that organizations miss: it is not done whole and in time; of a fault, it happened. */
export interface MissedClause {
  readonly asked: IndicatorOutline;
  readonly clause: ClauseOutline;
  readonly missed: number;
  /** Organizations whose indicator was scored by its clauses; only these count. */
  readonly assessed: number;
  /** 0–100. */
  readonly share: number;
}

/** Every clause that somebody misses, but of pilots, which cost no marks: those of most organizations first, then of the largest share, then as printed. */
export function missedClauses(counted: readonly CountedLao[]): readonly MissedClause[] {
  return sharedIndicators(counted)
    .filter(({ asked }) => !asked.isPilot)
    .flatMap(missedOf)
    .sort((one, other) => other.missed - one.missed || other.share - one.share);
}

/** Of one indicator those that most miss, as many as are missed alike; none where all is done. */
export function mostMissedOf(shared: SharedIndicator): readonly MissedClause[] {
  const missed = missedOf(shared);
  const most = Math.max(0, ...missed.map((one) => one.missed));
  return missed.filter((one) => one.missed === most);
}

function missedOf({ asked, all }: SharedIndicator): readonly MissedClause[] {
  const scored = all.filter(({ own }) => own.kind === "marks" && own.clauses !== "");
  return asked.clauses.flatMap((clause, index) => {
    const missed = scored.filter(({ own }) => isMissed(own.clauses[index], clause)).length;
    const share = shareOf(missed, scored.length);
    return missed === 0 || share === null ? [] : [{ asked, clause, missed, assessed: scored.length, share }];
  });
}

function isMissed(state: string | undefined, { isFault }: ClauseOutline): boolean {
  return isFault ? state !== "0" && state !== "-" : state !== "3";
}
