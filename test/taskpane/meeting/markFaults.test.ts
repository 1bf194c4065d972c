import type { Answers } from "../../../src/answers/answers";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { bookOf, type Overwritten } from "./support/blueprintBook";
import { detailOf } from "./support/criteria";

const pack = packOf("lpa-2567");

/** Line, clause, code and cell of each fault; "waits" where sums are known all the same. */
function faultsIn(answers: Answers, overwritten: Overwritten = {}): readonly string[] {
  const book = bookOf(buildTemplate(pack, sao, { answers }), overwritten);
  return detailOf(book, pack).faults.map(({ line, clause, why, isGrave, cell }) =>
    [
      `${line.id}${clause === null ? "" : ` clause ${clause}`}`,
      why.code,
      cell,
      ...(isGrave ? [] : ["waits"]),
    ].join(" · "),
  );
}

function withIndicator(key: string, answers: Answers["indicators"][string]): Answers {
  const own = { ...publishedExample.indicators[key], ...answers };
  return { ...publishedExample, indicators: { ...publishedExample.indicators, [key]: own } };
}

describe("what keeps marks from being known", () => {
  it("is nothing in the published example", () => {
    expect(faultsIn(publishedExample)).toEqual([]);
  });

  it("is named by clause and cell: a word that nobody knows", () => {
    const own = publishedExample.indicators["internal-control-report"];
    const clauses = { ...own?.clauses, "2": { state: "ทำไปแล้วครึ่งหนึ่ง" } };
    expect(faultsIn(withIndicator("internal-control-report", { clauses }))).toEqual([
      "internal-control-report clause 2 · notScored · LPA_internal_control_report_C2",
    ]);
  });

  it("is named past a precondition, which is the first cell of its own", () => {
    const own = publishedExample.indicators["internal-audit"];
    const clauses = { ...own?.clauses, "3": { state: "เดี๋ยวทำ" } };
    expect(faultsIn(withIndicator("internal-audit", { clauses }))).toEqual([
      "internal-audit clause 3 · notScored · LPA_internal_audit_C3",
    ]);
    expect(faultsIn(withIndicator("internal-audit", { gate: "อาจจะ" }))).toEqual([
      "internal-audit · notScored · LPA_internal_audit_GATE",
    ]);
  });

  it("is named by the count that is wrong: more done than there is", () => {
    expect(faultsIn(withIndicator("development-projects-budgeted", { done: 60, all: 50 }))).toEqual([
      expect.stringMatching(/^development-projects-budgeted · notScored · LPA_.*_(DONE|ALL)$/) as string,
    ]);
  });

  it("is named by the marks that were typed for an area above its full marks", () => {
    const areas = { ...publishedExample.areas, "5": { score: 99, full: 15 } };
    expect(faultsIn({ ...publishedExample, areas })).toEqual([
      "area:5 · aboveFull · LPABOOK_AREA_5_TYPED_SCORE",
    ]);
  });

  it("is a cell of the workbook that shows an error although the answers are sound", () => {
    expect(faultsIn(publishedExample, { LPA_risk_management_SCORE: "#REF!" })).toEqual([
      "risk-management · errorShown · LPA_risk_management_SCORE",
    ]);
  });

  it("is an error in a cell to be filled in, told once", () => {
    const cell = "LPA_illegal_signs_on_public_ways_C4";
    expect(faultsIn(publishedExample, { [cell]: "#DIV/0!" })).toEqual([
      `illegal-signs-on-public-ways clause 4 · errorShown · ${cell}`,
    ]);
  });
});

it("tells what only waits: a day without the event's day that it counts from", () => {
  const own = publishedExample.indicators["internal-audit"];
  const clauses = { ...own?.clauses, "5": { date: 45_300 } };
  expect(faultsIn(withIndicator("internal-audit", { clauses }))).toEqual([
    "internal-audit clause 5 · dueDayMissing · LPA_internal_audit_C5_EVENT · waits",
  ]);
});
