import type { Book, SavedCell } from "../../../src/workbook/read/book";
import { readTables } from "../../../src/workbook/read/readTables";
import { packOf } from "../support/example";

const pack = packOf("lpa-2567");

/** A workbook with one table, by the name of its cells. */
function bookWith(table: string, rows: readonly (readonly SavedCell["value"][])[]): Book {
  const cells = rows.map((row) => row.map((value) => ({ value, isFormula: false, isError: false })));
  return { names: [], named: (name) => (name === table ? cells : null), customXml: [] };
}

describe("the work plan", () => {
  it("is read by its headers and indicators, sorted and with a column between them", () => {
    const book = bookWith("LPABOOK_PLAN", [
      ["ตัวชี้วัด", "ห้อง", "ผู้รับผิดชอบ", "กำหนดเสร็จ"],
      ["ตัวชี้วัดที่ 5", "ชั้น 2", "สมหญิง", 45_240],
      ["ตัวชี้วัดที่ 2", null, null, null],
      ["ตัวชี้วัดที่ 1", "ชั้น 1", "สมชาย", null],
      ["บันทึก", null, "ไม่ใช่ตัวชี้วัด", null],
    ]);
    expect(readTables(book, pack)).toEqual({
      workPlan: {
        "risk-management": { owner: "สมหญิง", due: 45_240 },
        "development-projects-budgeted": { owner: "สมชาย" },
      },
    });
  });
});

describe("a table that was deleted", () => {
  it("is an empty one", () => {
    expect(readTables(bookWith("LPABOOK_PLAN", []), pack)).toEqual({});
  });
});
