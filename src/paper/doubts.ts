import type { BandReading } from "./bands/reading";
import type { DeadlineReading } from "./deadlines/readDeadline";
import type { Draft, DraftFault, DraftIndicator } from "./draft";
import type { Reading } from "./reading";

/** What a pack needs that the paper did not say. */
export type MissingFact =
  | "id"
  | "year"
  | "fiscalYear"
  | "title"
  | "titleInEnglish"
  | "overall"
  | "percentDecimals"
  | "areaName"
  | "indicatorTitle"
  | "units"
  | "types"
  | "bands"
  | "score"
  | "measureWords";

/** What of an indicator is one value or a list of texts. */
export type DraftPart =
  | "number"
  | "title"
  | "units"
  | "fullMarks"
  | "types"
  | "baseCut"
  | "gate"
  | "score"
  | "bandText"
  | "clause"
  | "evidence"
  | "law";

/** Something a person has to look at, with the lines of the paper where it stands. */
export type DraftDoubt = {
  /** The indicator's number; null: of the paper as a whole. */
  readonly indicator: string | null;
  readonly lines: readonly number[];
} & (
  | { readonly kind: "band"; readonly band: number; readonly reading: BandReading }
  | { readonly kind: "fault"; readonly fault: DraftFault }
  | { readonly kind: "missing"; readonly what: MissingFact }
  | { readonly kind: "deadline"; readonly clause: string; readonly reading: DeadlineReading }
  | { readonly kind: "likely"; readonly part: DraftPart; readonly which: string | null }
  /** So many lines that nothing was made of. */
  | { readonly kind: "notUnderstood" }
);

/** All that is to be looked at, what touches scores first. */
export function doubtsOf(draft: Draft): readonly DraftDoubt[] {
  const indicators = draft.areas.flatMap((area) => area.indicators);
  const ofIndicators = indicators.map(doubtsOfIndicator);
  return [
    ...ofIndicators.flatMap(({ first }) => first),
    ...missingIn(draft),
    ...ofIndicators.flatMap(({ then }) => then),
    ...unread(draft),
  ];
}

function doubtsOfIndicator(indicator: DraftIndicator): {
  readonly first: readonly DraftDoubt[];
  readonly then: readonly DraftDoubt[];
} {
  const id = indicator.id.value;
  const at = { indicator: id, lines: indicator.id.lines };
  const { bands, clauses } = indicator;
  const missing: readonly (readonly [MissingFact, boolean])[] = [
    ["indicatorTitle", indicator.title === null],
    ["types", indicator.types === null],
    ["units", indicator.units === null],
    ["bands", clauses.length > 0 && bands.length === 0],
    ["score", bands.some(({ score }) => score === null)],
    ["measureWords", (indicator.rubric?.measure ?? null) !== null],
  ];
  return {
    first: [
      ...indicator.faults.map((fault): DraftDoubt => ({ kind: "fault", fault, ...at })),
      ...bands.flatMap(({ reading, text }, index): DraftDoubt | readonly [] =>
        reading.certainty === "certain"
          ? []
          : { kind: "band", band: index + 1, reading, indicator: id, lines: text.lines },
      ),
      ...clauses.flatMap(({ id: clause, deadline, text }): DraftDoubt | readonly [] =>
        deadline === null || deadline.certainty === "certain"
          ? []
          : { kind: "deadline", clause, reading: deadline, indicator: id, lines: text.lines },
      ),
    ],
    then: [
      ...missing.filter(([, isSo]) => isSo).map(([what]): DraftDoubt => ({ kind: "missing", what, ...at })),
      ...likelyValues(indicator),
    ],
  };
}

function likelyValues(indicator: DraftIndicator): readonly DraftDoubt[] {
  const { id, title, units, fullMarks, types, baseCut, bands, clauses, evidence, laws } = indicator;
  const values: readonly (readonly [DraftPart, Reading<unknown> | null, string | null])[] = [
    ["number", id, null],
    ["title", title, null],
    ["units", units, null],
    ["fullMarks", fullMarks, null],
    ["types", types, null],
    ["baseCut", baseCut?.allowed ?? null, null],
    ["gate", gateIn(indicator), null],
    ...bands.flatMap(({ score, text }, index) => [
      ["score", score, String(index + 1)] as const,
      ["bandText", text, String(index + 1)] as const,
    ]),
    ...clauses.map(({ id: clause, text }) => ["clause", text, clause] as const),
    ...evidence.map((text, index) => ["evidence", text, String(index + 1)] as const),
    ...laws.map((text, index) => ["law", text, String(index + 1)] as const),
  ];
  return values.flatMap(([part, value, which]): DraftDoubt | readonly [] =>
    value?.certainty === "likely"
      ? { kind: "likely", part, which, indicator: id.value, lines: value.lines }
      : [],
  );
}

/** A precondition stands in the words of the bands. */
function gateIn({ rubric, bands }: DraftIndicator): Reading<unknown> | null {
  const gate = rubric?.gate ?? null;
  if (gate === null || gate.certainty === "notUnderstood") return null;
  const lines = bands.at(-1)?.text.lines ?? [];
  return { value: gate.text, lines, certainty: gate.certainty };
}

function missingIn(draft: Draft): readonly DraftDoubt[] {
  const facts: readonly (readonly [MissingFact, unknown])[] = [
    ["id", draft.id],
    ["year", draft.year],
    ["fiscalYear", draft.fiscalYear],
    ["title", draft.title],
    ["titleInEnglish", draft.titleInEnglish],
    ["overall", draft.overall],
    ["percentDecimals", draft.percentDecimals],
    ["areaName", draft.areas.some(({ id, title }) => id === null || title === null) ? null : true],
  ];
  return facts
    .filter(([, value]) => value === null)
    .map(([what]) => ({ kind: "missing", what, indicator: null, lines: [] }));
}

function unread({ lines }: Draft): readonly DraftDoubt[] {
  const left = lines.flatMap((use, index) => (use.kind === "notUnderstood" ? [index + 1] : []));
  return left.length === 0 ? [] : [{ kind: "notUnderstood", indicator: null, lines: left }];
}
