import { bandMeanings } from "../../../src/compare/bandMeanings";
import { statesOfClause, type ClauseState } from "../../../src/pack/clauseState";
import type { Indicator } from "../../../src/pack/schema";

/** What an indicator asks, as far as its bands depend on it. */
export interface AskedOf {
  readonly clauses: readonly string[];
  readonly states?: Readonly<Record<string, readonly ClauseState[]>>;
  readonly gate?: boolean;
  readonly measure?: { readonly kind: "percent" } | { readonly kind: "number"; readonly unit: string };
}

interface Conditioned {
  readonly score: number;
  readonly when: string;
}

/**
 * Whether a band's condition means the same as another: it holds for the same states, or gives its score in the same, with
 * the other bands as they should be.
 */
export function meansTheSame(
  asked: AskedOf,
  bands: readonly Conditioned[],
  band: number,
  when: string,
): boolean {
  const should = indicatorOf(asked, bands);
  const is = indicatorOf(
    asked,
    bands.map((one, index) => (index === band ? { ...one, when } : one)),
  );
  const pairs = should.clauses.flatMap((clause, index) => {
    const other = is.clauses[index];
    return other ? [[clause, other] as const] : [];
  });
  const settings = { percentDecimals: 2, fiscalYear: 2566 };
  const meanings = bandMeanings(
    should,
    is,
    { pairs, removed: [], added: [] },
    { older: settings, newer: settings },
  );
  const [one, other] = [meanings?.older[band], meanings?.newer[band]];
  if (!one || !other) return false;
  return one.holds === other.holds || (one.gives !== null && one.gives === other.gives);
}

function indicatorOf({ clauses, states, gate, measure }: AskedOf, bands: readonly Conditioned[]): Indicator {
  return {
    id: "1",
    key: "one",
    title: "หนึ่ง",
    fullMarks: 5,
    appliesTo: ["SAO"],
    baseCut: { allowed: null },
    counted: "real",
    ...(gate === true && { gate: { text: "มีแผน" } }),
    ...(measure && { measure: measureOf(measure) }),
    clauses: clauses.map((id) => ({ id, text: id, states: [...statesOfClause({ states: states?.[id] })] })),
    rubric: bands.map((band) => ({ ...band, text: band.when })),
    evidence: [],
    laws: [],
    notes: [],
    source: { document: "เอกสาร" },
  };
}

function measureOf(measure: NonNullable<AskedOf["measure"]>): NonNullable<Indicator["measure"]> {
  return measure.kind === "percent"
    ? { kind: "percent", done: "ทำได้", all: "ทั้งหมด" }
    : { kind: "number", counted: measure.unit, unit: measure.unit };
}
