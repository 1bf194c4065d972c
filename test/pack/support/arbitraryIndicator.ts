import fc from "fast-check";
import { clauseStates } from "../../../src/pack/clauseState";
import { laoTypes, type LaoType } from "../../../src/pack/laoType";
import { printWhen } from "../../../src/pack/rubric/print";
import type { Band, Clause, Indicator, Note, Variant } from "../../../src/pack/schema";
import { arbitraryMeasure, arbitraryMeasureBeside } from "./arbitraryMeasure";
import { arbitraryText as text } from "./arbitraryText";
import { arbitraryComparison, arbitraryWhen } from "./arbitraryWhen";

export const arbitrarySource = fc.record({ document: text, place: text }, { requiredKeys: ["document"] });

export const arbitraryNote: fc.Arbitrary<Note> = fc.record(
  { kind: fc.constantFrom("trap", "reading", "unknown", "erratum"), text, quote: text },
  { requiredKeys: ["kind", "text"] },
);

export const arbitraryLaoTypes: fc.Arbitrary<LaoType[]> = fc.uniqueArray(fc.constantFrom(...laoTypes), {
  minLength: 1,
});

const days = fc.nat({ max: 3660 });
const workingDays = fc.integer({ min: 1, max: 200 });
const after = fc.constant("event" as const);
const arbitraryDeadline: fc.Arbitrary<NonNullable<Clause["deadline"]>> = fc.oneof(
  fc.record({ on: fc.constantFrom("2566-12-29", "2567-02-01") }),
  fc.record({ after: fc.constant("fiscalYearEnd" as const), days }),
  fc.record({ after: fc.constant("fiscalYearEnd" as const), months: fc.nat({ max: 120 }) }),
  fc.record({ after: fc.constant("fiscalYearEnd" as const), workingDays }),
  fc.record({ after, event: text, days }),
  fc.record({ after, event: text, months: fc.nat({ max: 120 }) }),
  fc.record({ after, event: text, workingDays }),
  fc.record({
    after,
    event: text,
    months: fc.integer({ min: 1, max: 120 }),
    dayOfMonth: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({ before: after, event: text, days }),
  fc.record({ before: after, event: text, workingDays }),
);

/** Clauses in every state, so that any condition over them is well-formed. */
const arbitraryClauses: fc.Arbitrary<Clause[]> = fc
  .array(
    fc.record(
      { text, deadline: arbitraryDeadline, fault: fc.boolean(), nothingToDo: text },
      { requiredKeys: ["text"] },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((clauses) =>
    clauses.map((clause, index) => ({ id: String(index + 1), ...clause, states: [...clauseStates] })),
  );

/** Bands of which only the last may be `otherwise`, none above 5 marks. */
function bandsOf(when: fc.Arbitrary<string>, otherwiseLast: fc.Arbitrary<boolean>): fc.Arbitrary<Band[]> {
  const band = fc.record({ score: fc.constantFrom(0, 0.2, 1, 2.5, 5), when, text });
  return fc
    .tuple(fc.array(band, { minLength: 1, maxLength: 4 }), otherwiseLast)
    .map(([bands, last]) => (last ? [...bands, { score: 0, when: "otherwise", text: "อื่น ๆ" }] : bands));
}

const bandsOfValue = bandsOf(
  arbitraryComparison(fc.nat({ max: 100 })).map((is) =>
    printWhen({ kind: "any", of: [[{ kind: "value", is }]] }),
  ),
  fc.boolean(),
);

function bandsOfClauses(clauses: number, hasMeasure = false): fc.Arbitrary<Band[]> {
  const when = arbitraryWhen(clauses, hasMeasure)
    .map(printWhen)
    .filter((condition) => condition !== "otherwise");
  return bandsOf(when, fc.boolean());
}

type Scoring = Pick<Indicator, "gate" | "measure" | "clauses" | "rubric">;

const byClauses: fc.Arbitrary<Scoring> = arbitraryClauses.chain((clauses) =>
  fc.record({
    gate: fc.record({ text }),
    clauses: fc.constant(clauses),
    rubric: bandsOfClauses(clauses.length),
  }),
);
/** The same beside a measure. */
const byBoth: fc.Arbitrary<Scoring> = arbitraryClauses.chain((clauses) =>
  fc.record({
    gate: fc.record({ text }),
    measure: arbitraryMeasureBeside(text),
    clauses: fc.constant(clauses),
    rubric: bandsOfClauses(clauses.length, true),
  }),
);
/** Clauses that say nothing of their states are done or not, and need no precondition. */
const byPlainClauses: fc.Arbitrary<Scoring> = fc.array(text, { minLength: 1, maxLength: 5 }).chain((texts) =>
  fc.record({
    clauses: fc.constant(texts.map((one, index) => ({ id: `${String(index + 1)}.10`, text: one }))),
    rubric: bandsOf(
      arbitraryComparison(fc.nat({ max: texts.length })).map((is) =>
        printWhen({ kind: "any", of: [[{ kind: "count", is }]] }),
      ),
      fc.boolean(),
    ),
  }),
);
const byMeasure: fc.Arbitrary<Scoring> = fc.record({
  measure: arbitraryMeasure(text),
  clauses: fc.constant([]),
  rubric: bandsOfValue,
});
const byHand: fc.Arbitrary<Scoring> = fc.constant({ clauses: [], rubric: "manual" as const });

/** A variant fits its indicator: what it leaves out is the indicator's. */
function arbitraryVariant(of: Scoring, types: readonly LaoType[]): fc.Arbitrary<Variant> {
  const hasBoth = of.measure && of.clauses.length > 0;
  const scoring: fc.Arbitrary<Omit<Scoring, "clauses"> & { clauses?: readonly Clause[] }> = hasBoth
    ? byBoth
    : of.measure
      ? fc.oneof(
          byMeasure,
          bandsOfValue.map((rubric) => ({ rubric })),
        )
      : fc.oneof(
          byClauses,
          byBoth,
          ...(of.gate ? [] : [byMeasure]),
          ...(of.gate ? [bandsOfClauses(of.clauses.length).map((rubric) => ({ rubric }))] : []),
        );
  return fc
    .tuple(scoring, fc.constantFrom<(number | null | undefined)[]>(undefined, null, 5, 10), arbitrarySource)
    .map(([own, fullMarks, source]) => ({
      ...own,
      laoTypes: [...types],
      source,
      ...(fullMarks !== undefined && { fullMarks }),
    }));
}

function arbitraryVariants(of: Scoring, types: readonly LaoType[]): fc.Arbitrary<{ variants?: Variant[] }> {
  const half = Math.ceil(types.length / 2);
  const parts = [types.slice(0, half), types.slice(half)].filter((part) => part.length > 0);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    fc.tuple(...parts.map((part) => arbitraryVariant(of, part))).map((variants) => ({ variants })),
  );
}

/** An indicator numbered and keyed by nothing yet: `arbitraryPack` gives numbers and keys. */
export function arbitraryIndicator(depth: number): fc.Arbitrary<Indicator> {
  const scored = fc
    .tuple(fc.oneof(byClauses, byPlainClauses, byMeasure, byBoth, byHand), arbitraryLaoTypes)
    .chain(([scoring, appliesTo]) =>
      arbitraryVariants(scoring, appliesTo).map((variants) => ({ ...scoring, appliesTo, ...variants })),
    );
  const ofItems = fc
    .constantFrom("sumOfItems" as const, "bestOfItems" as const)
    .chain((rubric) =>
      fc.record({
        clauses: fc.constant([]),
        rubric: fc.constant(rubric),
        appliesTo: arbitraryLaoTypes,
        items: fc.array(
          fc.constant(null).chain(() => arbitraryIndicator(rubric === "bestOfItems" ? 0 : depth - 1)),
          { minLength: 1, maxLength: rubric === "bestOfItems" ? 3 : 2 },
        ),
      }),
    )
    .chain((own) =>
      arbitraryWeights(own.items, own.rubric === "sumOfItems").map((items) => ({ ...own, items })),
    );
  return fc
    .tuple(depth > 0 ? fc.oneof({ weight: 3, arbitrary: scored }, ofItems) : scored, rest)
    .map(([scoring, other]) => ({ id: "", key: "", ...other, ...scoring }));
}

/** A weight for each of them, or for none. */
export function arbitraryWeights<Part extends object>(
  parts: readonly Part[],
  mayWeigh = true,
): fc.Arbitrary<(Part & { weight?: number })[]> {
  type Weighed = Part & { weight?: number };
  const none = fc.constant(parts.map((part): Weighed => part));
  const all = fc
    .array(fc.constantFrom(0.5, 1, 2, 20, 0.25), { minLength: parts.length, maxLength: parts.length })
    .map((weights) => parts.map((part, index): Weighed => ({ ...part, weight: weights[index] ?? 1 })));
  return mayWeigh ? fc.oneof({ weight: 2, arbitrary: none }, { weight: 1, arbitrary: all }) : none;
}

const rest = fc.record(
  {
    title: text,
    fullMarks: fc.constantFrom(5, 10, 12.5, null),
    baseCut: fc.record(
      { allowed: fc.constantFrom(true, false, null), quote: text },
      { requiredKeys: ["allowed"] },
    ),
    counted: fc.constantFrom("real" as const, "pilot" as const),
    setBy: fc.constant("province" as const),
    evidence: fc.array(text, { maxLength: 3 }),
    laws: fc.array(text, { maxLength: 3 }),
    notes: fc.array(arbitraryNote, { maxLength: 2 }),
    source: arbitrarySource,
  },
  { requiredKeys: ["title", "fullMarks", "baseCut", "counted", "evidence", "laws", "notes", "source"] },
);
