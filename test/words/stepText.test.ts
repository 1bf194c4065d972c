import { explainChecklist, nextForChecklist } from "../../src/formula/checklistFunctions";
import type { Outcome } from "../../src/outcome";
import type { Pack } from "../../src/pack/schema";
import type { ScoreIssue } from "../../src/score/issue";
import { session } from "../../src/session/session";
import { indicatorOf2567 } from "../score/support/indicators";
import { packOf } from "../workbook/support/example";

function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

function said(outcome: Outcome<string, ScoreIssue>): string {
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return outcome.value;
}

function next(indicator: string, checklist: unknown): string {
  return said(nextForChecklist({ indicator, checklist, laoType: null, pack: null }));
}

function why(indicator: string, checklist: unknown): string {
  return said(explainChecklist({ indicator, checklist, laoType: null, pack: null }));
}

describe("that no band names a result is said only where the last band took it for want of another", () => {
  test("of no. 3, all but clause 3 is the printed band 5, though less scores more", () => {
    const text = why("3", column("✓", "✓", "", "✓", "✓", "✓", "✓", "✓"));
    expect(text).toMatch(/^ได้ 1 จาก 5 คะแนน ตามเกณฑ์ลำดับที่ 5:/);
    expect(text).toContain("ถ้าข้อ 2 เป็น “ไม่ดำเนินการ” กลับจะได้ 2 คะแนน");
    expect(text).not.toContain("ไม่มีเกณฑ์ลำดับใด");
  });

  test.each([
    ["of no. 3, all but clause 2", "3", column("✓", "", "✓", "✓", "✓", "✓", "✓", "✓")],
    ["of no. 4, clause 5 done and 6 not", "4", column("✓", "✓", "✓", "✓", "✓", "✓", "")],
    ["of no. 4, clause 5 late and 6 not", "4", column("✓", "✓", "✓", "✓", "✓", "ล่าช้า", "")],
  ])("%s is named by none", (_, indicator, checklist) => {
    expect(why(indicator, checklist)).toMatch(/ไม่เข้าเกณฑ์ลำดับอื่น[^]*ไม่มีเกณฑ์ลำดับใดระบุผลนี้ไว้/);
  });
});

describe("a step that comes too late is told as what can't be", () => {
  test("of no. 3, a late report", () => {
    expect(next("3", column("✓", "✓", "✓", "✓", "✓", "✓", "✓", "ล่าช้า"))).toBe(
      "ข้อ 8 ล่าช้าแล้ว แก้ย้อนหลังไม่ได้ จึงได้สูงสุด 4 คะแนน (ถ้าทำข้อ 8 (ให้ครบและทันเวลา) จะได้ 5 คะแนน)",
    );
  });

  test("of no. 4, a late report", () => {
    expect(next("4", column("✓", "✓", "✓", "✓", "✓", "ล่าช้า", "✓"))).toMatch(/^ข้อ 5 ล่าช้าแล้ว แก้ย้อนหลังไม่ได้/);
  });

  test("not where another step gains without it", () => {
    expect(next("3", column("✓", "✓", "", "✓", "✓", "✓", "✓", "ล่าช้า"))).toBe("ทำข้อ 3 จะได้ 4 คะแนน (+4)");
  });
});

describe("what raises a typed score is not known from the paper", () => {
  test("of 2563, which gives no rubric", () => {
    expect(next("2563/1", 3)).toMatch(/^เอกสารไม่มีเกณฑ์ให้คะแนนของตัวชี้วัดนี้ จึงไม่ทราบ/);
    expect(next("2563/24", 0)).toMatch(/จึงไม่ทราบ/);
  });

  test("full marks are full marks, and items tell which of them are below", () => {
    const [area, ...areas] = packOf("lpa-2567").areas;
    const [unit, ...units] = area?.units ?? [];
    const { indicator: plain } = indicatorOf2567("2");
    if (!area || !unit) throw new Error("2567 has indicators");
    const typed = { ...plain, id: "1", key: "typed", clauses: [], rubric: "manual", fullMarks: 5 } as const;
    const items = ["1.1", "1.2", "1.3"].map((id) => ({
      ...typed,
      id,
      key: `item-${id.slice(2)}`,
      fullMarks: 2,
    }));
    const own: Pack = {
      ...packOf("lpa-2567"),
      id: "own",
      areas: [
        {
          ...area,
          units: [
            {
              ...unit,
              indicators: [
                typed,
                { ...typed, id: "9", key: "sum", fullMarks: 6, rubric: "sumOfItems", items },
              ],
            },
            ...units,
          ],
        },
        ...areas,
      ],
    };
    session.use([own], "own");
    expect(next("1", 5)).toBe("ได้คะแนนเต็มแล้ว");
    expect(next("1", 4.5)).toMatch(/จึงไม่ทราบ/);
    expect(next("9", column(2, 1, ""))).toBe(
      "คะแนนรวมจากข้อย่อย ข้อย่อยที่ยังไม่ได้คะแนนเต็ม: ข้อย่อย 1.2 (1 จาก 2), ข้อย่อย 1.3 (0 จาก 2) ดูขั้นต่อไปของข้อย่อยนั้นด้วย LPA.NEXTSTEP",
    );
    expect(next("9", column(2, 2, 2))).toBe("ได้คะแนนเต็มแล้ว");
    session.use([], null);
  });
});
