import type { Answers, Entered } from "./answers";
import { listAnswers, type AnswerPlace, type PlacedAnswer } from "./entries";
import { gatherAnswers } from "./gather";
import { printAnswerPlace } from "./places";

/** Answers to another pack's questions, which a person has to look at; each with the words by which it is judged. */
export interface Review {
  readonly waiting: readonly WaitingAnswer[];
  readonly leftOver: readonly LeftOver[];
}

/** A person's word on an old answer: it holds as it stands, or it does not. */
export type Decision = "use" | "drop";

/** An answer that counts, in a place of this pack, only once a person says so. */
export interface WaitingAnswer {
  readonly place: AnswerPlace;
  readonly value: Entered;
  readonly decision: Decision | null;
  readonly told: WaitingTold;
}

/** In Thai, as the workbook lists it. */
export interface WaitingTold {
  readonly at: string;
  readonly olderWords: string;
  readonly newerWords: string;
  readonly why: string;
  /** Full marks of what is scored by it; "" where nothing is, or they are not known. */
  readonly marks: Entered;
}

/** An answer for which this pack has no place. */
export interface LeftOver {
  readonly value: Entered;
  readonly at: string;
  readonly words: string;
  readonly why: string;
}

export const noReview: Review = { waiting: [], leftOver: [] };

/** Whether there is anything to look at. */
export function isEmptyReview({ waiting, leftOver }: Review): boolean {
  return waiting.length === 0 && leftOver.length === 0;
}

/** The answers that a person said yes to: of several for one place only one can hold, so two count as none. */
export function confirmedIn({ waiting }: Review): readonly WaitingAnswer[] {
  const used = waiting.filter(({ decision }) => decision === "use");
  const counts = new Map<string, number>();
  for (const { place } of used)
    counts.set(printAnswerPlace(place), (counts.get(printAnswerPlace(place)) ?? 0) + 1);
  return used.filter(({ place }) => counts.get(printAnswerPlace(place)) === 1);
}

/** The answers that still wait: undecided, or said yes to beside another of the same place. */
export function openIn(review: Review): readonly WaitingAnswer[] {
  const confirmed = new Set(confirmedIn(review));
  return review.waiting.filter((one) => one.decision !== "drop" && !confirmed.has(one));
}

/** Which of the waiting answers, counted from 1, stand for a place; by the printed place. */
export function numbersByPlace({ waiting }: Review): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  waiting.forEach(({ place }, index) => {
    const printed = printAnswerPlace(place);
    const known = numbers.get(printed);
    if (known) known.push(index + 1);
    else numbers.set(printed, [index + 1]);
  });
  return numbers;
}

/** Whether marks wait for it. Who does what by when is no answer that is scored. */
export function isScored({ of }: AnswerPlace): boolean {
  return of === "indicator" || of === "clause" || of === "line" || of === "area";
}

/** What counts: what stands in the cells, and beside it what was said yes to. */
export function withConfirmed(own: Answers, review: Review): Answers {
  const confirmed = confirmedIn(review);
  if (confirmed.length === 0) return own;
  const entries = listAnswers(own);
  const taken = new Set(entries.map(({ place }) => printAnswerPlace(place)));
  return gatherAnswers([...entries, ...confirmed.filter(({ place }) => !taken.has(printAnswerPlace(place)))]);
}

/** What stands in the cells by itself: the answers without those said yes to. */
export function withoutConfirmed(answers: Answers, review: Review): Answers {
  const confirmed = valuesByPlace(confirmedIn(review));
  if (confirmed.size === 0) return answers;
  return gatherAnswers(
    listAnswers(answers).filter(({ place, value }) => confirmed.get(printAnswerPlace(place)) !== value),
  );
}

/** By the printed place. */
export function valuesByPlace(entries: readonly PlacedAnswer[]): ReadonlyMap<string, Entered> {
  return new Map(entries.map(({ place, value }) => [printAnswerPlace(place), value]));
}
