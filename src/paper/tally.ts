import type { Certainty } from "./bands/reading";
import type { Draft } from "./draft";

/** How many of one kind were read, and how certainly. */
export type ReadCounts = Readonly<Record<Certainty, number>>;

export interface DraftTally {
  readonly indicators: ReadCounts;
  readonly clauses: ReadCounts;
  readonly bands: ReadCounts;
  readonly deadlines: ReadCounts;
  /** Lines that hold something: used, passed over with a reason, or not understood. */
  readonly lines: { readonly used: number; readonly passedOver: number; readonly notUnderstood: number };
}

/** Counts what a draft holds. An indicator is as certain as its own title and number, whatever its bands are. */
export function tallyOf({ areas, lines }: Draft): DraftTally {
  const indicators = areas.flatMap((area) => area.indicators);
  const clauses = indicators.flatMap((indicator) => indicator.clauses);
  const isBlank = lines.filter((use) => use.kind === "furniture" && use.why === "blank").length;
  const used = lines.filter(({ kind }) => kind === "used").length;
  const notUnderstood = lines.filter(({ kind }) => kind === "notUnderstood").length;
  return {
    indicators: count(
      indicators.map(({ id, title }) =>
        title === null ? "notUnderstood" : id.certainty === "likely" ? "likely" : title.certainty,
      ),
    ),
    clauses: count(clauses.map(({ text }) => text.certainty)),
    bands: count(indicators.flatMap(({ bands }) => bands.map(({ reading }) => reading.certainty))),
    deadlines: count(clauses.flatMap(({ deadline }) => deadline?.certainty ?? [])),
    lines: { used, notUnderstood, passedOver: lines.length - isBlank - used - notUnderstood },
  };
}

function count(found: readonly Certainty[]): ReadCounts {
  const of = (wanted: Certainty): number => found.filter((one) => one === wanted).length;
  return { certain: of("certain"), likely: of("likely"), notUnderstood: of("notUnderstood") };
}
