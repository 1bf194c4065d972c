import type { Answers } from "../answers/answers";
import { listAnswers, type AnswerPlace, type PlacedAnswer } from "../answers/entries";
import { gatherAnswers } from "../answers/gather";
import type { Lao } from "../answers/lao";
import {
  confirmedIn,
  isEmptyReview,
  noReview,
  openIn,
  valuesByPlace,
  type LeftOver,
  type Review,
  type WaitingAnswer,
} from "../answers/review";
import { printAnswerPlace } from "../answers/places";
import type { Candidate } from "../compare/carriedOver";
import { carryBy, fatesBetween } from "../compare/carryOver";
import type { Fate } from "../compare/fate";
import type { Pack } from "../pack/schema";
import { carryTexts } from "../texts/carryTexts";
import { askedIn, type AskedAt } from "./askedAt";
import { reasonsText, type Reason } from "./reasonText";

/** A year as it was filled in by one pack. */
export interface FilledYear {
  readonly pack: Pack;
  readonly lao: Lao;
  /** What counts: old answers that were said yes to are among it. */
  readonly answers: Answers;
  readonly review: Review | null;
}

/** The same year under another pack, with what became of each thing that was entered. */
export interface CarriedYear extends FilledYear {
  readonly account: CarryAccount;
}

/** How many things were entered, and where each went: the last three add up to the first. */
export interface CarryAccount {
  readonly total: number;
  readonly kept: number;
  /** Answers, of which each may be offered to several places. */
  readonly waiting: number;
  readonly leftOver: number;
}

/** The workbook's own words for it: its sheets are in Thai. */
const language = "th";

/**
 * Takes everything that was entered to another pack: another year's, or another version of the same. What came over once
 * before and still waits goes on waiting, with the words it waited for; what was left over stays listed.
 */
export function carryYear(older: FilledYear, pack: Pack): CarriedYear {
  const { lao } = older;
  const fateOf = fatesBetween(older.pack, pack, lao.type);
  const words: Words = {
    older: askedIn(carryTexts[language], older.pack, lao.type),
    newer: askedIn(carryTexts[language], pack, lao.type),
  };
  const carried = carryBy(fateOf, withoutBlank(older.answers));
  const own = [
    ...carried.review.map(({ answer, ...fate }) => settle(words, answer, { kind: "review", ...fate })),
    ...carried.leftOver.map(({ answer, reason }) => settle(words, answer, { kind: "leftOver", reason })),
  ];
  const again = stillToSettle(older).map((one) => settleAgain(words, one, fateOf));
  const settled = [...own, ...again];
  const before = older.review?.leftOver ?? [];
  const review: Review = {
    waiting: settled.flatMap(({ waiting }) => waiting),
    leftOver: [...settled.flatMap(({ leftOver }) => leftOver), ...before],
  };
  const waiting = settled.filter((one) => one.waiting.length > 0).length;
  const leftOver = settled.length - waiting + before.length;
  const kept = carried.kept.length;
  return {
    ...{ pack, lao, answers: carried.answers },
    review: isEmptyReview(review) ? null : review,
    account: { total: kept + waiting + leftOver, kept, waiting, leftOver },
  };
}

/** A text without a letter was not entered: nothing of it could be lost. */
function withoutBlank(answers: Answers): Answers {
  const entries = listAnswers(answers);
  const filled = entries.filter(({ value }) => value !== "");
  return filled.length === entries.length ? answers : gatherAnswers(filled);
}

interface Words {
  readonly older: (place: AnswerPlace) => AskedAt;
  readonly newer: (place: AnswerPlace) => AskedAt;
}

/** Where one old answer is offered, or else how it is listed: one of the two is empty. */
type Settled = Pick<Review, "waiting" | "leftOver">;

function settle(words: Words, answer: PlacedAnswer, fate: Exclude<Fate, { readonly kind: "kept" }>): Settled {
  if (fate.kind === "leftOver")
    return { ...noReview, leftOver: [leftOverOf(words, answer, reasonsText(language, [fate.reason], []))] };
  const { reasons } = fate;
  const candidates = fate.candidates.filter((candidate) => !isDayForState(answer, candidate));
  if (candidates.length === 0) {
    const why =
      fate.candidates.length === 0
        ? reasonsText(language, reasons, [])
        : carryTexts[language].reason.dayNoLongerAsked;
    return { ...noReview, leftOver: [leftOverOf(words, answer, why)] };
  }
  return {
    waiting: candidates.map((candidate) => waitingAt(words, answer, candidate, reasons)),
    leftOver: [],
  };
}

/** A day that nothing asks for any more says nothing as a state. */
function isDayForState({ place }: PlacedAnswer, { place: to }: Candidate): boolean {
  return place.of === "clause" && to.of === "clause" && to.field === "state" && place.field !== "state";
}

function waitingAt(
  words: Words,
  { place, value }: PlacedAnswer,
  { place: to, changes }: Candidate,
  reasons: readonly Reason[],
): WaitingAnswer {
  const { at, asked, marks } = words.newer(to);
  return {
    place: to,
    value,
    decision: null,
    told: {
      at,
      olderWords: words.older(place).asked,
      newerWords: asked,
      why: reasonsText(language, reasons, changes),
      marks: marks ?? "",
    },
  };
}

function leftOverOf(words: Words, { place, value }: PlacedAnswer, why: string): LeftOver {
  const { at, asked } = words.older(place);
  return { value, at, words: asked, why };
}

/** What came over before and is no answer of the workbook: it waits, or a person decided against it. */
interface StillToSettle {
  readonly answer: WaitingAnswer;
  readonly isOpen: boolean;
}

function stillToSettle({ answers, review }: FilledYear): readonly StillToSettle[] {
  if (!review) return [];
  const open = new Set(openIn(review));
  const confirmed = new Set(confirmedIn(review));
  const counted = valuesByPlace(listAnswers(answers));
  return review.waiting
    .filter((one) => !confirmed.has(one) || counted.get(printAnswerPlace(one.place)) !== one.value)
    .map((answer) => ({ answer, isOpen: open.has(answer) }));
}

/** An answer that waited waits on wherever it may go: nobody said yes to it. */
function settleAgain(
  words: Words,
  { answer, isOpen }: StillToSettle,
  fateOf: (answer: PlacedAnswer) => Fate,
): Settled {
  const { told } = answer;
  const { decidedBefore } = carryTexts[language].reason;
  const listed = (why: string): Settled => ({
    waiting: [],
    leftOver: [{ value: answer.value, at: told.at, words: told.olderWords, why }],
  });
  if (!isOpen) return listed(decidedBefore);
  const fate = fateOf(answer);
  const settled =
    fate.kind === "kept"
      ? { ...noReview, waiting: [waitingAt(words, answer, { place: fate.to, changes: [] }, [])] }
      : settle(words, answer, fate);
  if (settled.waiting.length === 0) return listed(settled.leftOver[0]?.why ?? told.why);
  return {
    ...settled,
    waiting: settled.waiting.map((one) => ({
      ...one,
      told: {
        ...one.told,
        olderWords: told.olderWords,
        why: [told.why, one.told.why].filter((why) => why !== "").join(" · "),
      },
    })),
  };
}
