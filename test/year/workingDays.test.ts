import type { Answers, ClauseAnswers, HolidayLine } from "../../src/answers/answers";
import { functionsTh } from "../../src/texts/functions.th";
import { yearIssueTh } from "../../src/texts/yearIssue.th";
import { yearIssueText } from "../../src/words/yearIssueText";
import { scoreYear } from "../../src/year/scoreYear";
import type { IndicatorMarks } from "../../src/year/indicatorMarks";
import { packOfShape } from "../golden/packOfShape";

/** Clause 1 is due 30 working days after 30 September 2566, 2 five after an event, 3 three before one. */
const pack = packOfShape("deadline-working-days");

/** Official holidays from October 2566 to Songkran 2567, with the cabinet's days and the substitution days. */
const holidays: readonly HolidayLine[] = [
  ...[45_212, 45_222, 45_265, 45_271, 45_289, 45_292, 45_394, 45_395, 45_396, 45_397, 45_398],
].map((day) => ({ day, title: "วันหยุด" }));

const inTime: Readonly<Record<string, ClauseAnswers>> = {
  "1": { date: 45_244 },
  "2": { event: 45_392, date: 45_404 },
  "3": { event: 45_399, date: 45_391 },
};

function marksOf(clauses: Answers["indicators"][string]["clauses"], listed = holidays): IndicatorMarks {
  const answers = {
    indicators: { "working-days-report": { ...(clauses && { clauses }) } },
    areas: {},
    holidays: listed,
  };
  const found = scoreYear(pack, { type: "SAO" }, answers).indicators.get("working-days-report");
  if (!found) throw new Error("no such indicator");
  return found;
}

function saidOf({ issue }: IndicatorMarks): string | null {
  return issue && yearIssueText(yearIssueTh, functionsTh, issue);
}

describe("a year with deadlines in working days", () => {
  // By hand: 14 November 2566, 22 and 9 April 2567; see the golden folder.
  it.each([
    ["all on the last day", inTime, 5],
    ["clause 1 a day late", { ...inTime, "1": { date: 45_245 } }, 3],
    ["clause 2 a day late", { ...inTime, "2": { event: 45_392, date: 45_405 } }, 3],
    ["clause 3 a day late", { ...inTime, "3": { event: 45_399, date: 45_392 } }, 3],
    ["a due day of the team's own beside a later day", { ...inTime, "1": { date: 45_245, due: 45_250 } }, 5],
    ["states that were typed", { "1": { state: "✓" }, "2": { state: "✓" }, "3": { state: "ล่าช้า" } }, 3],
  ])("scores %s", (_, clauses, score) => {
    expect(marksOf(clauses).mark).toEqual({ kind: "marks", score, full: 5 });
  });

  it("counts one day more where the cabinet declares one", () => {
    const more = [...holidays, { day: 45_236, title: "มติคณะรัฐมนตรี" }];
    expect(marksOf({ ...inTime, "1": { date: 45_245 } }, more).mark).toMatchObject({ score: 5 });
  });

  it("waits where no holiday of a year that is counted is listed, and says what to do", () => {
    const waiting = marksOf(inTime, []);
    expect(waiting.mark).toEqual({ kind: "notEntered", full: 5 });
    expect(saidOf(waiting)).toBe(
      "ข้อ 1: กำหนดเป็นวันทำการ กรอกวันหยุดราชการของทุกปีที่นับในแผ่น “วันหยุด” หรือกรอกวันครบกำหนดเอง แล้วคะแนนจะถูกคำนวณ",
    );
  });

  it("needs the holidays of both years over the new year", () => {
    const over: ClauseAnswers = { event: 45_288, date: 45_299 };
    expect(marksOf({ ...inTime, "2": over }).mark).toMatchObject({ score: 5 });
    expect(marksOf({ "2": over }, holidays.slice(0, 5)).issue?.code).toBe("holidaysMissing");
  });

  it.each([
    ["a Buddhist year", 243_550],
    ["a text", "13 ต.ค. 66"],
  ])("waits where a holiday is no day: %s", (_, day) => {
    const waiting = marksOf(inTime, [...holidays.slice(0, 2), { title: "ไม่มีวันที่" }, { day }]);
    expect(waiting.mark).toEqual({ kind: "notEntered", full: 5 });
    expect(saidOf(waiting)).toMatch(/^ข้อ 1: กำหนดเป็นวันทำการ แต่วันหยุดรายการที่ 4 ในแผ่น “วันหยุด” ใช้ไม่ได้: /);
  });

  it("refuses a day before the one that is counted from", () => {
    expect(marksOf({ ...inTime, "2": { event: 45_392, date: 45_391 } }).issue?.code).toBe("dayRefused");
  });
});
