import type { NumberTest } from "../../pack/rubric/syntax";
import type { Scan } from "./scan";
import { amounts, comparisons, words } from "./vocabulary";

/** What a number in a band counts. */
export type QuantityUnit =
  | { readonly kind: "percent" }
  | { readonly kind: "clauses" }
  | { readonly kind: "things"; readonly name: string };

/** A test of a number as it is printed; of several readings the likeliest first, each a list of tests that all hold. */
export interface Quantity {
  readonly unit: QuantityUnit;
  readonly readings: readonly (readonly NumberTest[])[];
  /** Decimals that are printed. */
  readonly decimals: number;
}

interface Amount {
  readonly number: number;
  readonly decimals: number;
  /** Null for a number alone, as the first of a range is often printed. */
  readonly unit: QuantityUnit | null;
}

type Operator = Exclude<NumberTest["operator"], "between">;

type Prefix = Operator | "from";

/** "ร้อยละ 15.00 - 19.99", "ไม่น้อยกว่า 4 ข้อ แต่ไม่ครบ 6 ข้อ", "3 โครงการขึ้นไป". */
export function takeQuantity(scan: Scan, clauses: number): Quantity | null {
  const prefix = takePrefix(scan);
  const first = takeAmount(scan, clauses);
  if (!first) return null;
  takeBase(scan);
  if (scan.take(comparisons.to)) return rangeFrom(prefix, first, scan, clauses);
  const readings = oneSided(prefix, first.number, scan);
  takeBase(scan);
  const second = scan.attempt(() => takeSecondBound(scan, clauses));
  if (!first.unit || (second?.amount.unit && !areAlike(second.amount.unit, first.unit))) return null;
  return {
    unit: first.unit,
    readings: second ? readings.map((tests) => [...tests, second.test]) : readings,
    decimals: Math.max(first.decimals, second?.amount.decimals ?? 0),
  };
}

export function areAlike(one: QuantityUnit, other: QuantityUnit): boolean {
  return one.kind === "things" && other.kind === "things" ? one.name === other.name : one.kind === other.kind;
}

function rangeFrom(prefix: Prefix | null, first: Amount, scan: Scan, clauses: number): Quantity | null {
  const last = takeAmount(scan, clauses);
  const unit = last?.unit ?? first.unit;
  if (!last || !unit || (prefix !== null && prefix !== "from" && prefix !== "=")) return null;
  if (first.unit && !areAlike(first.unit, unit)) return null;
  if (first.number >= last.number) return null;
  takeBase(scan);
  const test: NumberTest = { operator: "between", from: first.number, to: last.number };
  return { unit, readings: [[test]], decimals: Math.max(first.decimals, last.decimals) };
}

function oneSided(prefix: Prefix | null, number: number, scan: Scan): Quantity["readings"] {
  const isUp = scan.take(comparisons.andUp) !== null;
  const isDown = !isUp && scan.take(comparisons.andDown) !== null;
  const reading = (...operators: readonly Operator[]): Quantity["readings"] =>
    operators.map((operator) => [{ operator, number }]);
  if (isUp) return prefix === ">" ? reading(">", ">=") : prefix === "<" ? [] : reading(">=");
  if (isDown) return prefix === "<" ? reading("<", "<=") : prefix === ">" ? [] : reading("<=");
  return reading(prefix === "from" ? ">=" : (prefix ?? "="));
}

function takeSecondBound(
  scan: Scan,
  clauses: number,
): { readonly amount: Amount; readonly test: NumberTest } | null {
  scan.take(comparisons.but);
  const operator = takePrefix(scan);
  const amount = operator && takeAmount(scan, clauses);
  if (!amount || operator === "from" || operator === "=") return null;
  takeBase(scan);
  return { amount, test: { operator, number: amount.number } };
}

function takePrefix(scan: Scan): Prefix | null {
  const from = scan.take(comparisons.from) !== null;
  if (scan.take(comparisons.atLeast)) return ">=";
  if (scan.take(comparisons.atMost)) return "<=";
  if (scan.take(comparisons.below)) return "<";
  if (scan.take(comparisons.above)) return ">";
  if (scan.take(comparisons.equal)) return "=";
  return from ? "from" : null;
}

function takeAmount(scan: Scan, clauses: number): Amount | null {
  const percent = scan.take(amounts.percent) ?? scan.take(amounts.percentSign);
  if (percent) return amount(percent[1], { kind: "percent" });
  const some = scan.take(amounts.ofClauses);
  if (some) return amount(some[1], { kind: "clauses" });
  if (scan.take(amounts.oneClause)) return amount("1", { kind: "clauses" });
  if (scan.take(words.everyClause)) return amount(String(clauses), { kind: "clauses" });
  const things = scan.take(amounts.things);
  if (things) return amount(things[1], { kind: "things", name: things[2] ?? "" });
  const bare = scan.take(amounts.bare);
  return bare && amount(bare[1], null);
}

function amount(number: string | undefined, unit: QuantityUnit | null): Amount {
  return { number: Number(number), decimals: number?.split(".")[1]?.length ?? 0, unit };
}

function takeBase(scan: Scan): void {
  scan.take(amounts.base);
}
