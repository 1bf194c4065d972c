import type { Answers } from "../answers/answers";
import { listAnswers, type AnswerPlace, type PlacedAnswer } from "../answers/entries";
import { gatherAnswers } from "../answers/gather";
import type { LaoType } from "../pack/laoType";
import type { Pack } from "../pack/schema";
import type { CarriedOver, KeptAnswer, LeftOverAnswer, ReviewedAnswer } from "./carriedOver";
import { isCorrection } from "./correction";
import { keepAt, type Fate } from "./fate";
import { fatesOfIndicators } from "./fateOfIndicator";
import { fatesOfTables } from "./fateOfTables";
import { isProof } from "./landAnswer";

/**
 * Takes an older workbook's answers to a newer pack: another year's, or another version of the same. An answer is kept
 * where the newer pack asks the same in the same words and the same answers still give the same marks; where anything
 * of that changed it waits for a person's yes; where nothing asks for it any more it is left over. None is ever lost.
 *
 * A state, a count or typed marks of another fiscal year are kept, since planning starts from last year's. What
 * proves nothing of the newer year is not: days of clauses wait, and due days and progress of the work plan, as well as
 * holidays, are left over.
 *
 * @param laoType the organization's, by which indicators are asked and rubrics meant
 */
export function carryOver(older: Pack, newer: Pack, answers: Answers, laoType: LaoType): CarriedOver {
  return carryBy(fatesBetween(older, newer, laoType), answers);
}

/** What becomes of one answer by itself, whatever else was entered. */
export function fatesBetween(older: Pack, newer: Pack, laoType: LaoType): (answer: PlacedAnswer) => Fate {
  return isCorrection(older, newer, laoType) ? ({ place }) => keepAt(place) : fates(older, newer, laoType);
}

/** The same as `carryOver`, for whoever asks of single answers as well. */
export function carryBy(fateOf: (answer: PlacedAnswer) => Fate, answers: Answers): CarriedOver {
  const entries = listAnswers(answers);
  const fated = withProof(entries.map((answer) => ({ answer, fate: fateOf(answer) })));
  const kept: KeptAnswer[] = [];
  const review: ReviewedAnswer[] = [];
  const leftOver: LeftOverAnswer[] = [];
  for (const { answer, fate } of fated) {
    if (fate.kind === "kept") kept.push({ answer, to: fate.to });
    else if (fate.kind === "leftOver") leftOver.push({ answer, reason: fate.reason });
    else review.push({ answer, reasons: fate.reasons, candidates: fate.candidates });
  }
  const landed = kept.map(({ answer, to }) => ({ place: to, value: answer.value }));
  return { answers: gatherAnswers(landed), kept, review, leftOver };
}

function fates(older: Pack, newer: Pack, laoType: LaoType): (answer: PlacedAnswer) => Fate {
  const ofIndicator = fatesOfIndicators(older, newer, laoType);
  const ofTable = fatesOfTables(older, newer, laoType);
  return ({ place, value }) => ("key" in place ? ofIndicator(place, value) : ofTable(place));
}

interface Fated {
  readonly answer: PlacedAnswer;
  readonly fate: Fate;
}

/** A clause's evidence and remark wait with what they prove. */
function withProof(fated: readonly Fated[]): readonly Fated[] {
  const waiting = new Map<string, Extract<Fate, { readonly kind: "review" }>>();
  for (const { answer, fate } of fated)
    if (answer.place.of === "clause" && fate.kind === "review") waiting.set(clauseOf(answer.place), fate);
  return fated.map((one) => {
    const { answer, fate } = one;
    if (answer.place.of !== "clause" || !isProof(answer.place) || fate.kind !== "kept") return one;
    const proved = waiting.get(clauseOf(answer.place));
    if (!proved) return one;
    const changes = proved.candidates.flatMap((candidate) => candidate.changes);
    return { answer, fate: { ...proved, candidates: [{ place: fate.to, changes }] } };
  });
}

function clauseOf({ key, clause }: Extract<AnswerPlace, { readonly of: "clause" }>): string {
  return JSON.stringify([key, clause]);
}
