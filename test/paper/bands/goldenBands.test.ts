import { printWhen } from "../../../src/pack/rubric/print";
import { readBands } from "../../../src/paper/bands/readBands";
import type { BandReading } from "../../../src/paper/bands/reading";
import { goldenRubrics, type GoldenRubric } from "../support/goldenPaper";
import { isRight } from "../support/right";

const rubrics = goldenRubrics();

function read({ bands, clauses, words }: GoldenRubric): readonly BandReading[] {
  return readBands(bands, clauses, words).bands;
}

describe.each(rubrics.map(([form, rubric]) => ({ form, rubric, ...rubric })))(
  "$form: $title",
  ({ rubric }) => {
    const reading = read(rubric);
    const printed = rubric.bands.map((band, index) => ({ ...band, index }));

    it.each(printed)("$text", ({ means, certainty, index }) => {
      const { certainty: own, readings, doubts } = reading[index] ?? { readings: [] };
      expect({ certainty: own, doubts: own === certainty ? [] : doubts }).toEqual({ certainty, doubts: [] });
      if (means === null) expect(readings).toEqual([]);
      else expect(readings.map(printWhen).some((when) => isRight(rubric, index, when))).toBe(true);
      if (own === "certain") expect(readings.map(printWhen)).toHaveLength(1);
    });
  },
);

it("reads at least nine of ten of what can be said, and is never certain of a wrong reading", () => {
  const all = rubrics.flatMap(([, rubric]) =>
    read(rubric).map(({ certainty, readings }, band) => ({
      certainty,
      canBeSaid: typeof rubric.bands[band]?.means === "string",
      right: readings.map((when) => isRight(rubric, band, printWhen(when))),
    })),
  );
  const asked = all.filter(({ canBeSaid }) => canBeSaid);
  expect(asked.length).toBeGreaterThanOrEqual(60);
  expect(all.filter(({ certainty, right }) => certainty === "certain" && right[0] !== true)).toEqual([]);
  expect(asked.filter(({ right }) => right.includes(true)).length / asked.length).toBeGreaterThanOrEqual(0.9);
});
