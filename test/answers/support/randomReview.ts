import type { Answers } from "../../../src/answers/answers";
import { listAnswers, type AnswerPlace } from "../../../src/answers/entries";
import { gatherAnswers } from "../../../src/answers/gather";
import type { Decision, Review, WaitingAnswer } from "../../../src/answers/review";
import { pick } from "../../workbook/native/support/random";

type Random = () => number;

/** What stands in cells by itself, and what came over and waits for a yes: together all of the answers given. */
export interface PartlyReviewed {
  readonly own: Answers;
  readonly review: Review;
}

const decisions: readonly (Decision | null)[] = ["use", "use", "use", "drop", null];

/** Answers of which some came over from another pack: decided or not, now and then two for one place. */
export function randomReview(answers: Answers, random: Random, decided = decisions): PartlyReviewed {
  const all = listAnswers(answers);
  const waits = all.map(({ place, value }) => value !== "" && canWait(place) && random() < 0.3);
  const waiting = all
    .filter((_, index) => waits[index])
    .flatMap(({ place, value }): readonly WaitingAnswer[] => {
      const one = { place, value, decision: pick(random, decided), told };
      return random() < 0.15 ? [one, { ...one, decision: pick(random, decided) }] : [one];
    });
  return {
    own: gatherAnswers(all.filter((_, index) => !waits[index])),
    review: { waiting, leftOver: [{ value: 5, at: "ตัวชี้วัดที่ 9", words: "เดิม", why: "ไม่มีแล้ว" }] },
  };
}

function canWait({ of }: AnswerPlace): boolean {
  return of === "indicator" || of === "clause" || of === "line" || of === "area" || of === "workPlan";
}

const told = { at: "ตัวชี้วัดที่ 3 ข้อ 8 (ผล)", olderWords: "เดิม", newerWords: "ใหม่", why: "ถ้อยคำเปลี่ยน", marks: 5 };
