import type { MeasureReading } from "../paper/bands/reading";
import { printWhen } from "../pack/rubric/print";
import type { Measure } from "../pack/schema";
import type { Draft, DraftArea, DraftBand, DraftClause, DraftIndicator, DraftUnit } from "../paper/draft";
import { firstVersion, type AddedFacts } from "../paper/packOfDraft";
import { certainDeadline, type Reading } from "../paper/reading";
import { numberRuns } from "../text/numberRuns";
import { draftTexts } from "../texts/draftTexts";
import type { Language } from "../texts/texts";
import { bandReadingText, deadlineReadingText } from "../words/draftText";
import { codePath } from "./codes";
import { certaintyKey, type PackRow, type RowCertainty } from "./packRows";
import type { TableName } from "./tables";

/** What a person has said that no draft holds. */
export type AddedToDraft = Pick<AddedFacts, "measures" | "version">;

/** A draft as the rows of an authoring workbook: what the paper does not say stays blank, what is not certain is coloured. */
export function draftRows(
  draft: Draft,
  language: Language,
  { measures, version }: AddedToDraft = { measures: new Map(), version: null },
): { readonly fields: PackRow; readonly rows: Partial<Readonly<Record<TableName, readonly PackRow[]>>> } {
  const document = draft.title?.value;
  const each = <Row>(rowsOf: (area: DraftArea) => readonly Row[]): readonly Row[] =>
    draft.areas.flatMap(rowsOf);
  const ofIndicators = (rowsOf: (indicator: DraftIndicator) => readonly PackRow[]): readonly PackRow[] =>
    each(({ indicators }) => indicators.flatMap(rowsOf));
  return {
    fields: { ...fieldsOf(draft), version: version ?? firstVersion },
    rows: {
      PassMarks: draft.passMarks.map(({ area, percent, quote }) => ({
        ...row({ percent }),
        ...{ id: `area-${area}`, areas: [area], source: { document, place: quote } },
      })),
      Areas: each(({ id, title }) => [row({ id, title })]),
      Goals: each(({ id, goals }) =>
        goals.map(({ kind, text }) => ({ ...row({ text }), area: id?.value, kind })),
      ),
      StatedMarks: each(({ id, statedMarks }) =>
        statedMarks.map(({ marks, quote }) => ({
          ...row({ marks }),
          ...{ area: id?.value, source: { document, place: quote } },
        })),
      ),
      Units: each(({ id, units }) => unitRows(units, id?.value, [])),
      Indicators: each((area) =>
        area.indicators.map((one) => indicatorRow(one, area, document, measures.get(one.id.value) ?? null)),
      ),
      Clauses: ofIndicators((one) => one.clauses.map((clause) => clauseRow(one, clause, language))),
      Bands: ofIndicators((one) => one.bands.map((band) => bandRow(one, band, language))),
      Evidence: ofIndicators((one) => textRows(one, one.evidence)),
      Laws: ofIndicators((one) => textRows(one, one.laws)),
    },
  };
}

type Readings = Readonly<Record<string, Reading<unknown> | null>>;

/** Cells of readings at their columns: a likely one to be confirmed, a missing one to be entered. */
function row(readings: Readings): PackRow & { readonly [certaintyKey]: RowCertainty } {
  const filled = Object.entries(readings);
  return {
    ...Object.fromEntries(filled.flatMap(([key, found]) => (found ? [[key, found.value]] : []))),
    [certaintyKey]: Object.fromEntries(
      filled
        .map(([key, found]) => [key, found?.certainty ?? "notUnderstood"] as const)
        .filter(([, certainty]) => certainty !== "certain"),
    ),
  };
}

function fieldsOf(draft: Draft): PackRow {
  const { id, year, fiscalYear, overall, percentDecimals, title, titleInEnglish } = draft;
  const fields = row({ id, year, fiscalYear, overall, percentDecimals });
  return {
    ...fields,
    title: { th: title?.value, en: titleInEnglish?.value },
    [certaintyKey]: {
      ...fields[certaintyKey],
      ...row({ "title.th": title, "title.en": titleInEnglish })[certaintyKey],
    },
  };
}

function unitRows(
  units: readonly DraftUnit[],
  area: string | undefined,
  parents: readonly string[],
): readonly PackRow[] {
  return units.flatMap(({ id, title, units: inner }) => [
    { ...row({ title }), area, id, ...(parents.length > 0 && { parent: codePath(parents) }) },
    ...unitRows(inner, area, [...parents, id]),
  ]);
}

/** @param confirmed What is measured, where a person has said it. */
function indicatorRow(
  indicator: DraftIndicator,
  area: DraftArea,
  document: string | undefined,
  confirmed: Measure | null,
): PackRow {
  const { id, key, title, fullMarks, types, baseCut, pilot, setByProvince, rubric, units } = indicator;
  const place = [area.heading, indicator.place].filter((part) => part !== "").join(" ");
  const cells = row({ id, title, appliesTo: types, unit: units });
  const measure = rubric?.measure ?? null;
  return {
    ...cells,
    ...{ area: area.id?.value, unit: units && codePath(units.value), key },
    fullMarks: fullMarks?.value ?? null,
    baseCut: { allowed: baseCut?.allowed.value ?? null, quote: baseCut?.quote },
    counted: pilot ? "pilot" : "real",
    ...(setByProvince && { setBy: "province" }),
    rubric: indicator.bands.length > 0 ? "bands" : "manual",
    ...(rubric?.gate && { gate: { text: rubric.gate.text } }),
    ...(measure && { measure: confirmed ?? measure }),
    source: { document, place },
    paper: { lines: numberRuns(id.lines) },
    [certaintyKey]: {
      ...cells[certaintyKey],
      ...(measure && confirmed === null && measureCertainty(measure)),
      ...(rubric?.gate && { "gate.text": rubric.gate.certainty }),
      ...(fullMarks?.certainty === "likely" && { fullMarks: "likely" }),
      ...(baseCut?.allowed.certainty === "likely" && { "baseCut.allowed": "likely" }),
    },
  };
}

/** What is counted, and out of what, is no part of the bands' words and waits for an officer. */
function measureCertainty({ kind }: MeasureReading): RowCertainty {
  return kind === "percent"
    ? { "measure.done": "notUnderstood", "measure.all": "notUnderstood" }
    : { "measure.counted": "notUnderstood" };
}

function clauseRow({ id: indicator }: DraftIndicator, clause: DraftClause, language: Language): PackRow {
  const { id, text, states, deadline } = clause;
  const cells = row({ text });
  const due = certainDeadline(deadline);
  return {
    ...cells,
    ...{ indicator: indicator.value, id },
    ...(states && { states }),
    ...(due && { deadline: due }),
    paper: {
      lines: numberRuns(text.lines),
      ...(deadline && { reading: deadlineReadingText(draftTexts[language], deadline) }),
    },
    [certaintyKey]: {
      ...cells[certaintyKey],
      ...(deadline && { "paper.reading": deadline.certainty }),
    },
  };
}

function bandRow(
  { id, rubric }: DraftIndicator,
  { text, score, reading }: DraftBand,
  language: Language,
): PackRow {
  const [only] = reading.readings;
  const isCertain = reading.certainty === "certain";
  const cells = row({ text, score });
  return {
    ...cells,
    indicator: id.value,
    ...(isCertain && only && { when: printWhen(only) }),
    paper: {
      reading: bandReadingText(language, reading, rubric?.measure?.kind),
      lines: numberRuns(text.lines),
    },
    [certaintyKey]: {
      ...cells[certaintyKey],
      "paper.reading": reading.certainty,
      ...(!isCertain && { when: reading.certainty }),
    },
  };
}

function textRows({ id }: DraftIndicator, texts: readonly Reading<string>[]): readonly PackRow[] {
  return texts.map((text) => ({
    ...row({ text }),
    ...{ indicator: id.value, paper: { lines: numberRuns(text.lines) } },
  }));
}
