/** What the officer says of one piece of work. */
export interface WorkTerms {
  /**
   * 0 or more, in days or whatever the officer reckons in, at most six decimals; left out it is 1. Of a measure it is the
   * effort for each one more of what is counted; of marks typed by hand that for the full marks, and without it they are not planned.
   */
  readonly effort?: number;
  /** The officer's word that it can no longer be done. */
  readonly isImpossible?: boolean;
}

export interface IndicatorTerms {
  readonly gate?: WorkTerms;
  /** By the clause's number. */
  readonly clauses?: Readonly<Record<string, WorkTerms>>;
  readonly measure?: WorkTerms;
  /** Of an indicator whose paper gives no rubric. */
  readonly typed?: WorkTerms;
}

/** What of the year's work can still be done, and at what effort. */
export interface Terms {
  /** Excel serial day, from which on due days before it have passed; null where none counts as passed. */
  readonly today: number | null;
  /** By the key of the indicator or item. */
  readonly indicators: Readonly<Record<string, IndicatorTerms>>;
  /** By the number of an area whose marks are typed. */
  readonly areas: Readonly<Record<string, WorkTerms>>;
}

export const plainTerms: Terms = { today: null, indicators: {}, areas: {} };

/** An effort that can't be reckoned with: below 0, no number, above a million, or finer than six decimals. */
export interface UnsoundEffort {
  /** The indicator's key, or the area's number. */
  readonly of: string;
  readonly effort: number;
}

/** Whole parts of an effort, so that sums of them are exact: 1 is a million. */
export const partsOfEffort = 1_000_000;
const largestEffort = 1_000_000;

export function unsoundEfforts({ indicators, areas }: Terms): readonly UnsoundEffort[] {
  const named = [
    ...Object.entries(indicators).flatMap(([of, { gate, clauses = {}, measure, typed }]) =>
      [gate, measure, typed, ...Object.values(clauses)].map((terms) => ({ of, terms })),
    ),
    ...Object.entries(areas).map(([of, terms]) => ({ of, terms })),
  ];
  return named.flatMap(({ of, terms }) => {
    const effort = terms?.effort;
    return effort === undefined || isSound(effort) ? [] : [{ of, effort }];
  });
}

function isSound(effort: number): boolean {
  return effort >= 0 && effort <= largestEffort && effortParts(effort) / partsOfEffort === effort;
}

/** An effort in whole parts. */
export function effortParts(effort: number): number {
  return Math.round(effort * partsOfEffort);
}

/** Whole parts as the officer reckons. */
export function effortFrom(parts: number): number {
  return parts / partsOfEffort;
}
