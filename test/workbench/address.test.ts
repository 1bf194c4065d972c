import {
  columnIndex,
  columnLetters,
  fullAddress,
  parseZone,
  splitAddress,
} from "../../src/workbench/host/address";

const SHEET = { rowCount: 100, columnCount: 30 };

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s, and back", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test.each([
  ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["$B$2:D4", { top: 1, left: 1, bottom: 3, right: 3 }],
  ["D4:B2", { top: 1, left: 1, bottom: 3, right: 3 }],
  ["b2", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["A:B", { top: 0, left: 0, bottom: 99, right: 1 }],
  ["2:3", { top: 1, left: 0, bottom: 2, right: 29 }],
])("%s is read", (address, zone) => {
  expect(parseZone(address, SHEET)).toEqual(zone);
});

test.each(["", "A", "2", "A:2", "A1:", "A1:B2:C3", "A1 B2", "ก1"])("%j is no address", (text) => {
  expect(parseZone(text, SHEET)).toBeNull();
});

test("an address beyond the sheet is refused with the sheet's size", () => {
  expect(() => parseZone("A101", SHEET)).toThrow("100 rows and 30 columns");
});

test.each([
  ["สรุป", "'สรุป'!A1"],
  ["ด้านที่ 1", "'ด้านที่ 1'!A1"],
  ["Summary", "Summary!A1"],
  ["A1", "'A1'!A1"],
  ["it's", "'it''s'!A1"],
])("the sheet %s is written %s, and read back", (name, address) => {
  const zone = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(fullAddress(name, zone)).toBe(address);
  expect(splitAddress(address)).toEqual({ sheetName: name, cells: "A1" });
});
