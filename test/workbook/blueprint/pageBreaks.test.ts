import { blank } from "../../../src/workbook/blueprint/content";
import { breakPages } from "../../../src/workbook/blueprint/pageBreaks";
import { SheetBuilder } from "../../../src/workbook/blueprint/sheetBuilder";

/** Row 1, 20 points high, is repeated on every page: 480 of 500 points are left. Each block is one row. */
function breaksOf(heights: readonly number[]): readonly number[] {
  const sheet = new SheetBuilder("ด้านที่ 1", [100]);
  [20, ...heights].forEach((height, index) => {
    sheet.put(index + 1, 1, blank, "text");
    sheet.height(index + 1, height);
  });
  const starts = heights.map((_, index) => index + 2);
  breakPages(sheet, starts, 1);
  return sheet.build(null, { left: "", center: "", right: "" }).print.breaksBefore;
}

describe("a page begins", () => {
  it("before a block that a page holds and what is left of one does not", () => {
    expect(breaksOf([300, 180])).toEqual([]);
    expect(breaksOf([300, 181])).toEqual([3]);
    expect(breaksOf([300, 300, 180, 300])).toEqual([3, 5]);
  });

  it("before a block longer than a page, and before the one after it", () => {
    expect(breaksOf([100, 700])).toEqual([3]);
    expect(breaksOf([700, 100, 100])).toEqual([3]);
    expect(breaksOf([700, 700])).toEqual([3]);
  });

  it("before a heading and not behind it, where its block goes on the next page", () => {
    expect(breaksOf([300, 30, 200])).toEqual([3]);
  });
});
