import { goalOf, usualAim, type Aim } from "../../../src/taskpane/plan/aim";
import { packOf } from "../../workbook/support/example";

const source = { document: "ทดสอบ", place: "" };
const pack = {
  ...packOf("lpa-2567"),
  levels: [
    { from: 90, title: "ดีเด่น", source },
    { from: 60, title: "ผ่าน", source },
  ],
  passMarks: [
    { id: "all", percent: 70, source },
    { id: "first", areas: ["1"], percent: 75, source },
    { id: "both", areas: ["1", "3"], percent: 60, source },
  ],
};
const nothing: Aim = { overall: null, passMarks: false, full: [] };

test.each([
  [null, 60],
  [0, 60],
  [60, 70],
  [69.99, 70],
  [70, 90],
  [95, 100],
])("over %p percent the next level or pass mark is the target: %p", (now, target) => {
  expect(usualAim(pack, now)).toEqual({ overall: target, passMarks: false, full: [] });
});

test("nothing asked is no goal", () => {
  expect(goalOf(pack, nothing)).toBeNull();
});

test("pass marks ask each of their areas for the highest, and all areas together for theirs", () => {
  expect(goalOf(pack, { ...nothing, passMarks: true })).toEqual({
    overall: 70,
    areas: { "1": 75, "3": 60 },
    full: [],
  });
});

test("the higher of the percent wanted and the pass mark is asked", () => {
  expect(goalOf(pack, { overall: 95, passMarks: true, full: ["risk-management"] })).toMatchObject({
    overall: 95,
    full: ["risk-management"],
  });
  expect(goalOf(pack, { overall: 12, passMarks: true, full: [] })).toMatchObject({ overall: 70 });
});
