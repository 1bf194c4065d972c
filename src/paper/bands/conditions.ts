import { clauseStates, type ClauseState } from "../../pack/clauseState";
import type { All, NumberTest, Term, When } from "../../pack/rubric/syntax";
import type { NamedStates, SetReading } from "./namedSet";
import type { QuantityUnit } from "./quantity";

export const otherwise: When = { kind: "otherwise" };

export function quantityCondition(unit: QuantityUnit, tests: readonly NumberTest[]): When {
  const kind = unit.kind === "clauses" ? "count" : "value";
  return { kind: "any", of: [tests.map((is): Term => ({ kind, is }))] };
}

export function runCondition(first: string, last: string): When {
  return { kind: "any", of: [[{ kind: "run", range: { first, last } }]] };
}

export function setCondition(alternatives: SetReading, clauses: readonly string[]): When {
  return { kind: "any", of: alternatives.map((states) => termsOf(states, clauses)) };
}

/**
 * The condition where the precondition is met.
 *
 * @param isLast The last band holds as well where it is not met.
 */
export function gatedBy(when: When, isLast: boolean): When {
  if (when.kind === "otherwise") return when;
  const met = when.of.map((all): All => [{ kind: "gate", met: true }, ...all]);
  return { kind: "any", of: isLast ? [[{ kind: "gate", met: false }], ...met] : met };
}

/** Clauses beside one another that are to be in the same states are one range. */
function termsOf(named: NamedStates, clauses: readonly string[]): All {
  const terms: Extract<Term, { kind: "clauses" }>[] = [];
  let next = -1;
  for (const place of [...named.keys()].sort((one, other) => one - other)) {
    const id = clauses[place] ?? "";
    const states = inOrder(named.get(place) ?? []);
    const before = terms.at(-1);
    if (before && place === next && before.states.join() === states.join())
      terms[terms.length - 1] = { ...before, range: { ...before.range, last: id } };
    else terms.push({ kind: "clauses", range: { first: id, last: id }, states });
    next = place + 1;
  }
  return terms;
}

/** From best to worst, as conditions are printed. */
function inOrder(states: readonly ClauseState[]): readonly ClauseState[] {
  return [...clauseStates].reverse().filter((state) => states.includes(state));
}
