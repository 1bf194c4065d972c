import { displayWidth } from "../../src/text/displayWidth";
import { wrapLines } from "../../src/text/wrapLines";

describe("the width of a text in a terminal", () => {
  test.each([
    ["", 0],
    ["LPA 2567", 8],
    ["ด้านที่ 1", 6],
    ["กำ", 2],
    ["ผู้ปฏิบัติ", 5],
    ["๒๕๖๗", 4],
    ["✓ ไม่", 4],
    ["e\u0301", 1],
    ["a\u200Bb", 2],
    ["ＬＰＡ", 6],
    ["中文", 4],
  ])("“%s” takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("a text in lines", () => {
  const paper = "การจัดทำรายงานการประเมินผลการควบคุมภายในระดับองค์กรปกครองส่วนท้องถิ่น (ข้อ 1–8) ได้อย่างมีประสิทธิภาพ ๆ";

  test.each([20, 33, 50])(
    "of %i columns loses nothing, is never wider, and breaks no Thai word",
    (columns) => {
      const lines = wrapLines(paper, columns);
      expect(lines.join("").replace(/\s/g, "")).toBe(paper.replace(/\s/g, ""));
      expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
      // No line begins with a mark that stands above or below a letter, or with what clings to the word before.
      expect(lines.filter((line) => /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E)ๆ–]/.test(line))).toEqual([]);
    },
  );

  test("that fits stays as it is, lines of its own are kept, and a word without room stands alone", () => {
    expect(wrapLines("ข้อ 1\nข้อ 2", 10)).toEqual(["ข้อ 1", "ข้อ 2"]);
    expect(wrapLines("ดู LPA_internal_control_report_C8 ก่อน", 10)).toEqual([
      "ดู",
      "LPA_internal_control_report_C8",
      "ก่อน",
    ]);
    expect(wrapLines("", 10)).toEqual([""]);
  });
});
