import type { Entered } from "../../src/answers/answers";
import { markOfTypedArea } from "../../src/year/typedMarks";

const markOf = (score: Entered | undefined, full: Entered | undefined): unknown => {
  const { mark, issue } = markOfTypedArea({
    ...(score !== undefined && { score }),
    ...(full !== undefined && { full }),
  });
  return mark.kind === "unknown" ? issue?.code : mark;
};

describe("marks typed for a whole area count as they look", () => {
  it.each<[Entered, Entered, number, number]>([
    [15, 15, 15, 15],
    ["15", 15, 15, 15],
    ["๑๕", "๑๕", 15, 15],
    [" 191 ", "195", 191, 195],
    ["３８.５", 40, 38.5, 40],
    [0, 40, 0, 40],
    [0.1 + 0.2, 0.3, 0.3, 0.3],
  ])("%p of %p", (score, full, marks, most) => {
    expect(markOf(score, full)).toEqual({ kind: "marks", score: marks, full: most });
  });

  it.each<[Entered, string]>([
    ["ไม่ประเมิน", "notApplicable"],
    ["ไม่ประ\u200Bเมิน ", "notApplicable"],
    ["ตัดฐาน", "baseCut"],
    ["ตดัฐาน", "baseCut"],
  ])("%p leaves both sums, with its full marks or without", (word, kind) => {
    expect(markOf(word, 40)).toEqual({ kind });
    expect(markOf(word, undefined)).toEqual({ kind });
  });
});

describe("marks that can't stand make their sums unknown", () => {
  it.each<[string, Entered, Entered, string]>([
    ["more than full", 45, 40, "aboveFull"],
    ["more than full, as text", "๔๕", "๔๐", "aboveFull"],
    ["below 0", -5, 40, "notMarks"],
    ["below 0 with the minus sign", "−5", 40, "notMarks"],
    ["a word", "ดีมาก", 40, "notMarks"],
    ["a day", 45_289, 40, "notMarks"],
    ["full marks of 0", 30, 0, "notFullMarks"],
    ["full marks below 0", 30, -40, "notFullMarks"],
    ["full marks that are a word", 30, "เต็ม", "notFullMarks"],
  ])("%s", (_, score, full, code) => {
    expect(markOf(score, full)).toBe(code);
  });

  it("marks without full marks wait for them, and full marks alone for the marks", () => {
    expect(markOf(30, undefined)).toEqual({ kind: "notEntered", full: null });
    expect(markOf(undefined, "๔๐")).toEqual({ kind: "notEntered", full: 40 });
  });
});
