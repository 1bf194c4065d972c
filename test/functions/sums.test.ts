import { join } from "node:path";
import { session } from "../../src/session/session";
import { readGoldenFolder } from "../golden/goldenFolder";
import { packOf } from "../workbook/support/example";
import { openSourceFunctions } from "./support/sourceFunctions";

const call = openSourceFunctions();
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
type Line = readonly [name: unknown, full: unknown, score: unknown];
const summary = (...lines: Line[]): unknown =>
  call("SUMMARY", ...[0, 1, 2].map((at) => lines.map((line) => [line[at]])));
const totals = (indicators: unknown[], scores: unknown[], ...more: unknown[]): unknown =>
  call("TOTALS", column(...indicators), column(...scores), ...more);

afterEach(() => {
  session.use([], null);
});

describe("a line that adds up others is refused in SUMMARY", () => {
  const areas: Line[] = [
    ["ด้านที่ 1 การบริหารจัดการ", 25, 25],
    ["ด้านที่ 2 การบริหารงานบุคคล", 40, 38],
  ];

  it.each([
    "รวม",
    "รวมทั้งสิ้น",
    "รวมด้านที่ 1",
    "ผลรวม",
    "คะแนนรวม",
    "Total",
    "GRAND TOTAL",
    "เฉลี่ย",
    "ค่าเฉลี่ย",
    "รว\u200Bม",
    "คะแนน (รวม)",
  ])("%s, wherever it stands and whatever its marks", (name) => {
    for (const line of [
      [name, 65, 63],
      [name, 7, 3],
    ] as Line[]) {
      expect(summary(...areas, line)).toMatch(/^#VALUE! เซลล์แถวที่ 3 .*นับซ้ำ/);
      expect(summary(line, ...areas)).toMatch(/^#VALUE! เซลล์แถวที่ 1 .*นับซ้ำ/);
    }
  });

  it("by its marks, which are those of all above it", () => {
    expect(summary(...areas, ["คะแนน อบต.", 65, 63])).toMatch(/^#VALUE! เซลล์แถวที่ 3 .*ผลรวมของแถวข้างบน/);
    expect(summary(...areas, ["ครึ่งปีแรก", 65, 63], ["ด้านที่ 3", 65, 60])).toMatch(/^#VALUE! เซลล์แถวที่ 3 /);
    expect(summary(["ก", 0.1, 0.1], ["ข", 0.2, 0.2], ["ค", 0.3, 0.3])).toMatch(/^#VALUE! เซลล์แถวที่ 3 /);
  });

  it("but not an area whose marks happen to be those of two others: 25 + 40 = 65", () => {
    const full: Line[] = [
      ["การบริหารจัดการ", 25, 25],
      ["บุคคล", 40, 40],
      ["การเงิน", 65, 65],
      ["บริการ", 195, 195],
    ];
    expect(summary(...full)).toHaveProperty("4", ["รวม", 325, 325, 100]);
    expect(summary(...areas, ["ด้านที่ 3 การเงิน", 65, 63])).toHaveProperty("3", ["รวม", 130, 126, 96.92]);
  });
});

it("names that look alike are one area, shown as first typed", () => {
  const names = ["ด้านที่ 2", "ด้านที่  2", "ด้านที่ ๒", "ด้านที่\u00A02", "ด้าน\u200Bท่ี 2", "ด้านที่2", " ดา้นที่ 2 "];
  expect(summary(...names.map((name): Line => [name, 10, 9]))).toEqual([
    ["ด้านที่ 2", 70, 63, 90],
    ["รวม", 70, 63, 90],
  ]);
});

it.each([0, null, "", " \u00A0"])("blank rows, as %p, are passed over", (blank) => {
  expect(summary(["ก", 5, 4], [blank, blank, blank], ["ข", 5, 5])).toHaveProperty("2", ["รวม", 10, 9, 90]);
  expect(totals([1, blank, 2], [5, blank, 4])).toHaveProperty("1", ["รวม", 10, 9, 90]);
});

it.each([0, null, ""])("a name left blank, as %p, beside marks is refused", (blank) => {
  expect(summary(["ก", 5, 4], [blank, 5, 5])).toMatch(/^#VALUE! เซลล์แถวที่ 2 .*ไม่มีชื่อด้าน.*ผสาน/);
  expect(totals([1, blank], [5, 4])).toMatch(/^#VALUE! เซลล์แถวที่ 2 .*ไม่มีเลขตัวชี้วัด/);
});

describe("TOTALS", () => {
  it("takes indicators with their pack in front, and their titles behind", () => {
    expect(totals(["2567/1", "2567/2", "3 การจัดทำรายงาน"], [5, 4, 3])).toHaveProperty("1", [
      "รวม",
      15,
      12,
      80,
    ]);
    expect(totals(["2567/1", 2], [5, 4], null, "lpa-2567")).toHaveProperty("1", ["รวม", 10, 9, 90]);
    expect(totals(["2567/1", "2563/2"], [5, 4])).toMatch(/^#VALUE! .*2563\/2/);
  });

  it("refuses a line of sums among the indicators", () => {
    expect(totals([1, 2, "รวม"], [5, 4, 9])).toMatch(/^#VALUE! เซลล์แถวที่ 3 .*นับซ้ำ/);
  });

  it("says ตัดฐาน of an area wholly cut from the base", () => {
    session.use(
      [readGoldenFolder(join(__dirname, "../golden/base-cut-allowed")).pack],
      "golden-base-cut-allowed",
    );
    expect(totals(["1", "2"], ["ตัดฐาน", "ตัดฐาน"], "อบต.")).toEqual([
      [expect.stringContaining("ด้านที่ 1"), 0, 0, "ตัดฐาน"],
      ["รวม", 0, 0, "ตัดฐาน"],
    ]);
  });

  it("compares marks as a cell shows them", () => {
    expect(totals([1], [0.1 + 0.2 + 4.7])).toHaveProperty("1", ["รวม", 5, 5, 100]);
  });
});

it("one rounding everywhere, the pack's: 179 of 200 is 90 without decimals, and the level is that of 90", () => {
  const whole = { ...packOf("lpa-2567"), id: "whole-2567", percentDecimals: 0 };
  session.use([whole], "whole-2567");
  expect(call("LEVEL", 89.5)).toBe("ดีเด่น");
  expect(summary(["ก", 200, 179])).toHaveProperty("1", ["รวม", 200, 179, 90]);
});

describe("a typed score where the paper gives no full marks", () => {
  it.each([46_037, 1e15, "50,000", -1, "−1"])("%p is none", (typed) => {
    expect(call("SCORE", "2563/1", [[typed]])).toMatch(/^#VALUE! .*ไม่ใช่คะแนน/);
  });

  it.each([
    [4.5, 4.5],
    ["๔.๕", 4.5],
    [0, 0],
  ])("%p is %p marks", (typed, marks) => {
    expect(call("SCORE", "2563/1", [[typed]])).toBe(marks);
  });
});
