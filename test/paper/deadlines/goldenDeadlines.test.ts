import { readDeadline } from "../../../src/paper/deadlines/readDeadline";
import { goldenDeadlines } from "../support/goldenPaper";

it.each(goldenDeadlines())("$text: $why", ({ text, fiscalYear, certainty, readings }) => {
  const read = readDeadline(text, { fiscalYear });
  expect(read?.certainty ?? "none").toBe(certainty);
  expect(read?.readings ?? []).toEqual(readings ?? []);
});
