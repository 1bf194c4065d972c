/** One indicator of a flat table, a state a row. */
export interface TrackedStates {
  readonly indicator: unknown;
  readonly states: readonly unknown[];
  /** 1, 2, … where left out. */
  readonly clauses?: readonly unknown[];
  readonly efforts?: readonly unknown[];
}

/** A flat table under its headings; an indicator's number stands in its first row alone, as in merged cells. */
export function trackerOf(indicators: readonly TrackedStates[], effortHeading?: string): unknown[][] {
  const rows = indicators.flatMap(({ indicator, states, clauses, efforts }) =>
    states.map((state, index) => [
      index === 0 ? indicator : "",
      clauses?.[index] ?? index + 1,
      state,
      ...(effortHeading === undefined ? [] : [efforts?.[index] ?? ""]),
    ]),
  );
  return [["ตัวชี้วัด", "ข้อ", "ผล", ...(effortHeading === undefined ? [] : [effortHeading])], ...rows];
}

export function columnOf(cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
