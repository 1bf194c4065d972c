import { clauseStates, plainStates, type ClauseState } from "../../pack/clauseState";
import type { When } from "../../pack/rubric/syntax";
import { gatedBy } from "./conditions";
import { wordClauses } from "./described";
import { doubtsAround } from "./doubts";
import { readGate } from "./gate";
import { parseBand, type BandSaid } from "./parseBand";
import type { PrintedBand, PrintedClause } from "./printed";
import { quantityRubric, type Conditions, type QuantityRubric } from "./quantityRubric";
import type { MeasureReading, RubricReading } from "./reading";
import { plainPrinted } from "./scan";
import { setRubric } from "./setRubric";
import { TriedReadings, type TriedRubric } from "./triedReadings";
import { weighReadings, type Tried } from "./weighReadings";

/**
 * Reads printed bands as conditions. A reading is certain only where all words are understood in one way – or in several
 * that score every state alike, as the scorer finds – and the bands around it leave no room for a misread number.
 *
 * @param bands In printed order.
 * @param clauses The checklist that they name.
 * @param words Other lines of the block, such as what is counted and when nothing is given at all.
 */
export function readBands(
  bands: readonly PrintedBand[],
  clauses: readonly PrintedClause[],
  words: readonly string[],
): RubricReading {
  const lines = words.map(plainPrinted);
  const surroundings = { clauses: wordClauses(clauses), context: lines.join("\n"), bands: bands.length };
  const said = bands.map((band, index) => parseBand(band, index, surroundings));
  const ids = clauses.map(({ id }) => id);
  const gate = readGate(said, lines);
  const quantity = namesClauses(said, clauses.length) ? null : quantityRubric(said, clauses.length);
  const measure = quantity && measureOf(quantity);
  const own = quantity?.bands ?? setRubric(said, ids);
  const around = doubtsAround(bands, said, { gate, measure, clauses: ids.length });
  const found = own.map(({ whens, doubts }, index): Conditions => ({
    whens: gate && !measure ? whens.map((when) => gatedBy(when, index === own.length - 1)) : whens,
    doubts: [...doubts, ...(around[index] ?? [])],
  }));
  const states = statesIn(found.flatMap(({ whens }) => whens));
  const tried = triedReadings(found, { clauses: ids, states, hasGate: gate !== null, measure });
  return { measure, gate, states, bands: weighReadings(found, tried) };
}

/** Readings that are one each, of numbers or of runs, need no trial: their ladder says all. */
function triedReadings(
  found: readonly Conditions[],
  asked: Pick<TriedRubric, "clauses" | "states" | "hasGate"> & { readonly measure: MeasureReading | null },
): Tried {
  if (asked.measure) return "notNeeded";
  if (asked.clauses.length === 0) return "notPossible";
  const terms = found.flatMap(({ whens }) =>
    whens.flatMap((when) => (when.kind === "any" ? when.of.flat() : [])),
  );
  const isLadder =
    found.every(({ whens }) => whens.length <= 1) && !terms.some(({ kind }) => kind === "clauses");
  if (isLadder) return "notNeeded";
  return TriedReadings.of({ ...asked, readings: found.map(({ whens }) => whens) }) ?? "notPossible";
}

/** Whether more bands name clauses than compare a number; "all clauses" may stand above counts as well. */
function namesClauses(said: readonly BandSaid[], clauses: number): boolean {
  const kinds = said.map(({ parsed }) => {
    if (parsed.kind === "within") return "names";
    const isEvery =
      parsed.kind === "set" && parsed.set.isPlain && parsed.set.readings[0]?.[0]?.size === clauses;
    return parsed.kind === "set" && !isEvery ? "names" : parsed.kind;
  });
  return kinds.filter((kind) => kind === "names").length > kinds.filter((kind) => kind === "quantity").length;
}

function measureOf({ unit, decimals }: QuantityRubric): MeasureReading | null {
  switch (unit.kind) {
    case "percent":
      return { kind: "percent", decimals };
    case "things":
      return { kind: "number", unit: unit.name };
    case "clauses":
      return null;
  }
}

/** The states that the bands name of each clause, beside done and not done. */
function statesIn(whens: readonly When[]): ReadonlyMap<string, readonly ClauseState[]> {
  const named = new Map<string, Set<ClauseState>>();
  for (const term of whens.flatMap((when) => (when.kind === "any" ? when.of.flat() : []))) {
    if (term.kind !== "clauses" || term.range.first !== term.range.last) continue;
    const more = term.states.filter((state) => !plainStates.includes(state));
    if (more.length === 0) continue;
    const states = named.get(term.range.first) ?? new Set(plainStates);
    for (const state of more) states.add(state);
    named.set(term.range.first, states);
  }
  return new Map([...named].map(([id, own]) => [id, clauseStates.filter((state) => own.has(state))]));
}
