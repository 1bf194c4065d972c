import { nearest } from "../../src/text/nearest";

const words = ["SCORE", "EXPLAIN", "LATE", "TOTALS"];

test.each([
  ["SCOER", "SCORE"],
  ["score", "SCORE"],
  ["EXPLIAN", "EXPLAIN"],
  ["TOTAL", "TOTALS"],
  ["SOCRE", "SCORE"],
  ["ETAL", null],
  ["CORES", null],
  ["ROUND", null],
])("%s is taken for %s", (typed, meant) => {
  expect(nearest(typed, words)).toBe(meant);
});
