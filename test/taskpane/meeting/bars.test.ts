import { packOf } from "../../workbook/support/example";
import { barOf, passMarksFor } from "../../../src/taskpane/meeting/bars";

it("reaches a pass mark that it equals", () => {
  expect(barOf(70, [70], true)).toEqual({ filled: 70, marks: [{ percent: 70, isReached: true }] });
  expect(barOf(69.99, [70], true)).toEqual({ filled: 69.99, marks: [{ percent: 70, isReached: false }] });
});

it("is empty where the percent is not known, and does not say that a mark was missed", () => {
  expect(barOf(null, [60], true)).toEqual({ filled: 0, marks: [{ percent: 60, isReached: null }] });
});

it("says neither passed nor failed before all that the percent rests on is entered", () => {
  expect([69, 71].map((percent) => barOf(percent, [70], false).marks[0]?.isReached)).toEqual([null, null]);
});

it("shows each mark once, the lowest first, and never overflows", () => {
  const bar = barOf(120, [90, 60, 90], true);
  expect(bar.filled).toBe(100);
  expect(bar.marks.map(({ percent }) => percent)).toEqual([60, 90]);
});

it("has the pass mark of area 1 of 2567, 70 percent, and none for other areas or the total", () => {
  const pack = packOf("lpa-2567");
  expect(["1", "2", null].map((area) => passMarksFor(pack, area))).toEqual([[70], [], []]);
});
