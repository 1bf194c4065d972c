import {
  columnIndex,
  columnLetters,
  fixedAddress,
  fullAddress,
  parseZone,
  splitAddress,
  zoneAddress,
} from "../../workbench/host/address";

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
  ["A:B", { top: 0, left: 0, bottom: 1_048_575, right: 1 }],
  ["2:3", { top: 1, left: 0, bottom: 2, right: 16_383 }],
])("%s is read", (address, zone) => {
  expect(parseZone(address)).toEqual(zone);
});

test.each(["", "A", "2", "A:2", "A1:", "A1:B2:C3", "A1 B2", "ก1"])("%j is no address", (text) => {
  expect(parseZone(text)).toBeNull();
});

test.each(["A1048577", "XFE1"])("%s lies outside every sheet of Excel", (address) => {
  expect(() => parseZone(address)).toThrow("outside the sheet");
});

test.each([
  ["A1:B2", "A1:B2"],
  ["A:B", "A:B"],
  ["2:3", "2:3"],
])("the zone of %s is written %s", (text, address) => {
  const zone = parseZone(text);
  expect(zone && zoneAddress(zone)).toBe(address);
});

test("a fixed address has its marks", () => {
  expect(fixedAddress({ top: 0, left: 0, bottom: 1, right: 26 })).toBe("$A$1:$AA$2");
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
