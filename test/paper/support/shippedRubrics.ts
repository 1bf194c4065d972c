import pack from "../../../packs/lpa-2567.json";
import { readPack } from "../../../src/pack/read";
import type { Band, Indicator } from "../../../src/pack/schema";
import type { GoldenRubric } from "./goldenPaper";

/** The five indicators of area 1 of 2567: the paper's words as shipped, and what they mean as shipped. */
export function shippedRubrics(): readonly GoldenRubric[] {
  const read = readPack(JSON.stringify(pack));
  if (!read.ok) throw new Error("the shipped pack does not read");
  return read.value.areas.flatMap(({ units }) =>
    units.flatMap(({ indicators = [] }) =>
      indicators.flatMap((indicator) =>
        typeof indicator.rubric === "string" ? [] : [rubricOf(indicator, indicator.rubric)],
      ),
    ),
  );
}

function rubricOf(indicator: Indicator, bands: readonly Band[]): GoldenRubric {
  const { id, title, clauses, measure, gate } = indicator;
  const states = clauses.flatMap((clause) =>
    clause.states ? [[clause.id, [...clause.states]] as const] : [],
  );
  return {
    title: id,
    why: "the shipped pack",
    clauses: clauses.map(({ id: clause, text }) => ({ id: clause, text })),
    words: [title],
    states: Object.fromEntries(states),
    gate: gate !== undefined,
    ...(measure?.kind === "percent" && { measure: { kind: "percent" } }),
    bands: bands.map(({ score, text, when }) => ({ score, text, means: when, certainty: "certain" })),
  };
}
