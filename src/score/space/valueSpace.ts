import type { CompiledIndicator } from "../compile";
import type { Measured } from "../evaluate";
import type { SeenInterval } from "./seenState";
import type { StateSpace, Move } from "./stateSpace";

/** Whole units of the last decimal compared, both ends included. */
export interface Segment {
  readonly least: number;
  readonly most: number;
}

/**
 * The values that no band tells apart, smallest first: every condition is an interval, so it holds for all of a segment
 * or for none of it.
 */
export function segmentsOf({ bands, values }: CompiledIndicator): readonly Segment[] {
  const { least: bottom, most: top } = values;
  const starts = bands
    .flatMap(({ alternatives }) => alternatives)
    .flatMap(({ value }) => (value ? [value.least, value.most + 1] : []))
    .filter((start) => start > bottom && start <= top && start < Infinity);
  const ordered = [bottom, ...new Set(starts)].sort((one, other) => one - other);
  return ordered.map((least, index) => ({ least, most: (ordered[index + 1] ?? top + 1) - 1 }));
}

/** Every percent, mean or number that can be entered. */
export function valueSpace(compiled: CompiledIndicator): StateSpace {
  const segments = segmentsOf(compiled);
  const ahead = compiled.lowerIsBetter ? -1 : 1;
  const seenAt = (index: number): SeenInterval =>
    seeInterval(compiled, segments[index] ?? { least: 0, most: 0 });
  return {
    size: segments.length,
    answersAt: (index) => answersOfValue(segments[index]?.least ?? 0),
    countAt: () => 1,
    seenAt,
    eachStep(index, visit) {
      if (segments[index + ahead]) visit(index + ahead, betterValue);
    },
    seenAfter: (_, to) => seenAt(to),
  };
}

const betterValue: Move = { kind: "value" };

export function answersOfValue(units: number): ReturnType<StateSpace["answersAt"]> {
  const measured: Measured = { units, counts: null, lines: null };
  return { kind: "answers", gate: true, states: [], measured };
}

export function seeInterval(
  { indicator, decimals }: CompiledIndicator,
  { least, most }: Segment,
): SeenInterval {
  return {
    kind: "interval",
    ends: "included",
    measure: indicator.measure?.kind ?? "percent",
    decimals,
    from: least / 10 ** decimals,
    to: most === Infinity ? null : most / 10 ** decimals,
  };
}
