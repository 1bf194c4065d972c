import fc from "fast-check";
import { runsOf } from "../../support/everyCase";
import { listAnswers, type PlacedAnswer } from "../../../src/answers/entries";
import { carryOver } from "../../../src/compare/carryOver";
import type { LaoType } from "../../../src/pack/laoType";
import { listWithItems } from "../../../src/pack/outline";
import type { Indicator, Pack } from "../../../src/pack/schema";
import { indicatorFor } from "../../../src/pack/variant";
import { crossed } from "../support/crossed";

function sorted(entries: readonly PlacedAnswer[]): readonly string[] {
  return entries.map(({ place, value }) => JSON.stringify([place, value])).sort();
}

test("every answer is kept, to be reviewed or left over, exactly once and with its value, whatever the two packs", () => {
  fc.assert(
    fc.property(crossed, ({ older, newer, laoType, answers }) => {
      const { kept, review, leftOver, answers: landed } = carryOver(older, newer, answers, laoType);
      const out = [...kept, ...review, ...leftOver].map(({ answer }) => answer);
      expect(sorted(out)).toEqual(sorted(listAnswers(answers)));
      const placed = kept.map(({ answer, to }) => ({ place: to, value: answer.value }));
      expect(sorted(listAnswers(landed))).toEqual(sorted(placed));
      expect(review.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }),
    runsOf(300, 6),
  );
});

test("an answer waits for a person with a place to go to, unless it is not certain which indicator it is of", () => {
  fc.assert(
    fc.property(crossed, ({ older, newer, laoType, answers }) => {
      const stuck = carryOver(older, newer, answers, laoType).review.filter(
        ({ candidates }) => candidates.length === 0,
      );
      const doubts = ["indicatorSplit", "indicatorMerged", "proposedMatch"];
      expect(stuck.every(({ reasons: [first] }) => doubts.includes(first?.kind ?? ""))).toBe(true);
    }),
    runsOf(100, 4),
  );
});

test("no clause of another pack is taken as answered whose words, states, deadline or marks the paper changed", () => {
  fc.assert(
    fc.property(crossed, ({ older, newer, laoType, answers }) => {
      fc.pre(older.id !== newer.id);
      const [before, after] = [askedIn(older, laoType), askedIn(newer, laoType)];
      for (const { answer, to } of carryOver(older, newer, answers, laoType).kept) {
        if (answer.place.of !== "clause" || to.of !== "clause") continue;
        const [from, landed] = [before.get(answer.place.key), after.get(to.key)];
        expect(landed?.appliesTo).toContain(laoType);
        expect(landed?.fullMarks).toBe(from?.fullMarks);
        expect(scoresOf(landed)).toEqual(scoresOf(from));
        expect(clauseOf(landed, to.clause)).toEqual(clauseOf(from, answer.place.clause));
        if (["event", "date", "due"].includes(to.field)) expect(newer.fiscalYear).toBe(older.fiscalYear);
      }
    }),
    runsOf(300, 6),
  );
});

function askedIn(pack: Pack, laoType: LaoType): ReadonlyMap<string, Indicator> {
  return new Map(
    listWithItems(pack).map(({ indicator }) => [
      indicator.key,
      indicatorFor(indicator, laoType) ?? indicator,
    ]),
  );
}

/** The scores there are; bands that exclude each other may be printed in any order. */
function scoresOf(indicator: Indicator | undefined): unknown {
  const rubric = indicator?.rubric;
  return typeof rubric === "object" ? rubric.map(({ score }) => score).sort() : rubric;
}

/** All that a clause says but its number; a fixed day is its day of the year. */
function clauseOf(indicator: Indicator | undefined, number: string): unknown {
  const clause = indicator?.clauses.find(({ id }) => id === number);
  const { deadline } = clause ?? {};
  return {
    ...clause,
    id: null,
    states: [...(clause?.states ?? ["none", "done"])].sort(),
    fault: clause?.fault ?? false,
    deadline: deadline && "on" in deadline ? deadline.on.slice(4) : deadline,
  };
}
