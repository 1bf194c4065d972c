import { cellInRange } from "../../../src/workbook/cells/cellInRange";

describe("a cell of a range as a host says it", () => {
  test.each<[string, number, number, string | null, string]>([
    ["Sheet1!B3:B10", 3, 1, "Sheet1", "B5"],
    ["'ด้านที่ 1'!$C$22:$C$29", 8, 1, "ด้านที่ 1", "C29"],
    ["'ของ ''เรา'''!B3:D5", 2, 3, "ของ 'เรา'", "D4"],
    ["Y12:AB20", 1, 4, null, "AB12"],
    ["S!F9", 1, 1, "S", "F9"],
    ["B10:B3", 3, 1, null, "B5"],
    ["[งาน.xlsx]Sheet1!B3:B10", 2, 1, "Sheet1", "B4"],
    ["'[งาน.xlsx]ด้านที่ 1'!B3:B10", 2, 1, "ด้านที่ 1", "B4"],
    ["S!$A:$B", 7, 2, "S", "B7"],
  ])("%s, row %i, column %i", (reference, row, column, sheet, address) => {
    expect(cellInRange(reference, row, column)).toEqual({ sheet, address });
  });

  test.each([
    ["", 1, 1],
    ["ช่วงข้อ", 1, 1],
    ["#REF!", 1, 1],
    ["S!B3:B10", 9, 1],
    ["S!B3:B10", 1, 2],
    ["S!B3:B10,S!D3", 1, 1],
  ])("%p, row %i, column %i is none", (reference, row, column) => {
    expect(cellInRange(reference, row, column)).toBeNull();
  });
});
