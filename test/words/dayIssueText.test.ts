import { readDay, type DayAsked } from "../../src/score/day";
import { functionsTexts } from "../../src/texts/functionsTexts";
import { yearIssueTexts } from "../../src/texts/yearIssueTexts";
import { issueText } from "../../src/words/issueText";
import { yearIssueText } from "../../src/words/yearIssueText";
import { yearIssue } from "../../src/year/yearIssue";

const place = { of: "sent", row: 1, column: 1 } as const;
const afterYearEnd: DayAsked = { fiscalYear: 2566, countsFrom: 45_199 };
const anyDay: DayAsked = { fiscalYear: null };

function saidOf(cell: unknown, asked: DayAsked, language: "th" | "en" = "th"): string {
  const read = readDay({ cell, place }, asked);
  if (read.ok) throw new Error("the day was read");
  return issueText(functionsTexts[language], read.trouble);
}

describe("a day that is refused is told as read, as likely meant, and with what to type", () => {
  it.each([
    ["15/1/67", 24_487, anyDay, "ช่องวันที่ส่ง อ่านได้เป็น 15 ม.ค. 2510 – คงหมายถึง 15 ม.ค. 2567 พิมพ์ 15/1/2024"],
    [
      "15/1/2567",
      243_633,
      anyDay,
      "ช่องวันที่ส่ง อ่านได้เป็น 15 ม.ค. 3110 (ค.ศ. 2567) – คงหมายถึง 15 ม.ค. 2567 พิมพ์ 15/1/2024",
    ],
    [
      "150167",
      150_167,
      afterYearEnd,
      "ช่องวันที่ส่ง อ่านได้เป็น 21 ก.พ. 2854 (ค.ศ. 2311) – คงหมายถึง 15 ม.ค. 2567 พิมพ์ 15/1/2024",
    ],
    [
      "an amount of baht",
      50_000,
      afterYearEnd,
      "ช่องวันที่ส่ง อ่านได้เป็น 21 พ.ย. 2579 – วันที่ต้องอยู่ระหว่าง 30 ก.ย. 2566 ถึง 30 ก.ย. 2568 พิมพ์วัน/เดือน/ปี ค.ศ. (พ.ศ. ลบ 543) เช่น 29/12/2024",
    ],
    [
      "15/1/2023",
      44_941,
      afterYearEnd,
      "ช่องวันที่ส่ง อ่านได้เป็น 15 ม.ค. 2566 ซึ่งก่อนวันที่เริ่มนับกำหนด (30 ก.ย. 2566) – คงหมายถึง 15 ม.ค. 2567 พิมพ์ 15/1/2024 ถ้าทีมประเมินนับจากวันอื่น ใส่วันครบกำหนดเองด้วย",
    ],
    [
      "a text",
      "29 ธ.ค. 66",
      afterYearEnd,
      "ช่องวันที่ส่ง มีค่า “29 ธ.ค. 66” ซึ่งไม่ใช่วันที่ของ Excel คงหมายถึง 29 ธ.ค. 2566 พิมพ์ 29/12/2023",
    ],
    [
      "a year",
      2566,
      anyDay,
      "ช่องวันที่ส่ง มีค่า “2566” ซึ่งไม่ใช่วันที่ของ Excel พิมพ์วัน/เดือน/ปี ค.ศ. (พ.ศ. ลบ 543) เช่น 29/12/2023",
    ],
  ])("%s", (_, cell, asked, said) => {
    expect(saidOf(cell, asked)).toBe(said);
  });

  it("in English too", () => {
    expect(saidOf(24_487, anyDay, "en")).toBe(
      "The day sent was read as 15 Jan 2510 BE – 15 Jan 2567 BE was probably meant: type 15/1/2024.",
    );
  });

  it("by the clause and its cell in a year's workbook", () => {
    const read = readDay({ cell: 24_487, place: null }, afterYearEnd);
    if (read.ok) throw new Error("the day was read");
    const issue = yearIssue("dayRefused", { clause: "8", of: "date", issue: read.trouble });
    expect(yearIssueText(yearIssueTexts.th, functionsTexts.th, issue)).toBe(
      "ข้อ 8 ช่อง “วันที่ทำ”: อ่านได้เป็น 15 ม.ค. 2510 – คงหมายถึง 15 ม.ค. 2567 พิมพ์ 15/1/2024",
    );
  });
});
