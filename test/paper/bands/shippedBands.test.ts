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

it("reads the bands of 70 indicators in a tenth of a second", () => {
  const rubrics = shippedRubrics();
  const printed = Array.from({ length: 14 }, () => rubrics).flat();
  // The processor's time, since others may use the machine at the same time.
  const readAll = (): number => {
    const from = process.cpuUsage();
    for (const { bands, clauses, words } of printed) readBands(bands, clauses, words);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  const took = Math.min(...Array.from({ length: 10 }, readAll));
  expect(printed).toHaveLength(70);
  expect(took).toBeLessThan(100);
});
