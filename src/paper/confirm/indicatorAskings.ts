import type { MeasureReading } from "../bands/reading";
import type { DraftArea, DraftIndicator } from "../draft";
import type { Reading } from "../reading";
import { askBand, termsNamed, withStatesNamed } from "./bandAsking";
import { askHead, askLists, plainOptions } from "./partAskings";
import { putAll, type Replies, type Asking, type MeasurePart } from "./question";
import type { Settling } from "./settling";
import { chosenOf, typedText } from "./typedValues";
import { askValue, askYes, type QuestionPlace } from "./valueAsking";

/** An indicator with what a person said of it, and all that is asked of it. */
export interface IndicatorInTalk {
  readonly settling: Settling;
  readonly askings: readonly Asking<Settling>[];
  /** Whether a person chose that its score is typed by hand, so that nothing is asked of its bands. */
  readonly isByHand: boolean;
}

/** The key under which an indicator is left to be scored by hand: an answer of that key leaves its bands out. */
export function byHandKey(area: number, indicator: number): string {
  return `${area}.${indicator}.byHand`;
}

export function askIndicator(
  draft: DraftIndicator,
  area: DraftArea,
  place: { readonly area: number; readonly indicator: number },
  replies: Replies,
): IndicatorInTalk {
  const at = { ...place, key: `${place.area}.${place.indicator}.` };
  const isByHand = replies.get(byHandKey(place.area, place.indicator))?.kind === "leftOut";
  const indicator = isByHand ? withoutBands(draft) : draft;
  const bands = indicator.bands.map((band, index) => askBand(at, band, index));
  const own = [
    ...askFaults(at, indicator),
    ...bands,
    ...askDeadlines(at, indicator),
    ...(isByHand ? [] : askWhetherByHand(at, indicator)),
    ...askHead(at, indicator, area.units),
    ...askLists(at, indicator),
  ];
  const isReplied = bands.some(({ question }) => replies.has(question.key));
  const read = putAll({ indicator, words: {} }, own, replies);
  const fitted = isReplied ? { ...read, indicator: fittedToConditions(read.indicator) } : read;
  return { ...withBandsNeeds(at, fitted, own, replies), isByHand };
}

function withoutBands(indicator: DraftIndicator): DraftIndicator {
  return { ...indicator, bands: [], rubric: null };
}

/** States, measure and precondition as the conditions name them that a person settled. */
function fittedToConditions(indicator: DraftIndicator): DraftIndicator {
  const kinds = new Set(termsNamed(indicator).map(({ kind }) => kind));
  const { measure = null, gate = null } = indicator.rubric ?? {};
  return {
    ...withStatesNamed(indicator),
    rubric: {
      measure: kinds.has("value") ? measure : null,
      gate: kinds.has("gate") || measure ? gate : null,
    },
  };
}

/** What the conditions need beside themselves: a precondition's words, and what is measured. */
function withBandsNeeds(
  at: QuestionPlace,
  settling: Settling,
  own: readonly Asking<Settling>[],
  replies: Replies,
): Pick<IndicatorInTalk, "settling" | "askings"> {
  const kinds = new Set(termsNamed(settling.indicator).map(({ kind }) => kind));
  const { measure = null, gate = null } = settling.indicator.rubric ?? {};
  const first = [
    ...(gate !== null || kinds.has("gate") ? [askGate(at, settling.indicator)] : []),
    ...(kinds.has("value") && measure === null ? [askMeasureKind(at)] : []),
  ];
  const known = putAll(settling, first, replies);
  const words = askMeasureWords(at, known.indicator.rubric?.measure ?? null);
  return { settling: putAll(known, words, replies), askings: [...own, ...first, ...words] };
}

function askGate(at: QuestionPlace, { rubric, bands }: DraftIndicator): Asking<Settling> {
  const gate = rubric?.gate ?? null;
  const found: Reading<string> | null =
    gate === null || gate.certainty === "notUnderstood"
      ? null
      : { value: gate.text, certainty: gate.certainty, lines: bands.at(-1)?.text.lines ?? [] };
  return askValue<Settling, string>(at, {
    ...{ key: "gate", asked: { kind: "part", part: "gate", which: null }, found },
    ...{ entry: { kind: "text" }, print: String, parse: typedText },
    put: (settling, { value }) => withRubric(settling, { gate: { text: value, certainty: "certain" } }),
  });
}

function askMeasureKind(at: QuestionPlace): Asking<Settling> {
  const kinds = ["percent", "number"] as const;
  return askValue<Settling, MeasureReading["kind"]>(at, {
    ...{ key: "measure.kind", asked: { kind: "measure", word: "kind" }, found: null },
    ...{ entry: { kind: "choice", among: plainOptions(kinds) }, print: String, parse: chosenOf(...kinds) },
    put: (settling, { value }) =>
      withRubric(settling, {
        measure: value === "percent" ? { kind: "percent", decimals: 0 } : { kind: "number", unit: "" },
      }),
  });
}

/** Of what a percent is taken, and what is counted, is never in the words of bands. */
function askMeasureWords(at: QuestionPlace, measure: MeasureReading | null): readonly Asking<Settling>[] {
  return wordsOf(measure).map((word) =>
    askValue<Settling, string>(at, {
      ...{ key: `measure.${word}`, asked: { kind: "measure", word }, found: null },
      ...{ entry: { kind: "text" }, print: String, parse: typedText },
      put: ({ indicator, words }, { value }) => ({ indicator, words: { ...words, [word]: value } }),
    }),
  );
}

function wordsOf(measure: MeasureReading | null): readonly MeasurePart[] {
  if (measure === null) return [];
  if (measure.kind === "percent") return ["done", "all"];
  return measure.unit === "" ? ["counted", "unit"] : ["counted"];
}

function withRubric(settling: Settling, change: Partial<NonNullable<DraftIndicator["rubric"]>>): Settling {
  const { indicator } = settling;
  const { measure = null, gate = null } = indicator.rubric ?? {};
  return { ...settling, indicator: { ...indicator, rubric: { measure, gate, ...change } } };
}

function askFaults(at: QuestionPlace, { faults, id }: DraftIndicator): readonly Asking<Settling>[] {
  return faults.map((fault) =>
    askYes<Settling>(at, `fault.${fault}`, { kind: "fault", fault }, id.lines, ({ indicator, words }) => ({
      words,
      indicator: { ...indicator, faults: indicator.faults.filter((one) => one !== fault) },
    })),
  );
}

function askWhetherByHand(
  at: QuestionPlace,
  { clauses, bands, id }: DraftIndicator,
): readonly Asking<Settling>[] {
  if (clauses.length === 0 || bands.length > 0) return [];
  return [askYes<Settling>(at, "noBands", { kind: "noBands" }, id.lines, (settling) => settling)];
}

function askDeadlines(at: QuestionPlace, { clauses }: DraftIndicator): readonly Asking<Settling>[] {
  return clauses.flatMap(({ id, text, deadline: reading }, index): Asking<Settling> | readonly [] => {
    if (reading === null) return [];
    return {
      question: {
        ...{
          key: `${at.key}deadline${index + 1}`,
          area: at.area,
          indicator: at.indicator,
          lines: text.lines,
        },
        asked: { kind: "deadline", clause: id, reading },
        certainty: reading.certainty,
        read: reading.readings.map((deadline) => JSON.stringify(deadline)),
        ...{ entry: { kind: "nothing" }, mayBeLeftOut: true },
      },
      put({ indicator, words }, reply) {
        const chosen = reply.kind === "accepted" ? reading.readings[reply.reading] : undefined;
        if (!chosen && reply.kind !== "leftOut") return null;
        const deadline = chosen
          ? { ...reading, certainty: "certain" as const, readings: [chosen], doubts: [] }
          : null;
        const put = indicator.clauses.map((one, nth) => (nth === index ? { ...one, deadline } : one));
        return { words, indicator: { ...indicator, clauses: put } };
      },
    };
  });
}
