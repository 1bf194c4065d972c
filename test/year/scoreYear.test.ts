import type { Answers } from "../../src/answers/answers";
import type { CountedMark, Mark } from "../../src/year/mark";
import { scoreYear } from "../../src/year/scoreYear";
import type { YearMarks } from "../../src/year/yearMarks";
import { packOf, pao, publishedExample, sao } from "../workbook/support/example";
import { marks, printed } from "./support/marks";
import { yearIssue } from "../../src/year/yearIssue";

const pack = packOf("lpa-2567");
const control = "internal-control-report";

function markOf({ indicators }: YearMarks, key: string): Mark | undefined {
  return indicators.get(key)?.mark;
}

describe("the published example of 2567, อบต.ไสไทย", () => {
  const year = scoreYear(pack, sao, publishedExample);

  it("comes to 333 of 340, 97.94 percent, as printed", () => {
    expect([year.total, ...year.areas].map(printed)).toEqual([
      "333/340 = 97.94",
      "25/25 = 100",
      "40/40 = 100",
      "62/65 = 95.38",
      "191/195 = 97.95",
      "15/15 = 100",
    ]);
  });

  it("is ดีเด่น and passes the 70 percent of area 1, since all is entered", () => {
    expect(year.total.level).toEqual({ kind: "named", title: "ดีเด่น" });
    expect(year.total.passMarks).toMatchObject([{ needed: 70, reached: 100, isPassed: true }]);
    expect([year.total.progress, year.total.areas]).toEqual([
      { entered: 9, of: 9 },
      { entered: 5, of: 5 },
    ]);
  });

  it("comes to 98.67 percent where a year takes the mean of its areas", () => {
    expect(scoreYear({ ...pack, overall: "meanOfAreas" }, sao, publishedExample).total.percent).toBe(98.67);
  });

  it("has units whose sums are those of their indicators", () => {
    // The third unit has the report on internal control, the auditor and risk management.
    expect(year.areas[0]?.units.map(printed)).toEqual(["5/5 = 100", "5/5 = 100", "15/15 = 100"]);
  });
});

describe("a year of which nothing is entered", () => {
  const year = scoreYear(pack, sao, { indicators: {}, areas: {} });

  it("is not assessed, which is no 0: no percent, no level, nothing passed or failed", () => {
    expect(year.total.mark).toEqual({ kind: "notEntered", full: 340 });
    expect([year.total.percent, year.total.level]).toEqual([null, null]);
    expect(year.total.passMarks).toMatchObject([{ reached: null, isPassed: null }]);
    expect(year.total.progress).toEqual({ entered: 0, of: 9 });
  });

  it("has full marks of 20 in area 1 for an อบจ., who is not asked of indicator 2", () => {
    const other = scoreYear(pack, pao, { indicators: {}, areas: {} });
    expect(other.areas[0]?.mark).toEqual({ kind: "notEntered", full: 20 });
    expect(other.areas[0]?.progress).toEqual({ entered: 0, of: 4 });
    expect(markOf(other, "illegal-signs-on-public-ways")).toEqual({ kind: "notApplicable" });
  });
});

it("has no level while one of five areas is missing, though the rest is full", () => {
  const { areas } = publishedExample;
  const year = scoreYear(pack, sao, { ...publishedExample, areas: { ...areas, "5": { full: 15 } } });
  expect([year.total.level, year.total.areas]).toEqual([null, { entered: 4, of: 5 }]);
  // 318 of 340 is 93.53.
  expect(printed(year.total)).toBe("318/340 = 93.53");
});

describe("marks typed for a whole area", () => {
  const typed = (score: string | number, full: string | number = 40): YearMarks =>
    scoreYear(pack, sao, { ...publishedExample, areas: { ...publishedExample.areas, "2": { score, full } } });

  it.each<[string | number, string | number, CountedMark]>([
    ["38", 40, marks(38, 40)],
    ["๓๘.๕", "๔๐", marks(38.5, 40)],
    [0, 40, marks(0, 40)],
    ["ตัดฐาน", 40, { kind: "baseCut" }],
    [" ไม่ประเมิน ", 40, { kind: "notApplicable" }],
  ])("%j of %j are read", (score, full, mark) => {
    expect(typed(score, full).areas[1]?.mark).toEqual(mark);
  });

  it.each([
    [41, 40],
    [-1, 40],
    [38, 0],
    ["สามสิบ", 40],
    [38, "-"],
  ])("%j of %j can't stand, and the total is not known", (score, full) => {
    const { areas, total } = typed(score, full);
    expect([areas[1]?.mark.kind, total.mark.kind, total.percent, total.level]).toEqual([
      "unknown",
      "unknown",
      null,
      null,
    ]);
    expect(areas[1]?.issue).not.toBeNull();
  });

  it("leave both sums with a word: 293 of 300 is 97.67 percent", () => {
    expect(printed(typed("ตัดฐาน").total)).toBe("293/300 = 97.67");
    expect(typed("ตัดฐาน").total.level).toEqual({ kind: "named", title: "ดีเด่น" });
  });
});

describe("a clause whose state follows from days", () => {
  const withReport = (clause: object): YearMarks => {
    const clauses = { ...publishedExample.indicators[control]?.clauses, "8": clause };
    const indicators = { ...publishedExample.indicators, [control]: { clauses } };
    return scoreYear(pack, sao, { ...publishedExample, indicators });
  };

  // 29 December 2566, 90 days after the fiscal year's end, is day 45289.
  it.each([
    [{ date: 45_289 }, marks(5, 5)],
    [{ date: 45_290 }, marks(4, 5)],
    [{ date: 45_290, due: 45_293 }, marks(5, 5)],
    [{ date: 45_290, state: "✓" }, marks(5, 5)],
  ])("%j gives %j", (clause, mark) => {
    expect(markOf(withReport(clause), control)).toEqual(mark);
  });

  it("waits for a day that can be meant instead of being late, and names the clause", () => {
    const year = withReport({ date: 243_615 });
    expect(markOf(year, control)).toEqual({ kind: "notEntered", full: 5 });
    expect(year.indicators.get(control)?.issue).toMatchObject({
      code: "dayRefused",
      values: { clause: "8", of: "date", issue: { code: "dayNotMeant" } },
    });
    expect(year.total.level).toBeNull();
  });

  it.each([
    ["a day of 2510, as Excel reads 15/1/67", { date: 24_487 }, "date", "dayNotMeant"],
    ["a day before the year ended", { date: 44_941 }, "date", "dayBeforeStart"],
    [
      "a day before the year ended, beside the paper's own due day",
      { date: 44_941, due: 45_289 },
      "date",
      "dayBeforeStart",
    ],
    ["a day as text", { date: "29 ธ.ค. 66" }, "date", "notADate"],
    ["a due day of 2509", { date: 45_289, due: 24_440 }, "due", "dayNotMeant"],
  ])("waits for another than %s", (_, clause, of, code) => {
    const year = withReport(clause);
    expect(markOf(year, control)).toEqual({ kind: "notEntered", full: 5 });
    expect(year.indicators.get(control)?.issue).toMatchObject({ values: { of, issue: { code } } });
  });

  it.each([
    // 90 days after 30 September 2565 (44834) are 44924, where the year's end is read as that of 2565.
    ["in time by the officer's own due day", { date: 44_924, due: 44_924 }, marks(5, 5)],
    ["late by the officer's own due day", { date: 44_930, due: 44_924 }, marks(4, 5)],
    ["done as typed, though its day says late", { date: 45_300, state: "✓" }, marks(5, 5)],
    ["late as typed, though its day says in time", { date: 45_280, state: "ล่าช้า" }, marks(4, 5)],
    ["done as typed, though its day can't be meant", { date: 24_487, state: "✓" }, marks(5, 5)],
    ["in time in the evening of the last day", { date: 45_289.99, due: 45_289.5 }, marks(5, 5)],
  ])("is %s", (_, clause, mark) => {
    expect(markOf(withReport(clause), control)).toEqual(mark);
  });

  it("takes the template's own words for no answer", () => {
    const prompt = "ใส่วันครบกำหนด";
    const year = withReport({ date: 45_289, state: prompt });
    expect(year.indicators.get(control)?.issue).toEqual(yearIssue("promptLeft", { clause: "8", prompt }));
    expect(markOf(year, control)).toEqual({ kind: "notEntered", full: 5 });
    expect(year.total.mark.kind).toBe("marks");
  });

  it("waits for the day that its deadline is counted from", () => {
    const audit = "internal-audit";
    const answers: Answers = {
      areas: {},
      indicators: { [audit]: { gate: "✓", clauses: { "5": { date: 45_289 } } } },
    };
    const { mark, issue } = scoreYear(pack, sao, answers).indicators.get(audit) ?? {};
    expect([mark, issue]).toEqual([
      { kind: "notEntered", full: 5 },
      yearIssue("dueDayMissing", { clause: "5" }),
    ]);
  });
});

describe("an audit's report, two months after the audit", () => {
  const withDays = (clause: Answers["indicators"][string]["clauses"]): YearMarks => {
    const done = Object.fromEntries(["1", "2", "3", "4", "6"].map((id) => [id, { state: "✓" }]));
    return scoreYear(pack, sao, {
      areas: {},
      indicators: { "internal-audit": { gate: "✓", clauses: { ...done, ...clause } } },
    });
  };

  it.each([
    // An audit that ended on 30 November 2566 (45260) is due on 30 January 2567 (45321).
    ["on the day the audit ended", { event: 45_260, date: 45_260 }, marks(5, 5)],
    ["on the last day", { event: 45_260.5, date: 45_321.9 }, marks(5, 5)],
    ["a day late", { event: 45_260, date: 45_322 }, marks(4, 5)],
    [
      "before the audit ended, with a due day of its own",
      { event: 45_260, date: 45_200, due: 45_210 },
      marks(5, 5),
    ],
    [
      "by its own due day, whatever the audit's",
      { event: "พ.ย. 66", date: 45_200, due: 45_199 },
      marks(4, 5),
    ],
  ])("presented %s", (_, clause, mark) => {
    expect(markOf(withDays({ "5": clause }), "internal-audit")).toEqual(mark);
  });

  it.each([
    ["before the audit ended", { event: 45_260, date: 45_259 }, "date", "dayBeforeStart"],
    [
      "before the audit ended, beside the due day that follows",
      { event: 45_260, date: 45_259, due: 45_321 },
      "date",
      "dayBeforeStart",
    ],
    ["by an audit of 2509", { event: 24_441, date: 45_289 }, "event", "dayNotMeant"],
    ["by a due day of 2509", { event: 45_260, date: 45_289, due: 24_441 }, "due", "dayNotMeant"],
  ])("presented %s waits for another day", (_, clause, of, code) => {
    const { mark, issue } = withDays({ "5": clause }).indicators.get("internal-audit") ?? {};
    expect(mark).toEqual({ kind: "notEntered", full: 5 });
    expect(issue).toMatchObject({ code: "dayRefused", values: { clause: "5", of, issue: { code } } });
  });
});

it("makes sums unknown by an entry that can't stand, and keeps why", () => {
  const clauses = { "1": { state: "ทำแล้วมั้ง" } };
  const year = scoreYear(pack, sao, { areas: {}, indicators: { [control]: { clauses } } });
  expect(markOf(year, control)).toMatchObject({ kind: "unknown", why: { code: "notScored" } });
  expect([year.areas[0]?.mark.kind, year.total.mark.kind]).toEqual(["unknown", "unknown"]);
});
