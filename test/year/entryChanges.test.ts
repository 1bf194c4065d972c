import type { Answers } from "../../src/answers/answers";
import { changedEntries, entriesOf, type EntryChange } from "../../src/year/entryChanges";
import { linesOf } from "../../src/year/lines";
import { scoreYear } from "../../src/year/scoreYear";
import { packOf, publishedExample } from "../workbook/support/example";

const pack = packOf("lpa-2567");
const lao = { type: "SAO" } as const;
const lines = linesOf(pack, "SAO");

function entered(id: string, answers: Answers): ReturnType<typeof entriesOf> {
  const line = lines.find((one) => one.id === id);
  if (!line) throw new Error(`no line ${id}`);
  return entriesOf(line, scoreYear(pack, lao, answers), answers);
}

function between(id: string, before: Answers, now: Answers): readonly string[] {
  return changedEntries(entered(id, before), entered(id, now)).map(told);
}

function told({ place: { of }, from, to }: EntryChange): string {
  const where = of.kind === "clause" ? `clause ${of.clause}` : of.kind;
  return `${where}: ${String(from)} → ${String(to)}`;
}

function withReport(clauses: Answers["indicators"][string]["clauses"]): Answers {
  const own = publishedExample.indicators["internal-control-report"];
  return {
    ...publishedExample,
    indicators: {
      ...publishedExample.indicators,
      "internal-control-report": { ...own, clauses: { ...own?.clauses, ...clauses } },
    },
  };
}

describe("what was entered otherwise", () => {
  it("is told clause by clause, whichever word the state was written in", () => {
    expect(
      between("internal-control-report", publishedExample, withReport({ "3": { state: "เดี๋ยวทำ" } })),
    ).toEqual(["clause 3: done → เดี๋ยวทำ"]);
    expect(
      between("internal-control-report", publishedExample, withReport({ "8": { state: "ล่าช้า" } })),
    ).toEqual(["clause 8: done → late"]);
    expect(between("internal-control-report", publishedExample, withReport({ "3": { state: "มี" } }))).toEqual(
      [],
    );
  });

  it("is told of a state that follows from a day: 3 January 2567 is late for the end of 2566", () => {
    // 29 December 2566 is the last day in time; 3 January 2024 is the serial day 45294.
    const late = withReport({ "8": { date: 45_294 } });
    expect(between("internal-control-report", publishedExample, late)).toEqual(["clause 8: done → late"]);
  });

  it("is told of what was blank before, and of what was cleared", () => {
    const blank: Answers = { indicators: {}, areas: {} };
    const counts = { done: 42, all: 50 };
    const now: Answers = { ...blank, indicators: { "development-projects-budgeted": counts } };
    expect(between("development-projects-budgeted", blank, now)).toEqual([
      "done: null → 42",
      "all: null → 50",
    ]);
    expect(between("development-projects-budgeted", now, blank)).toEqual([
      "done: 42 → null",
      "all: 50 → null",
    ]);
  });

  it("is told of marks that are typed for a whole area", () => {
    const areas = { ...publishedExample.areas, "3": { score: 65, full: 65 } };
    expect(between("area:3", publishedExample, { ...publishedExample, areas })).toEqual(["score: 62 → 65"]);
  });

  it("is nothing where it was changed back", () => {
    expect(lines.flatMap(({ id }) => between(id, publishedExample, publishedExample))).toEqual([]);
  });

  it("is nothing that a place stands for which nobody knows", () => {
    expect(changedEntries({ "elsewhere:1": 1, "line:2:name": "x" }, {})).toEqual([]);
  });
});
