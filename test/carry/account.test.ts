import fc from "fast-check";
import { runsOf } from "../support/everyCase";
import { listAnswers } from "../../src/answers/entries";
import { printAnswerPlace } from "../../src/answers/places";
import { withConfirmed, type Review } from "../../src/answers/review";
import { carryYear, type FilledYear } from "../../src/carry/carryYear";
import { crossed } from "../compare/support/crossed";

const years = crossed.map(({ older, newer, laoType, answers }) => {
  const lao = { name: "อบต.ตัวอย่าง", type: laoType, province: "กระบี่" };
  return { from: { pack: older, lao, answers, review: null } satisfies FilledYear, newer };
});

/** Values with how often each is there, whatever its place. */
function valuesOf(entries: readonly { readonly value: unknown }[]): readonly string[] {
  return entries.map(({ value }) => JSON.stringify(value)).sort();
}

test("everything that was entered stays, waits or is left over, and the account adds up, counted on both sides", () => {
  fc.assert(
    fc.property(years, ({ from, newer }) => {
      const { answers, review, account } = carryYear(from, newer);
      const given = listAnswers(from.answers).filter(({ value }) => value !== "");
      const kept = listAnswers(answers).filter(({ value }) => value !== "");
      expect(account.total).toBe(given.length);
      expect(account.kept).toBe(kept.length);
      expect(account.leftOver).toBe(review?.leftOver.length ?? 0);
      expect(account.kept + account.waiting + account.leftOver).toBe(account.total);
      const listed = [...kept, ...(review?.waiting ?? []), ...(review?.leftOver ?? [])];
      expect(listed.length).toBeGreaterThanOrEqual(given.length);
      const left = new Map<string, number>();
      for (const value of valuesOf(listed)) left.set(value, (left.get(value) ?? 0) + 1);
      for (const value of valuesOf(given)) {
        expect(left.get(value) ?? 0).toBeGreaterThan(0);
        left.set(value, (left.get(value) ?? 0) - 1);
      }
    }),
    runsOf(200, 8),
  );
}, 60_000);

test("nothing that waits counts before a yes, and each says where it goes, what it was of and why it waits", () => {
  fc.assert(
    fc.property(years, ({ from, newer }) => {
      const { answers, review } = carryYear(from, newer);
      if (!review) return;
      expect(withConfirmed(answers, review)).toEqual(answers);
      for (const { told, decision } of review.waiting) {
        expect(decision).toBeNull();
        expect([told.at, told.why].every((text) => text !== "")).toBe(true);
      }
      expect(review.leftOver.every(({ at, why }) => at !== "" && why !== "")).toBe(true);
    }),
    runsOf(100, 6),
  );
}, 60_000);

/** Every second row said yes to, every third no, the others left open. */
function halfDecided(review: Review): Review {
  const decisions = ["use", "drop", null] as const;
  return {
    ...review,
    waiting: review.waiting.map((one, index) => ({ ...one, decision: decisions[index % 3] ?? null })),
  };
}

test("a year carried half way and carried on loses nothing: what was decided counts or is listed, the rest waits on", () => {
  fc.assert(
    fc.property(years, ({ from, newer }) => {
      const first = carryYear(from, newer);
      if (!first.review) return;
      const review = halfDecided(first.review);
      const answers = withConfirmed(first.answers, review);
      const later = { ...newer, id: `${newer.id}-on` };
      const second = carryYear({ ...first, answers, review }, later);
      const own = new Set(listAnswers(answers).map(({ place }) => printAnswerPlace(place)));
      const before = [...listAnswers(answers), ...review.waiting, ...review.leftOver].filter(
        ({ value }) => value !== "",
      );
      const after = [
        ...listAnswers(second.answers),
        ...(second.review?.waiting ?? []),
        ...(second.review?.leftOver ?? []),
      ];
      expect(second.account.leftOver).toBeGreaterThanOrEqual(first.account.leftOver);
      // An answer that was said yes to is an answer, and stands in its row no more.
      const confirmed = review.waiting.filter(
        ({ place, decision }) => decision === "use" && own.has(printAnswerPlace(place)),
      );
      expect(after.length).toBeGreaterThanOrEqual(before.length - confirmed.length);
    }),
    runsOf(100, 6),
  );
}, 60_000);
