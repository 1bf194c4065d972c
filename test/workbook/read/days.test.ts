import type { Answers, ClauseAnswers } from "../../../src/answers/answers";
import { builtInPacks } from "../../../src/pack/builtIn";
import { functionsTexts } from "../../../src/texts/functionsTexts";
import { yearIssueTexts } from "../../../src/texts/yearIssueTexts";
import { yearIssueText } from "../../../src/words/yearIssueText";
import type { Blueprint, Content } from "../../../src/workbook/blueprint/blueprint";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { isFormulaContent, valueOf } from "../../../src/workbook/blueprint/content";
import { clauseName } from "../../../src/workbook/cells/names";
import { namedCellsOnly, type Book, type SavedCell } from "../../../src/workbook/read/book";
import { readYear, type YearRead } from "../../../src/workbook/read/readYear";
import type { IndicatorMarks } from "../../../src/year/indicatorMarks";
import { marks } from "../../year/support/marks";
import { packOf, publishedExample, sao } from "../support/example";
import type { ReadIssue } from "../../../src/workbook/read/readIssue";
import { rangeAt } from "../support/rangeAt";

const pack = packOf("lpa-2567");
const control = "internal-control-report";
const audit = "internal-audit";

/** The books of these tests have no tables, only the blocks of indicators. */
function ofEntries(issues: readonly ReadIssue[]): readonly ReadIssue[] {
  return issues.filter(({ code }) => code !== "tableMissing");
}

/** What another program, an older template or a paste left in a named cell. */
type Left = Readonly<Record<string, string | number>>;

/** The workbook of the answers as it was saved; of a frozen one every formula is a value. */
function bookOf(blueprint: Blueprint, left: Left = {}, isFrozen = false): Book {
  const cellOf = (content: Content): SavedCell => {
    const value = valueOf(content);
    const shown = value === "" ? null : value;
    return { value: shown, isFormula: isFormulaContent(content) && !isFrozen, isError: value === null };
  };
  const values: Left = isFrozen ? { LPABOOK_FROZEN: "29 ธ.ค. 2566", ...left } : left;
  const named: Book["named"] = (name) => {
    const found = blueprint.names.find((one) => one.name === name);
    const cells = blueprint.sheets.find((one) => one.name === found?.sheet)?.cells;
    if (!found || !cells) return null;
    const own = values[name];
    if (own !== undefined) return [[{ value: own, isFormula: false, isError: false }]];
    const { row, column, width, height } = rangeAt(found.range);
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, across) => {
        const cell = cells.find((one) => one.row === row + down && one.column === column + across);
        return cellOf(cell?.content ?? { kind: "blank" });
      }),
    );
  };
  return { ...namedCellsOnly(named), names: blueprint.names.map(({ name }) => name) };
}

function answersWith(key: string, clause: string, days: ClauseAnswers): Answers {
  const own = publishedExample.indicators[key] ?? {};
  const clauses = { ...own.clauses, [clause]: days };
  return {
    ...publishedExample,
    indicators: { ...publishedExample.indicators, [key]: { ...own, clauses } },
  };
}

function read(answers: Answers, left: Left = {}, isFrozen = false): YearRead {
  const year = readYear(bookOf(buildTemplate(pack, sao, { answers }), left, isFrozen), builtInPacks);
  if (!year.ok) throw new Error(JSON.stringify(year.trouble));
  return year.value;
}

function marksOf(year: YearRead, key: string): IndicatorMarks {
  const found = year.marks.indicators.get(key);
  if (!found) throw new Error(`no marks of ${key}`);
  return found;
}

function said(year: YearRead, key: string): string {
  const { issue } = marksOf(year, key);
  return issue ? yearIssueText(yearIssueTexts.th, functionsTexts.th, issue) : "";
}

describe("a day that can't be meant, in a filled workbook", () => {
  it.each([
    [{ date: 24_487 }, "ข้อ 8 ช่อง “วันที่ทำ”: อ่านได้เป็น 15 ม.ค. 2510 – คงหมายถึง 15 ม.ค. 2567 พิมพ์ 15/1/2024"],
    [
      { date: 45_290, due: 24_473 },
      "ข้อ 8 ช่อง “ครบกำหนด”: อ่านได้เป็น 1 ม.ค. 2510 – คงหมายถึง 1 ม.ค. 2567 พิมพ์ 1/1/2024",
    ],
    [
      { date: "29/12/2566" },
      "ข้อ 8 ช่อง “วันที่ทำ”: มีค่า “29/12/2566” ซึ่งไม่ใช่วันที่ของ Excel คงหมายถึง 29 ธ.ค. 2566 พิมพ์ 29/12/2023",
    ],
  ])("is named with the remedy: %j", (days, words) => {
    const year = read(answersWith(control, "8", days));
    expect(marksOf(year, control).mark).toEqual({ kind: "notEntered", full: 5 });
    expect(said(year, control)).toBe(words);
    expect(ofEntries(year.issues)).toEqual([]);
  });

  it("is refused although an older template's formula took it for done, and the difference is told", () => {
    const year = read(answersWith(control, "8", { date: 24_487 }), {
      LPA_internal_control_report_SCORE: 5,
      LPABOOK_TOTAL_SCORE: 333,
      LPABOOK_TOTAL_FULL: 340,
    });
    expect(marksOf(year, control).mark.kind).toBe("notEntered");
    expect(ofEntries(year.issues)).toEqual([{ code: "totalDiffers", values: { saved: 333, scored: 328 } }]);
  });

  it("says so of the event's day in a frozen workbook too, not of the words in the due day's cell", () => {
    const days = { event: 24_441, date: 45_289 };
    const year = read(answersWith(audit, "5", days), {}, true);
    expect(year.answers.indicators[audit]?.clauses?.["5"]).toEqual(days);
    expect(said(year, audit)).toContain("ช่อง “เริ่มนับ”: อ่านได้เป็น 30 พ.ย. 2509");
  });
});

describe("the template's own words", () => {
  const state = clauseName(audit, "5", "STATE");

  it.each(["กรอกแถว เริ่มนับ", "ใส่วันครบกำหนด", "ตรวจวันที่ (ค.ศ.)"])(
    "make the clause wait where they were saved as values: %s",
    (prompt) => {
      const year = read(answersWith(audit, "5", { date: 45_289 }), { [state]: prompt });
      expect(marksOf(year, audit)).toMatchObject({
        mark: { kind: "notEntered", full: 5 },
        issue: { code: "dueDayMissing", values: { clause: "5" } },
      });
      expect(year.marks.total.mark.kind).toBe("marks");
    },
  );

  it("are named where the days are all there", () => {
    const year = read(answersWith(audit, "5", { event: 45_260, date: 45_289 }), { [state]: "ใส่วันครบกำหนด" });
    expect(said(year, audit)).toContain("มีคำ “ใส่วันครบกำหนด” ค้างอยู่");
  });

  it("are no entries of a frozen workbook", () => {
    const days = { date: 45_289 };
    const year = read(answersWith(audit, "5", days), {}, true);
    expect(year.answers.indicators[audit]?.clauses?.["5"]).toEqual(days);
  });
});

describe("a state that was typed over its formula", () => {
  it.each([
    ["✓", marks(5, 5)],
    ["ล่าช้า", marks(4, 5)],
    ["ไม่ดำเนินการ", marks(3, 5)],
  ])("stands above a day that says late: %s", (typed, mark) => {
    const year = read(answersWith(control, "8", { state: typed, date: 45_290 }));
    expect(marksOf(year, control).mark).toEqual(mark);
    expect(ofEntries(year.issues)).toEqual([]);
  });
});
