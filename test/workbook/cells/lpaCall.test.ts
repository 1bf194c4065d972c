import { findLpaCalls, readArgument } from "../../../src/workbook/cells/lpaCall";

test.each([
  ["=LPA.SCORE(3,B2:B9)", ["3", "B2:B9"]],
  ["=IF(COUNTA(C5:C6)<2,\"\",_xldudf_LPA_SCORE($A$3,C5:C6,'ตั้งค่า'!$B$4))", ["$A$3", "C5:C6", "'ตั้งค่า'!$B$4"]],
  ['=IFERROR(lpa.score("3, และ)",(B2:B9)),"")', ['"3, และ)"', "(B2:B9)"]],
  ["=LPA.SCORE(3,{1,0,1})", ["3", "{1,0,1}"]],
  ["=LPA.SCORE(3,'ด้าน, (1)'!B2:B9)+1", ["3", "'ด้าน, (1)'!B2:B9"]],
])("the arguments of %s are found wherever the function stands", (formula, expected) => {
  expect(findLpaCalls(formula)[0]?.arguments).toEqual(expected);
});

test("a saved function's name is shown as Excel shows it", () => {
  expect(findLpaCalls('=IF(A1="","",_xldudf_LPA_SCORE(3,B2:B9))')[0]?.text).toBe("LPA.SCORE(3,B2:B9)");
});

test("every function of a formula is found, one inside another included", () => {
  const calls = findLpaCalls("=LPA.LEVEL(LPA.SCORE(1,B2:B3)/LPA.FULLMARKS(1)*100)");
  expect(calls.map(({ name }) => name)).toEqual(["LEVEL", "SCORE", "FULLMARKS"]);
});

test("a function inside a quoted text is none", () => {
  expect(findLpaCalls('="พิมพ์ =LPA.SCORE(3,B2:B9)"')).toEqual([]);
});

const b2 = { column: 2, row: 2, width: 1, height: 1 };

test.each([
  ["3", { kind: "value", value: 3 }],
  ['"2567/3"', { kind: "value", value: "2567/3" }],
  ["$b$2:$B$9", { kind: "reference", range: { sheet: null, column: 2, row: 2, width: 1, height: 8 } }],
  ["'เทศบาล''ก'!B2", { kind: "reference", range: { ...b2, sheet: "เทศบาล'ก" } }],
  ["ด้านที่1!B2", { kind: "reference", range: { ...b2, sheet: "ด้านที่1" } }],
  ["รายการตรวจ", { kind: "name", name: "รายการตรวจ" }],
  ["", { kind: "missing" }],
  [undefined, { kind: "missing" }],
  ["TRUE", { kind: "other" }],
  ["B:B", { kind: "wholeLines" }],
  ["[ปีก่อน.xlsx]ก!B2", { kind: "other" }],
  ['"ตัวชี้วัดที่ "&A1', { kind: "other" }],
  ['"2567/"&ก!B2', { kind: "other" }],
])("the argument %s says what it is by itself", (text, expected) => {
  expect(readArgument(text)).toEqual(expected);
});
