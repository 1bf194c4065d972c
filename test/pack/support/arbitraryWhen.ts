import fc from "fast-check";
import { clauseStates } from "../../../src/pack/clauseState";
import type { ClauseRange, NumberTest, Term, When } from "../../../src/pack/rubric/syntax";

/** Conditions over clauses 1…n, well-formed for an indicator with a precondition; over a measure too, where they may. */
export function arbitraryWhen(clauses: number, hasMeasure = false): fc.Arbitrary<When> {
  const term = arbitraryTerm(clauses);
  const value = fc.record({
    kind: fc.constant("value" as const),
    is: arbitraryComparison(fc.nat({ max: 100 })),
  });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<When>({ kind: "otherwise" }) },
    {
      weight: 9,
      arbitrary: fc
        .array(fc.array(hasMeasure ? fc.oneof(term, value) : term, { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 3,
        })
        .map((of): When => ({ kind: "any", of })),
    },
  );
}

function arbitraryTerm(clauses: number): fc.Arbitrary<Term> {
  const number = fc.integer({ min: 0, max: clauses });
  return fc.oneof(
    fc.record({
      kind: fc.constant("clauses" as const),
      range: arbitraryRange(clauses, 1),
      states: fc.uniqueArray(fc.constantFrom(...clauseStates), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("run" as const), range: arbitraryRange(clauses, 1, true) }),
    fc.record({ kind: fc.constant("count" as const), is: arbitraryComparison(number) }),
    arbitraryRange(clauses, 1).chain((range) => {
      const most = Number(range.last) - Number(range.first) + 1;
      const is = arbitraryComparison(fc.integer({ min: 0, max: most }));
      return fc.record({ kind: fc.constant("count" as const), range: fc.constant(range), is });
    }),
    fc.record({ kind: fc.constant("gate" as const), met: fc.boolean() }),
  );
}

function arbitraryRange(clauses: number, first: number, fromFirst = false): fc.Arbitrary<ClauseRange> {
  return fc
    .tuple(fc.integer({ min: first, max: clauses }), fc.integer({ min: first, max: clauses }))
    .map(([one, other]) => ({
      first: String(fromFirst ? first : Math.min(one, other)),
      last: String(Math.max(one, other)),
    }));
}

export function arbitraryComparison(number: fc.Arbitrary<number>): fc.Arbitrary<NumberTest> {
  return fc.oneof(
    fc.record({
      operator: fc.constantFrom(">=" as const, ">" as const, "<=" as const, "<" as const, "=" as const),
      number,
    }),
    fc
      .tuple(number, number)
      .map(([a, b]): NumberTest => ({ operator: "between", from: Math.min(a, b), to: Math.max(a, b) })),
  );
}
