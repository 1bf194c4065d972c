import type { NumberTest, When } from "../../pack/rubric/syntax";
import { otherwise, quantityCondition } from "./conditions";
import { checkLadder, rungOf, type Scale, type Rung } from "./ladder";
import type { BandSaid } from "./parseBand";
import { areAlike, type QuantityUnit } from "./quantity";
import type { Doubt } from "./reading";

/** Conditions of a band with what speaks against them; the likeliest first. */
export interface Conditions {
  readonly whens: readonly When[];
  readonly doubts: readonly Doubt[];
}

export interface QuantityRubric {
  readonly unit: QuantityUnit;
  readonly decimals: number;
  readonly bands: readonly Conditions[];
}

interface Tested {
  /** Each reading's tests; none where the band takes what is left, or was not read. */
  readonly readings: readonly (readonly NumberTest[])[];
  readonly kind: "tests" | "rest" | "foreign";
  readonly unknown: readonly string[];
}

/** Bands that compare one number. Null where no band does. */
export function quantityRubric(said: readonly BandSaid[], clauses: number): QuantityRubric | null {
  const quantities = said.flatMap(({ parsed }) => (parsed.kind === "quantity" ? [parsed.quantity] : []));
  const [first] = quantities;
  if (!first) return null;
  const { unit } = first;
  const decimals = unit.kind === "percent" ? Math.max(...quantities.map((one) => one.decimals)) : 0;
  const scale: Scale = { decimals, top: topOf(unit, clauses) };
  const tested = said.map((one): Tested => testedOf(one, unit, clauses));
  const steps = tested.map(({ readings }) => rungOf(readings[0] ?? [], scale));
  return { unit, decimals, bands: conditionsOf(tested, steps, scale, unit) };
}

function topOf({ kind }: QuantityUnit, clauses: number): number {
  if (kind === "percent") return 100;
  return kind === "clauses" ? clauses : Infinity;
}

function testedOf({ parsed }: BandSaid, unit: QuantityUnit, clauses: number): Tested {
  switch (parsed.kind) {
    case "quantity":
      return {
        readings: parsed.quantity.readings,
        kind: areAlike(parsed.quantity.unit, unit) ? "tests" : "foreign",
        unknown: parsed.quantity.unknown,
      };
    case "rest":
      if (parsed.rest.saysRest) return { readings: [], kind: "rest", unknown: [] };
      return { readings: [[{ operator: "=", number: 0 }]], kind: "tests", unknown: [] };
    case "set": {
      const isEvery = parsed.set.isPlain && parsed.set.readings[0]?.[0]?.size === clauses;
      if (unit.kind !== "clauses" || !isEvery) return { readings: [], kind: "foreign", unknown: [] };
      return { readings: [[{ operator: "=", number: clauses }]], kind: "tests", unknown: [] };
    }
    case "within":
    case "noShape":
    case "unread":
      return { readings: [], kind: "foreign", unknown: [] };
  }
}

function conditionsOf(
  tested: readonly Tested[],
  steps: readonly Rung[],
  scale: Scale,
  unit: QuantityUnit,
): readonly Conditions[] {
  const takesRest = tested.at(-1)?.kind === "rest";
  const own = takesRest ? steps.slice(0, -1) : steps;
  const isWhole = tested.every(({ kind }, index) =>
    kind === "rest" ? index === tested.length - 1 : kind === "tests",
  );
  const ladder = isWhole ? checkLadder(own, scale, takesRest ? "takesRest" : "isPrinted") : [];
  return tested.map(({ readings, kind, unknown }, index): Conditions => {
    const found = isWhole
      ? (ladder[index] ?? (ladder.includes("neighbours") ? "neighbours" : null))
      : "neighbours";
    const whole = wholePercents(readings, index, steps, scale, unit);
    return {
      whens:
        kind === "rest"
          ? [otherwise]
          : [...readings, ...whole].map((tests) => quantityCondition(unit, tests)),
      doubts: [
        ...(found ? [{ kind: found }] : []),
        ...(unknown.length > 0 ? [{ kind: "unknownWords" as const, words: unknown }] : []),
        // Of counts the states tell whether two readings differ.
        ...(unit.kind !== "clauses" && readings.length + whole.length > 1
          ? [{ kind: "severalReadings" as const }]
          : []),
      ],
    };
  });
}

/** Percents in whole numbers, "70 - 79" below "80": 79.5 belongs to it, or to no band. */
function wholePercents(
  readings: Tested["readings"],
  index: number,
  steps: readonly Rung[],
  { decimals }: Scale,
  unit: QuantityUnit,
): readonly (readonly NumberTest[])[] {
  const [tests] = readings;
  const above = steps[index - 1];
  const [only] = tests ?? [];
  if (unit.kind !== "percent" || decimals > 0 || !above || only?.operator !== "between") return [];
  return [
    [
      { operator: ">=", number: only.from },
      { operator: "<", number: above.least },
    ],
  ];
}
