import { assess } from "../../src/score/assess";
import { functionsEn } from "../../src/texts/functions.en";
import { functionsTh } from "../../src/texts/functions.th";
import type { FunctionsTexts } from "../../src/texts/functionsTexts";
import { issueText } from "../../src/words/issueText";
import { indicatorOf2567 } from "../score/support/indicators";

function said(
  indicator: string,
  cells: unknown,
  address: string | null = null,
  texts: FunctionsTexts = functionsTh,
): string {
  const found = assess(indicatorOf2567(indicator), cells, null);
  if (found.kind !== "issue") throw new Error(found.kind);
  return issueText(texts, found.issue, () => address);
}

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("a cell of a checklist is named by what it answers", () => {
  test("in a column, with and without an address", () => {
    const cells = column("✓", "✓", "อะไรนะ", "", "", "", "", "");
    expect(said("3", cells, "B5")).toMatch(/^ข้อ 3 \(เซลล์ B5\) มีค่า “อะไรนะ”/);
    expect(said("3", cells)).toMatch(/^ข้อ 3 มีค่า “อะไรนะ”/);
    expect(said("3", cells, "B5", functionsEn)).toMatch(/^Clause 3 \(cell B5\) holds “อะไรนะ”/);
  });

  test("in a block that is read row by row", () => {
    const block = [
      ["✓", "✓", "✓"],
      ["✓", "หก", "✓"],
    ];
    expect(said("2", block, "D9")).toMatch(/^ข้อ 5 \(เซลล์ D9\)/);
  });

  test("the precondition in front by its name, and the clauses behind it by theirs", () => {
    expect(said("4", column("บ้าง", "", "", "", "", "", ""), "C3")).toMatch(/^เงื่อนไข \(เซลล์ C3\)/);
    expect(said("4", column("✓", "", "", "", "", "", "บ้าง"), "C9")).toMatch(/^ข้อ 6 \(เซลล์ C9\)/);
    expect(said("4", column("ล่าช้า", 1, 1, 1, 1, 1, 1), "C3")).toMatch(/^เงื่อนไข \(เซลล์ C3\) เป็น “ล่าช้า” ไม่ได้/);
  });

  test("in a table by the number beside it, in any order", () => {
    const numbers = ["8", "7", "6", "๕", "ข้อ 4", "3", "2", "1"];
    const rows = numbers.map((id) => [id, id === "๕" ? "ครึ่งเดียว" : "✓"]);
    expect(said("3", rows, "C6")).toMatch(/^ข้อ 5 \(เซลล์ C6\)/);
  });

  test("where its number can't be read, by its address, or its place within the range", () => {
    const rows = ["9", "2", "3", "4", "5", "6", "7", "8"].map((id) => [id, "✓"]);
    expect(said("3", rows, "B3")).toMatch(/^เซลล์ B3: ไม่มีข้อ “9”/);
    expect(said("3", rows)).toMatch(/^เซลล์แถวที่ 1 คอลัมน์ที่ 1 \(นับในช่วง\)/);
  });

  test("a clause's number is not told twice", () => {
    expect(said("3", column("✓", "ล่าช้า", "", "", "", "", "", ""), "B4")).toBe(
      "ข้อ 2 (เซลล์ B4) เป็น “ล่าช้า” ไม่ได้ ใช้ได้เฉพาะ ดำเนินการแล้ว, ไม่ดำเนินการ",
    );
  });
});
