import fc from "fast-check";
import type { Measure } from "../../../src/pack/schema";

const better = fc.constant("lower" as const);
const decimals = fc.constantFrom(1, 2);

/** Of a kind that can stand beside clauses. */
export function arbitraryMeasureBeside(text: fc.Arbitrary<string>): fc.Arbitrary<Measure> {
  return arbitraryMeasure(text).filter(({ kind }) => kind !== "mean");
}

/** Every kind of measure, with all that can be said of it; thresholds are whole numbers up to 100. */
export function arbitraryMeasure(text: fc.Arbitrary<string>): fc.Arbitrary<Measure> {
  return fc.oneof(
    fc.record(
      {
        kind: fc.constant("percent" as const),
        done: text,
        all: text,
        decimals,
        over100: fc.boolean(),
        better,
      },
      { requiredKeys: ["kind", "done", "all"] },
    ),
    fc.record({ kind: fc.constant("mean" as const), line: text, done: text, all: text }),
    fc.record(
      {
        kind: fc.constant("number" as const),
        counted: text,
        unit: text,
        decimals,
        least: fc.constantFrom(0, 1, 2),
        most: fc.constantFrom(5, 60, 100),
        better,
      },
      { requiredKeys: ["kind", "counted", "unit"] },
    ),
  );
}
