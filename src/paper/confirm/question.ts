import type { BandReading, Certainty } from "../bands/reading";
import type { DeadlineReading } from "../deadlines/readDeadline";
import type { DraftPart, MissingFact } from "../doubts";
import type { DraftFault } from "../draft";

/** What a person said to a question. */
export type Reply =
  /** The reading is right; of several the one of this place, counted from 0. */
  | { readonly kind: "accepted"; readonly reading: number }
  /** A value in place of what was read, or where nothing was; types of LAO by their codes, with commas. */
  | { readonly kind: "typed"; readonly text: string }
  /** A condition: as it was typed, and as the rubric language has it. */
  | { readonly kind: "condition"; readonly typed: string; readonly when: string }
  /** The criteria go without it. */
  | { readonly kind: "leftOut" };

/** By the key of the question; answers to questions that are asked no more say nothing. */
export type Replies = ReadonlyMap<string, Reply>;

export type PackFact =
  | Extract<
      MissingFact,
      "id" | "year" | "fiscalYear" | "title" | "titleInEnglish" | "overall" | "percentDecimals"
    >
  | "version";

export type MeasurePart = "kind" | "done" | "all" | "counted" | "unit";

/** What a question is about. */
export type QuestionSubject =
  | { readonly kind: "fact"; readonly fact: PackFact }
  | { readonly kind: "area"; readonly what: "id" | "title" }
  /** @see DraftPart; which clause by its number, any other by its place, counted from 1. */
  | { readonly kind: "part"; readonly part: DraftPart; readonly which: string | null }
  | { readonly kind: "band"; readonly band: number; readonly words: string; readonly reading: BandReading }
  | { readonly kind: "deadline"; readonly clause: string; readonly reading: DeadlineReading }
  | { readonly kind: "measure"; readonly word: MeasurePart }
  | { readonly kind: "fault"; readonly fault: DraftFault }
  /** Clauses without bands: its score is typed by hand. */
  | { readonly kind: "noBands" }
  /** Lines that nothing was made of. */
  | { readonly kind: "unread" };

/** How a person answers other than by a yes. */
export type ReplyForm =
  | { readonly kind: "text" | "number" | "condition" | "types" | "nothing" }
  | { readonly kind: "choice"; readonly among: readonly ReplyOption[] };

/** One of several; its title are the paper's own words, where it has any. */
export interface ReplyOption {
  readonly value: string;
  readonly title: string | null;
}

export interface Question {
  /** Tells it from all others of the draft. */
  readonly key: string;
  /** Where it belongs, counted from 0; null: to the paper as a whole, or to the area. */
  readonly area: number | null;
  readonly indicator: number | null;
  readonly asked: QuestionSubject;
  /** What is certain is settled, and may be corrected all the same. */
  readonly certainty: Certainty;
  /** Of the paper, counted from 1. */
  readonly lines: readonly number[];
  /** What was read, the likeliest first. */
  readonly read: readonly string[];
  readonly entry: ReplyForm;
  readonly mayBeLeftOut: boolean;
}

/** A question with what its answer makes of the whole it belongs to: null for an answer that is none. */
export interface Asking<Whole> {
  readonly question: Question;
  readonly put: (whole: Whole, reply: Reply) => Whole | null;
}

/** Replies put into the whole, one after another, as far as there are any. */
export function putAll<Whole>(whole: Whole, asked: readonly Asking<Whole>[], replies: Replies): Whole {
  return asked.reduce((so, { question, put }) => {
    const reply = replies.get(question.key);
    return (reply && put(so, reply)) ?? so;
  }, whole);
}

/** Whether nothing has to be said to it any more. */
export function isSettledIn<Whole>(
  whole: Whole,
  { question, put }: Asking<Whole>,
  replies: Replies,
): boolean {
  const reply = replies.get(question.key);
  return reply ? put(whole, reply) !== null : question.certainty === "certain";
}
