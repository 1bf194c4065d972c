import fc from "fast-check";
import { percentOf, roundHalfUp, sumMarks } from "../../src/score/rounding";

describe("rounding as Excel's ROUND does", () => {
  test.each([
    [14.995, 15],
    [19.995, 20],
    [1.005, 1.01],
    [2.675, 2.68],
    [4.995, 5],
    [0.995, 1],
    [19.994, 19.99],
    [14.9949999, 14.99],
    [0, 0],
    [100, 100],
  ])("%d to 2 decimals is %d", (number, rounded) => {
    expect(roundHalfUp(number, 2)).toBe(rounded);
  });

  test.each([
    [191, 195, 97.95],
    [285, 345, 82.61],
    [333, 340, 97.94],
    [62, 65, 95.38],
    [2999, 20000, 15],
  ])("%d of %d is %d %%", (part, whole, percent) => {
    expect(percentOf(part, whole, 2)).toBe(percent);
  });

  test("a percent of two counts is the exact fraction, rounded half up", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, share) => {
          const done = Math.floor(all * share);
          // In whole numbers: ⌊(2 · 10000 · done + all) ÷ (2 · all)⌋ hundredths.
          const exact = (20_000n * BigInt(done) + BigInt(all)) / (2n * BigInt(all));
          expect(percentOf(done, all, 2)).toBe(Number(exact) / 100);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("sums of marks carry no binary noise", () => {
    expect(sumMarks([0.1, 0.2])).toBe(0.3);
    expect(sumMarks([])).toBe(0);
  });
});
