import type { Answers } from "../../../src/answers/answers";
import { scoreYear } from "../../../src/year/scoreYear";
import type { SheetBlueprint } from "../../../src/workbook/blueprint/blueprint";
import { valueOf } from "../../../src/workbook/blueprint/content";
import { writeSheetsFile } from "../../../src/workbook/file/writeSheetsFile";
import { plannedYear } from "../../../src/workbook/planSheets/plannedYear";
import { planSheet, planSheetKinds, type PlanSheetKind } from "../../../src/workbook/planSheets/planSheet";
import { packOf, publishedExample, sao } from "../support/example";
import { lintPackage, openParts } from "../support/packageLint";

const pack = packOf("lpa-2567");
/** 1 October 2566. */
const today = 45_200;
const risks = "risk-management";

const answers: Answers = {
  ...publishedExample,
  indicators: {
    ...publishedExample.indicators,
    [risks]: {
      clauses: {
        ...Object.fromEntries(["1", "2", "3", "4"].map((id) => [id, { state: "✓", evidence: `แฟ้ม ${id}` }])),
        "2": { state: "✓" },
      },
    },
  },
  divisions: ["กองคลัง", "สำนักปลัด"],
  workPlan: {
    [risks]: {
      ...{ owner: "หัวหน้าสำนักปลัด", division: "สำนักปลัด", due: 45_190, steps: "ทำข้อ 5\nทำข้อ 6" },
      ...{ reviewed: "✓", lesson: "รายงานช้า", improvement: "รายงานทุกไตรมาส" },
    },
    "internal-audit": { division: "สำนักปลัด", due: 45_100, reviewed: "✓", recorded: "✓" },
  },
};

function sheetOf(kind: PlanSheetKind, own: Answers = answers, inUse: readonly string[] = []): SheetBlueprint {
  const marks = scoreYear(pack, sao, own);
  return planSheet(kind, plannedYear({ pack, lao: sao, answers: own, marks }, today), inUse);
}

/** Rows of what stands in the cells, blanks left out. */
function rowsOf({ cells }: SheetBlueprint): readonly (readonly unknown[])[] {
  const rows = new Map<number, unknown[]>();
  for (const { row, content } of cells) {
    const value = valueOf(content);
    if (value !== "" && value !== null) rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, values]) => values);
}

test("the agenda goes division by division through what is missing, with the evidence there is", () => {
  const rows = rowsOf(sheetOf("agenda"));
  const at = rows.findIndex(([first]) => first === "สำนักปลัด – 2 ตัวชี้วัด");
  expect(rows[at + 2]).toEqual([
    "ตัวชี้วัดที่ 5",
    expect.stringContaining("การบริหารจัดการความเสี่ยง"),
    "หัวหน้าสำนักปลัด",
    "3/5",
    [
      "ขาด 2 คะแนนจากเป้าหมาย",
      "ยังไม่ทำข้อ 5, 6",
      "ข้อ 2 ยังไม่มีหลักฐาน",
      "เกินกำหนด 21 ก.ย. 2566",
      "ยังไม่ได้บันทึกในระบบกลาง",
      "สิ่งที่ต้องทำ: ทำข้อ 5",
      "สิ่งที่ต้องทำ: ทำข้อ 6",
    ].join("\n"),
    "ข้อ 1: แฟ้ม 1\nข้อ 3: แฟ้ม 3\nข้อ 4: แฟ้ม 4",
  ]);
  expect(rows.map(([first]) => first)).toContain("ยังไม่ได้มอบหมายสำนัก/กอง – 3 ตัวชี้วัด");
});

test("no indicator, and no area whose marks are typed, is passed over", () => {
  for (const kind of ["agenda", "byDivision"] as const) {
    const firsts = rowsOf(sheetOf(kind)).map(([first]) => String(first));
    for (const id of ["1", "2", "3", "4", "5"]) expect(firsts).toContain(`ตัวชี้วัดที่ ${id}`);
    expect(firsts.filter((first) => first.startsWith("ด้านที่ "))).toHaveLength(4);
  }
});

test("more lines than a row has room for go on in the next: none is cut", () => {
  const steps = Array.from({ length: 30 }, (_, index) => `งานที่ ${index + 1}`);
  const plan = { ...answers.workPlan, [risks]: { steps: steps.join("\n") } };
  const sheet = sheetOf("agenda", { ...answers, workPlan: plan });
  // Excel makes no row higher; one line takes 25 points, and the row 3.
  expect(Math.max(...sheet.rowHeights.values())).toBeLessThan(409);
  const told = sheet.cells.map(({ content }) => String(valueOf(content))).join("\n");
  const found = told.split("\n").filter((line) => line.startsWith("สิ่งที่ต้องทำ: งานที่ "));
  expect(found).toEqual(steps.map((step) => `สิ่งที่ต้องทำ: ${step}`));
});

test("the list by division begins with what is due first, in Buddhist days", () => {
  const sheet = sheetOf("byDivision");
  const rows = rowsOf(sheet);
  const at = rows.findIndex(([first]) => first === "สำนักปลัด – 2 ตัวชี้วัด");
  expect([rows[at + 1]?.[0], rows[at + 2]?.[0]]).toEqual(["ตัวชี้วัดที่ 4", "ตัวชี้วัดที่ 5"]);
  expect(sheet.cells.find(({ content }) => valueOf(content) === 45_190)?.style).toBe("day");
  expect(rows[1]).toEqual([expect.stringContaining("1 ต.ค. 2566")]);
});

test("the report has the sums, what is full, what fell short by how much, and what is to be better", () => {
  const rows = rowsOf(sheetOf("report")).map((row) => row.join(" | "));
  // 333 of 340, less the two marks of clauses 5 and 6: 331 of 340 is 97.35 %.
  expect(rows).toContain("รวม | 340 | 331 | 97.35 | 9 จาก 9");
  expect(rows).toContain("ระดับ: ดีเด่น");
  const [from, to] = ["สิ่งที่ยังไม่ถึงคะแนนเต็ม", "บทเรียน และข้อปรับปรุงสำหรับปีถัดไป"].map((one) => rows.indexOf(one));
  expect(rows.slice((from ?? 0) + 1, to)).toEqual([
    "ด้านที่ 4 การจัดบริการสาธารณะ – 191/195",
    "ด้านที่ 3 การบริหารงานการเงินและการคลัง – 62/65",
    expect.stringMatching(/^ตัวชี้วัดที่ 5 .* – 3\/5$/),
  ]);
  expect(rows.at(-1)).toBe("ตัวชี้วัดที่ 5 บทเรียน: รายงานช้า · ข้อปรับปรุงสำหรับปีถัดไป: รายงานทุกไตรมาส");
});

test("a year of which something is missing has no level, and says how much is there", () => {
  const rows = rowsOf(sheetOf("report", { ...answers, areas: {} })).map((row) => row.join(" | "));
  expect(rows).toContain("ยังใส่ไม่ครบ: ใส่แล้ว 5 จาก 9 จึงยังไม่ใช่ผลสุดท้าย");
  expect(rows.some((row) => row.startsWith("ระดับ"))).toBe(false);
});

test("no name of the workbook's sheets is taken", () => {
  expect(sheetOf("agenda", answers, ["วาระซักซ้อม"]).name).toBe("วาระซักซ้อม (2)");
});

test("the sheets as a file have nothing that Excel would repair", async () => {
  const file = await writeSheetsFile({ sheets: planSheetKinds.map((kind) => sheetOf(kind)) }, "แผนงาน");
  expect(lintPackage(openParts(file))).toEqual([]);
});
