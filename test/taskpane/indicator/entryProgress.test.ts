import type { IndicatorAnswers } from "../../../src/answers/answers";
import { entryProgress } from "../../../src/taskpane/indicator/entryProgress";
import { scoreYear } from "../../../src/year/scoreYear";
import { packOf, sao } from "../../workbook/support/example";

const pack = packOf("lpa-2567");

function progressOf(key: string, answers: IndicatorAnswers, type: typeof sao.type = sao.type): string {
  const indicators = { [key]: answers };
  const own = scoreYear(pack, { ...sao, type }, { indicators, areas: {} }).indicators.get(key);
  if (!own) throw new Error(`no indicator ${key}`);
  const { entered, of } = entryProgress(own, indicators);
  return `${String(entered)}/${String(of)}`;
}

const report = "internal-control-report";

test.each<[string, string, IndicatorAnswers, string]>([
  ["nothing", report, {}, "0/8"],
  [
    "a clause that is not done, which is an answer too",
    report,
    { clauses: { 1: { state: "ไม่ดำเนินการ" } } },
    "1/8",
  ],
  ["a note alone, of which no score comes", report, { clauses: { 1: { note: "รอหนังสือ" } } }, "0/8"],
  ["a day done, whose due day the paper says", report, { clauses: { 8: { date: 45_280 } } }, "1/8"],
  [
    "a precondition and two clauses",
    "internal-audit",
    { gate: "✓", clauses: { 1: { state: "✓" }, 2: { state: "✓" } } },
    "3/7",
  ],
  [
    "a day done without the day it is counted from",
    "internal-audit",
    { clauses: { 5: { date: 45_280 } } },
    "0/7",
  ],
  ["one of two counts", "development-projects-budgeted", { done: 4 }, "1/2"],
  ["both counts, one of them 0", "development-projects-budgeted", { done: 0, all: 20 }, "2/2"],
])("of %s", (_, key, answers, expected) => {
  expect(progressOf(key, answers)).toBe(expected);
});

test("what is not asked of the type has nothing to enter", () => {
  expect(progressOf("illegal-signs-on-public-ways", {}, "PAO")).toBe("0/0");
});
