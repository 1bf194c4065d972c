import fc from "fast-check";
import {
  columnLetters,
  columnNumber,
  contains,
  onSheet,
  overlap,
  parseAddress,
  parseRange,
  parseSheetRange,
  refer,
  referFixed,
  sizeOf,
  union,
  withoutSheet,
  type CellRange,
} from "../../../src/workbook/cells/cellRange";
import { rangeAt } from "../support/rangeAt";

/** As Excel lets a tab be named: no apostrophe at either end, none of [ ] : \ / ? * inside. */
const sheetName = fc
  .array(
    fc.oneof(
      fc.constantFrom("ด้านที่", " ", "'", "''", "!", "'!", "$A$1", "(1)", ",", '"', "น้ำ", "#REF!"),
      fc.string({ unit: "grapheme", maxLength: 3 }).map((text) => text.replace(/[[\]:\\/?*]/g, "")),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join("").replace(/^'+|'+$/g, ""))
  .filter((name) => name !== "");

const range: fc.Arbitrary<CellRange> = fc
  .record({
    sheet: fc.option(sheetName, { nil: null }),
    column: fc.integer({ min: 1, max: 16_384 }),
    row: fc.integer({ min: 1, max: 1_048_576 }),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 3000 }),
  })
  .map((one) => ({
    ...one,
    width: Math.min(one.width, 16_385 - one.column),
    height: Math.min(one.height, 1_048_577 - one.row),
  }));

describe("a range", () => {
  test("reads as it was printed, whatever its sheet is called", () => {
    fc.assert(
      fc.property(range, (one) => {
        expect(parseRange(refer(one))).toEqual(one);
        expect(parseRange(referFixed(one))).toEqual(one);
        expect(refer({ ...one, sheet: null })).toBe(withoutSheet(refer(one)));
      }),
    );
  });

  test.each([
    ["one cell", { column: 3, row: 5, width: 1, height: 1 }, "C5", "$C$5"],
    ["a block", { column: 3, row: 5, width: 1, height: 8 }, "C5:C12", "$C$5:$C$12"],
    ["beyond Z", { column: 26, row: 1, width: 3, height: 1 }, "Z1:AB1", "$Z$1:$AB$1"],
  ])("prints %s as Excel does", (_, cells, plain, fixed) => {
    expect(refer({ sheet: null, ...cells })).toBe(plain);
    expect(referFixed({ sheet: "เทศบาล'ก", ...cells })).toBe(`'เทศบาล''ก'!${fixed}`);
  });

  test.each<[string, CellRange]>([
    ["'ด้านที่ 1'!$C$5:$D$9", { sheet: "ด้านที่ 1", column: 3, row: 5, width: 2, height: 5 }],
    // As some programs save it.
    ["ด้านที่ 1!$C$5", { sheet: "ด้านที่ 1", column: 3, row: 5, width: 1, height: 1 }],
    ["'เกิน!'!b2", { sheet: "เกิน!", column: 2, row: 2, width: 1, height: 1 }],
    ["C$5:$D9", { sheet: null, column: 3, row: 5, width: 2, height: 5 }],
    // Excel takes any two corners for the block between them.
    ["D9:C5", { sheet: null, column: 3, row: 5, width: 2, height: 5 }],
    ["XFD1048576", { sheet: null, column: 16_384, row: 1_048_576, width: 1, height: 1 }],
  ])("is read of %s", (text, expected) => {
    expect(parseRange(text)).toEqual(expected);
  });

  test.each([
    ["nothing", ""],
    ["an error", "#REF!"],
    ["an error of a sheet", "'ด้านที่ 1'!#REF!"],
    ["whole columns", "$A:$C"],
    ["whole rows", "'ก'!$1:$3"],
    ["a row that no sheet has", "A1048577"],
    ["row 0", "A0"],
    ["a column that no sheet has", "XFE1"],
    ["three corners", "A1:B2:C3"],
    ["a list", "A1,B2"],
    ["a name", "LPA_x_SCORE"],
    ["a sheet without cells", "'ก'!"],
    ["cells of another workbook", "'C:\\[ปีก่อน.xlsx]ก'!A1"],
    ["cells of several sheets", "ก:ข!A1"],
    ["a formula", "=A1"],
    ["a constant", "5"],
  ])("is not read of %s", (_, text) => {
    expect(parseRange(text)).toBeNull();
  });

  test("of a defined name has a sheet", () => {
    expect(parseSheetRange("$C$5")).toBeNull();
    expect(parseSheetRange("'ก'!$C$5")?.sheet).toBe("ก");
  });

  test("of a sheet is an address there, which must be one", () => {
    expect(onSheet("ด้านที่ 1", "C5:D9")).toBe("'ด้านที่ 1'!$C$5:$D$9");
    expect(() => onSheet("ด้านที่ 1", "ทั้งหมด")).toThrow("not an address: ทั้งหมด");
  });
});

test("a cell is read alone, not as a block", () => {
  expect(parseAddress("$AB$12")).toEqual({ row: 12, column: 28 });
  expect(parseAddress("AB12:AB12")).toBeNull();
  expect(parseAddress("'ก'!AB12")).toBeNull();
});

test("a column's letters and number are each other's, up to the last column of Excel", () => {
  expect(["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"].map(columnNumber)).toEqual([
    1, 26, 27, 52, 702, 703, 16_384,
  ]);
  for (let column = 1; column <= 16_384; column += 1)
    expect(columnNumber(columnLetters(column))).toBe(column);
});

/** Small enough for two of them to meet. */
const small = fc.record({
  sheet: fc.constantFrom(null, "ก"),
  column: fc.integer({ min: 1, max: 6 }),
  row: fc.integer({ min: 1, max: 6 }),
  width: fc.integer({ min: 1, max: 4 }),
  height: fc.integer({ min: 1, max: 4 }),
});

function cellsOf({ sheet, row, column, width, height }: CellRange): readonly string[] {
  const cells: string[] = [];
  for (let down = 0; down < height; down += 1)
    for (let across = 0; across < width; across += 1)
      cells.push(`${String(sheet)} ${row + down} ${column + across}`);
  return cells;
}

describe("two ranges", () => {
  test("overlap where they share a cell", () => {
    fc.assert(
      fc.property(small, small, (one, other) => {
        const shared = cellsOf(one).filter((cell) => cellsOf(other).includes(cell));
        expect(overlap(one, other)).toBe(shared.length > 0);
      }),
    );
  });

  test("have one around them that holds both and touches them on every side", () => {
    fc.assert(
      fc.property(small, small, (one, other) => {
        const around = union(one, { ...other, sheet: one.sheet });
        const all = [...cellsOf(one), ...cellsOf({ ...other, sheet: one.sheet })];
        expect(cellsOf(around)).toEqual(expect.arrayContaining(all));
        const rows = all.map((cell) => Number(cell.split(" ")[1]));
        const columns = all.map((cell) => Number(cell.split(" ")[2]));
        const span = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers) + 1;
        expect(sizeOf(around)).toBe(span(rows) * span(columns));
      }),
    );
  });
});

test.each([
  ["B2", true],
  ["C9", true],
  ["A2", false],
  ["D2", false],
  ["B1", false],
  ["B10", false],
])("%s in B2:C9: %s", (cell, isInside) => {
  expect(contains(rangeAt("B2:C9"), rangeAt(cell))).toBe(isInside);
});
