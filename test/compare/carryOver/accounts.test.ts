import fc from "fast-check";
import type { Answers } from "../../../src/answers/answers";
import { listAnswers, type PlacedAnswer } from "../../../src/answers/entries";
import { carryOver } from "../../../src/compare/carryOver";
import { laoTypes, type LaoType } from "../../../src/pack/laoType";
import { listWithItems } from "../../../src/pack/outline";
import type { Indicator, Pack } from "../../../src/pack/schema";
import { indicatorFor } from "../../../src/pack/variant";
import { arbitraryAnswers } from "../../answers/support/arbitraryAnswers";
import { arbitraryPack } from "../../pack/support/arbitraryPack";
import { syntheticPack } from "../../../bench/syntheticPack";
import { enteredEverywhere } from "../../workbook/support/enteredEverywhere";
import { anyRegrouping } from "../support/regroup";
import { anyScoring, anyWording } from "../support/edits";
import { edited, lpa2563, lpa2567, type Writable } from "../support/packs";

interface Case {
  readonly older: Pack;
  readonly newer: Pack;
  readonly laoType: LaoType;
  readonly answers: Answers;
}

const somePack = fc.oneof(
  { weight: 2, arbitrary: arbitraryPack() },
  { weight: 3, arbitrary: fc.constantFrom(lpa2567, lpa2567, lpa2563) },
  { weight: 2, arbitrary: fc.nat(50).map((seed) => syntheticPack({ indicators: 12, clauses: 50, seed })) },
);
const edit = fc.oneof(anyScoring, anyWording, anyRegrouping).map(({ apply }) => apply);
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

/** A later version, a later year, or a stranger's pack. */
function newerThan(older: Pack): fc.Arbitrary<Pack> {
  const another = fc.boolean().map((is) => (is ? `${older.id}-later` : older.id));
  const same = fc.tuple(edits, another).map(([all, id]) => {
    const changed = all.reduce(attempt, older);
    return { ...changed, id };
  });
  return fc.oneof({ weight: 4, arbitrary: same }, { weight: 1, arbitrary: somePack });
}

/** Edits are made for one paper; one that another paper has nothing for changes nothing. */
function attempt(pack: Pack, apply: (pack: Writable<Pack>) => void): Pack {
  try {
    return edited(pack, apply);
  } catch {
    return pack;
  }
}

const cases: fc.Arbitrary<Case> = somePack.chain((older) =>
  fc.record({ newer: newerThan(older), laoType: fc.constantFrom(...laoTypes) }).chain((to) => {
    const answers = fc.oneof(arbitraryAnswers(older), fc.constant(enteredEverywhere(older, to.laoType)));
    return answers.map((given) => ({ older, ...to, answers: given }));
  }),
);

function sorted(entries: readonly PlacedAnswer[]): readonly string[] {
  return entries.map(({ place, value }) => JSON.stringify([place, value])).sort();
}

test("every answer is kept, to be reviewed or left over, exactly once and with its value, whatever the two packs", () => {
  fc.assert(
    fc.property(cases, ({ older, newer, laoType, answers }) => {
      const { kept, review, leftOver, answers: landed } = carryOver(older, newer, answers, laoType);
      const out = [...kept, ...review, ...leftOver].map(({ answer }) => answer);
      expect(sorted(out)).toEqual(sorted(listAnswers(answers)));
      const placed = kept.map(({ answer, to }) => ({ place: to, value: answer.value }));
      expect(sorted(listAnswers(landed))).toEqual(sorted(placed));
      expect(review.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("an answer waits for a person with a place to go to, unless it is not certain which indicator it is of", () => {
  fc.assert(
    fc.property(cases, ({ older, newer, laoType, answers }) => {
      const stuck = carryOver(older, newer, answers, laoType).review.filter(
        ({ candidates }) => candidates.length === 0,
      );
      const doubts = ["indicatorSplit", "indicatorMerged", "proposedMatch"];
      expect(stuck.every(({ reasons: [first] }) => doubts.includes(first?.kind ?? ""))).toBe(true);
    }),
  );
});

test("no clause of another pack is taken as answered whose words, states, deadline or marks the paper changed", () => {
  fc.assert(
    fc.property(cases, ({ older, newer, laoType, answers }) => {
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
    { numRuns: 300 },
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
