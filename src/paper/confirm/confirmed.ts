import { fail, succeed, type Outcome } from "../../outcome";
import type { Measure, Pack } from "../../pack/schema";
import type { Draft, DraftArea, DraftIndicator } from "../draft";
import { packOfDraft, type AddedFacts } from "../packOfDraft";
import { askIndicator } from "./indicatorAskings";
import { askArea, askFacts, askUnread } from "./packAskings";
import { isSettledIn, putAll, type Replies, type Asking, type Question } from "./question";
import { measureOf } from "./settling";

/** A draft with all that a person said of it. */
export interface ConfirmedDraft {
  /** What was read with the answers put in; what they settle is certain. */
  readonly draft: Draft;
  /** What no draft holds. */
  readonly added: Pick<AddedFacts, "measures" | "version">;
  /** All that is asked: of the paper, then of each area and its indicators in their order. */
  readonly questions: readonly SettledQuestion[];
  /** Of what was not certain: how much there is, and how much of it a person has settled. */
  readonly progress: { readonly settled: number; readonly all: number };
}

export interface SettledQuestion extends Question {
  readonly isSettled: boolean;
}

/** Puts a person's answers into a draft, and says what is still to be asked. */
export function confirmDraft(draft: Draft, replies: Replies): ConfirmedDraft {
  const facts = askFacts(draft);
  const start = { draft, version: null };
  const { draft: named, version } = putAll(start, facts, replies);
  const measures = new Map<string, Measure>();
  const asked = named.areas.map((area, index) => confirmArea(area, index, replies, measures));
  const unread = askUnread(draft);
  const questions = [
    ...settledOf(start, facts, replies),
    ...asked.flatMap((area) => area.questions),
    ...settledOf(start, unread, replies),
  ];
  const doubtful = questions.filter(({ certainty }) => certainty !== "certain");
  return {
    draft: { ...named, areas: asked.map(({ area }) => area) },
    added: { measures, version },
    questions,
    progress: {
      settled: doubtful.filter(({ isSettled }) => isSettled).length,
      all: doubtful.length,
    },
  };
}

function settledOf<Whole>(
  so: Whole,
  askings: readonly Asking<Whole>[],
  replies: Replies,
): readonly SettledQuestion[] {
  return askings.map((asking) => ({ ...asking.question, isSettled: isSettledIn(so, asking, replies) }));
}

function confirmArea(
  area: DraftArea,
  index: number,
  replies: Replies,
  measures: Map<string, Measure>,
): { readonly area: DraftArea; readonly questions: readonly SettledQuestion[] } {
  const own = askArea(area, index);
  const questions = [...settledOf(area, own, replies)];
  const indicators = area.indicators.map((indicator, nth): DraftIndicator => {
    const { settling, askings } = askIndicator(indicator, area, { area: index, indicator: nth }, replies);
    questions.push(...settledOf(settling, askings, replies));
    const measure = measureOf(settling);
    if (measure) measures.set(settling.indicator.id.value, measure);
    return settling.indicator;
  });
  return { area: { ...putAll(area, own, replies), indicators }, questions };
}

/** Why a confirmed draft is no pack yet. */
export type NotConfirmed =
  | { readonly kind: "waiting"; readonly count: number }
  /** Facts that a pack can't be without, or indicators whose bands could not be taken. */
  | { readonly kind: "incomplete"; readonly indicators: readonly string[] };

const fromPaper = {
  ...{ id: null, year: null, fiscalYear: null, title: null, titleInEnglish: null },
  ...{ overall: null, percentDecimals: null },
} as const;

/** The pack, once nothing waits; nothing that a person has not settled becomes part of one. */
export function packOfConfirmed({ draft, added, questions }: ConfirmedDraft): Outcome<Pack, NotConfirmed> {
  const waiting = questions.filter(({ isSettled }) => !isSettled).length;
  if (waiting > 0) return fail({ kind: "waiting", count: waiting });
  const made = packOfDraft(draft, { ...fromPaper, ...added });
  if (!made.ok) return fail({ kind: "incomplete", indicators: [] });
  const { pack, unscored } = made.value;
  return unscored.length > 0 ? fail({ kind: "incomplete", indicators: unscored }) : succeed(pack);
}

/**
 * One indicator as the only one of a pack, for what can be proved of it alone before all else is settled: what of the pack
 * is not known yet stands in for it, and nothing found of that means anything.
 */
export function packOfOne({ draft, added }: ConfirmedDraft, area: number, indicator: number): Pack | null {
  const own = draft.areas[area];
  const one = own?.indicators[indicator];
  if (!own || !one) return null;
  const alone = { ...own, goals: [], statedMarks: [], indicators: [one] };
  const made = packOfDraft({ ...draft, passMarks: [], areas: [alone] }, { ...standIn(draft), ...added });
  return made.ok && made.value.unscored.length === 0 ? made.value.pack : null;
}

function standIn(draft: Draft): Omit<AddedFacts, "measures" | "version"> {
  return {
    id: draft.id?.value ?? "draft",
    year: draft.year?.value ?? 2567,
    fiscalYear: draft.fiscalYear?.value ?? 2566,
    title: draft.title?.value ?? "draft",
    titleInEnglish: draft.titleInEnglish?.value ?? "draft",
    overall: draft.overall?.value ?? "sum",
    percentDecimals: draft.percentDecimals?.value ?? 2,
  };
}
