import { printWhen } from "../../../src/pack/rubric/print";
import { readBands } from "../../../src/paper/bands/readBands";
import { isRight } from "../support/right";
import { shippedRubrics } from "../support/shippedRubrics";

/** The paper's words (area 1 of 2567) against the pack that people wrote from it. */
describe.each(shippedRubrics())("the bands of indicator $title of 2567", (rubric) => {
  const read = readBands(rubric.bands, rubric.clauses, []);

  it.each(rubric.bands.map((band, index) => ({ ...band, index })))("$text: $means", ({ index }) => {
    const { certainty, readings = [] } = read.bands[index] ?? {};
    expect(certainty).toBe("certain");
    expect(readings.map((when) => isRight(rubric, index, printWhen(when)))).toEqual([true]);
  });

  it("name the states of clauses, the precondition and the measure", () => {
    expect(Object.fromEntries(read.states)).toEqual(rubric.states);
    expect(read.gate !== null).toBe(rubric.gate);
    expect(read.measure?.kind).toBe(rubric.measure?.kind);
  });
});
