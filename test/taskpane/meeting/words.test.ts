import { createWords } from "../../../src/taskpane/meeting/words";
import { historyLineOf, minutesText, type Minutes } from "../../../src/taskpane/meeting/minutes";
import { changesNow } from "../../../src/taskpane/meeting/changeLog";
import type { Mark } from "../../../src/year/mark";
import { startOf } from "../../../src/taskpane/meeting/meetingStart";
import { marks } from "../../year/support/marks";
import { meetingTexts } from "../../../src/texts/pane/meetingTexts";
import { functionsEn } from "../../../src/texts/functions.en";
import { yearIssueEn } from "../../../src/texts/yearIssue.en";
import { yearIssueTh } from "../../../src/texts/yearIssue.th";
import { functionsTh } from "../../../src/texts/functions.th";
import { toThaiDigits } from "../../../src/text/thaiDigits";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { detailOf, figuresOf } from "./support/criteria";
import { bookOf } from "./support/blueprintBook";
import { yearIssue } from "../../../src/year/yearIssue";

const inThai = { meeting: meetingTexts.th, score: functionsTh, year: yearIssueTh };
const thai = createWords({ ...inThai, digits: String });
const english = createWords({
  meeting: meetingTexts.en,
  score: functionsEn,
  year: yearIssueEn,
  digits: String,
});

describe("a meeting in words", () => {
  it("has Buddhist days and the officer's own time in both languages", () => {
    // Day 46348 is 22 November 2026.
    expect([thai.day(46_348.5), thai.time(46_348.5)]).toEqual(["22 พ.ย. 2569", "12:00"]);
    expect(english.day(46_348.5)).toContain("22 Nov 2569");
  });

  it("tells every minute of a day as itself", () => {
    const pad = (number: number): string => String(number).padStart(2, "0");
    const minutes = Array.from({ length: 24 * 60 }, (_, minute) => minute);
    expect(minutes.map((minute) => thai.time(46_348 + minute / 1440))).toEqual(
      minutes.map((minute) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`),
    );
  });

  it("writes signs, two decimals of percents, and Thai digits where they are chosen", () => {
    expect([thai.signed(-1), thai.signed(0.6), thai.signed(0), thai.points(-0.29)]).toEqual([
      "-1",
      "+0.6",
      "0",
      "-0.29",
    ]);
    const inThaiDigits = createWords({ ...inThai, digits: toThaiDigits });
    expect([inThaiDigits.percent(97.6), inThaiDigits.mark(marks(62, 65))]).toEqual(["๙๗.๖๐", "๖๒"]);
  });

  it("tells nothing entered, an error, a base cut and marks apart", () => {
    const all: readonly Mark[] = [
      { kind: "notEntered", full: 5 },
      { kind: "unknown", why: yearIssue("errorShown", {}) },
      { kind: "baseCut" },
      { kind: "notApplicable" },
      marks(0, 5),
      { kind: "pilot", of: marks(3, 5) },
    ];
    expect(all.map(english.mark)).toEqual([
      "not entered",
      "error",
      functionsEn.baseCut,
      functionsEn.notApplicable,
      "0",
      "3",
    ]);
  });
});

describe("the end of a meeting in which indicator 2 fell from 5 to 4", () => {
  const pack = packOf("lpa-2567");
  const before = detailOf(bookOf(buildTemplate(pack, sao, { answers: publishedExample })), pack);
  const start = startOf(before, { startedAt: 46_348, book: 1, pack: pack.id });
  const own = publishedExample.indicators["illegal-signs-on-public-ways"];
  const answers = {
    ...publishedExample,
    indicators: {
      ...publishedExample.indicators,
      "illegal-signs-on-public-ways": {
        ...own,
        clauses: { ...own?.clauses, "3": { state: "ไม่ดำเนินการ" } },
      },
    },
  };
  const now = bookOf(buildTemplate(pack, sao, { answers }));
  const detail = detailOf(now, pack);
  const minutes: Minutes = {
    figures: figuresOf(now, pack),
    detail,
    changes: changesNow(start, detail),
    draft: {
      meeting: " ซ้อมครั้งที่ 1 ",
      day: null,
      note: "นัดครั้งหน้าศุกร์",
      decisions: { "illegal-signs-on-public-ways": "กองช่างรื้อป้ายถนนสายหลัก" },
    },
    words: thai,
    texts: meetingTexts.th,
  };

  it("is a line of the history: day, name, areas, totals, decisions", () => {
    expect(historyLineOf(minutes, 46_348)).toEqual({
      day: 46_348,
      meeting: "ซ้อมครั้งที่ 1",
      totals: {
        areas: { "1": 24, "2": 40, "3": 62, "4": 191, "5": 15 },
        score: 332,
        full: 340,
        percent: 97.65,
      },
      decisions: ["ตัวชี้วัดที่ 2 จาก 5 เป็น 4: กองช่างรื้อป้ายถนนสายหลัก", "นัดครั้งหน้าศุกร์"],
    });
  });

  it("is minutes to copy: totals, areas, what changed clause by clause, decisions", () => {
    expect(minutesText(minutes, 46_348)).toBe(
      [
        "รายงานการประชุมติดตามผล LPA",
        "ซ้อมครั้งที่ 1",
        "วันที่ 22 พ.ย. 2569",
        "อบต.ไสไทย",
        "",
        "คะแนนรวม 332 / 340 คะแนน ร้อยละ 97.65 ระดับ ดีเด่น (ใส่แล้ว 9 จาก 9 ตัวชี้วัด)",
        "ด้านที่ 1: 24/25 คะแนน ร้อยละ 96.00 (ใส่แล้ว 5 จาก 5 ตัวชี้วัด)",
        "ด้านที่ 2: 40/40 คะแนน ร้อยละ 100.00 (ใส่แล้ว 1 จาก 1 ตัวชี้วัด)",
        "ด้านที่ 3: 62/65 คะแนน ร้อยละ 95.38 (ใส่แล้ว 1 จาก 1 ตัวชี้วัด)",
        "ด้านที่ 4: 191/195 คะแนน ร้อยละ 97.95 (ใส่แล้ว 1 จาก 1 ตัวชี้วัด)",
        "ด้านที่ 5: 15/15 คะแนน ร้อยละ 100.00 (ใส่แล้ว 1 จาก 1 ตัวชี้วัด)",
        "",
        "สิ่งที่เปลี่ยนระหว่างประชุม",
        "1. ตัวชี้วัดที่ 2 จาก 5 เป็น 4",
        "   – ข้อ 3: ดำเนินการแล้ว เป็น ไม่ดำเนินการ",
        "   มติ: กองช่างรื้อป้ายถนนสายหลัก",
        "",
        "มติหรือหมายเหตุอื่น: นัดครั้งหน้าศุกร์",
      ].join("\n"),
    );
  });

  it("is in Thai digits where these are chosen, to the last number", () => {
    const words = createWords({ ...inThai, digits: toThaiDigits });
    expect(minutesText({ ...minutes, words }, 46_348).replace("ซ้อมครั้งที่ 1", "")).not.toMatch(/[0-9]/);
  });

  it("says in the line of the history how much is entered where something is missing", () => {
    const areas = Object.fromEntries(Object.entries(publishedExample.areas).filter(([area]) => area !== "5"));
    const book = bookOf(buildTemplate(pack, sao, { answers: { ...answers, areas } }));
    const unfinished = { ...minutes, figures: figuresOf(book, pack), detail: detailOf(book, pack) };
    expect(historyLineOf(unfinished, 46_348).decisions[0]).toBe("ใส่แล้ว 8 จาก 9 ตัวชี้วัด");
    expect(minutesText(unfinished, 46_348)).toContain("(ใส่แล้ว 0 จาก 1 ตัวชี้วัด)");
  });

  it("leaves no decision out, on a change without effect either", () => {
    const [change] = minutes.changes;
    if (!change) throw new Error("no change");
    const still = { ...change, to: change.from, onArea: null, onTotal: null };
    expect(historyLineOf({ ...minutes, changes: [still] }, 46_348).decisions[0]).toBe(
      "ตัวชี้วัดที่ 2 คะแนนเท่าเดิม 5: กองช่างรื้อป้ายถนนสายหลัก",
    );
    const draft = { ...minutes.draft, decisions: {} };
    expect(historyLineOf({ ...minutes, draft, changes: [still] }, 46_348).decisions).toEqual(["นัดครั้งหน้าศุกร์"]);
  });
});

it("tells a fault by its clause and what to do, not by a row of the checklist", () => {
  const answers = {
    ...publishedExample,
    indicators: {
      ...publishedExample.indicators,
      "risk-management": { clauses: { "4": { state: "กำลังจะทำ" } } },
    },
  };
  const lpa = packOf("lpa-2567");
  const [fault] = detailOf(bookOf(buildTemplate(lpa, sao, { answers })), lpa).faults;
  if (!fault) throw new Error("no fault");
  expect(thai.faultPlace(fault)).toBe("ตัวชี้วัดที่ 5 ข้อ 4");
  expect(thai.fault(fault)).toMatch(/^มีค่า “กำลังจะทำ” ซึ่งอ่านไม่ได้/);
  expect(thai.fault(fault)).not.toContain("แถวที่");
});
