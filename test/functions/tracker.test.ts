import { openSourceFunctions } from "./support/sourceFunctions";

const call = openSourceFunctions();
const tracker = (table: unknown[][], laoType?: unknown): unknown => call("TRACKER", table, laoType);
const header = ["ตัวชี้วัด", "ข้อ", "ผล"];

/** Rows of clauses 1, 2, …; the indicator's number stands in the first row alone, as in merged cells. */
function rowsOf(indicator: unknown, states: readonly unknown[]): unknown[][] {
  return states.map((state, index) => [index === 0 ? indicator : "", index + 1, state]);
}

const signs = rowsOf(2, ["✓", "✓", "✓", "✓", "✓", ""]);
const control = rowsOf("ตัวชี้วัดที่ 3", ["✓", "✓", "✓", "✓", "✓", "✓", "✓", "ล่าช้า"]);
const risk = rowsOf("๕", ["✓", "✓", "✓", "", "✓", "✓"]);

describe("LPA.TRACKER", () => {
  it("scores each indicator from its rows and adds up: 4 + 4 + 2 of 15", () => {
    expect(tracker([header, ...signs, ...control, ...risk])).toEqual([
      ["ด้านที่ 1 การบริหารจัดการ", 15, 10, 66.67],
      ["รวม", 15, 10, 66.67],
    ]);
  });

  it("finds its columns by their headings, in any order and in English, among others", () => {
    const turned = [...signs, ...risk].map(([indicator, clause, state]) => [
      "หมายเหตุ",
      state,
      indicator,
      clause,
    ]);
    const blank = ["", "", "", ""];
    expect(
      tracker([["แบบติดตาม", "", "", ""], ["note", "Status", "Indicator", "Clause"], blank, ...turned, blank]),
    ).toEqual([
      ["ด้านที่ 1 การบริหารจัดการ", 10, 6, 60],
      ["รวม", 10, 6, 60],
    ]);
  });

  it("takes clauses in any order of rows, a precondition by its name, and counts by theirs", () => {
    const audit = [["4", "เงื่อนไข", "มี"], ...rowsOf(4, ["✓", "✓", "✓", "✓", "ไม่ครบถ้วน", "✓"]).reverse()];
    const projects = [
      [1, "จำนวนทั้งหมด", 100],
      [1, "จำนวนที่ทำ", 20],
    ];
    expect(tracker([header, ...audit, ...projects])).toMatchObject([
      [expect.anything(), 10, 8, 80],
      ["รวม", 10, 8, 80],
    ]);
  });

  it("counts an indicator of which nothing is entered 0 of its full marks", () => {
    expect(tracker([header, ...signs, [1, "จำนวนที่ทำ", ""], ["", "จำนวนทั้งหมด", ""]])).toMatchObject([
      [expect.anything(), 10, 4, 40],
      ["รวม", 10, 4, 40],
    ]);
  });

  it("leaves out what is not asked of the type, and passes over a heading of an area", () => {
    const blankSigns = rowsOf(2, ["", "", "", "", "", ""]);
    expect(tracker([header, ["ด้านที่ 1 การบริหารจัดการ", "", ""], ...blankSigns, ...risk], "อบจ.")).toMatchObject(
      [
        [expect.anything(), 5, 2, 40],
        ["รวม", 5, 2, 40],
      ],
    );
  });
});

describe("a table that can't be read is told", () => {
  it.each<[string, unknown[][], RegExp]>([
    ["without headings", signs, /^#VALUE! .*หัวตาราง.*ตัวชี้วัด ข้อ และ ผล/],
    ["with two columns of states", [[...header, "สถานะ"], ...signs], /^#VALUE! .*“สถานะ”/],
    ["with nothing below its headings", [header, ["", "", ""]], /^#VALUE! .*ว่างทั้งหมด/],
    ["whose first row names no indicator", [header, ["", 1, "✓"]], /^#VALUE! .*แถวที่ 2 .*ไม่มีเลขตัวชี้วัด/],
    ["with an unknown indicator", [header, [99, 1, "✓"]], /^#N\/A .*“99”/],
    ["that lacks a clause", [header, ...signs.slice(0, 5)], /^#VALUE! .*ตัวชี้วัดที่ 2 ข้อ 6/],
    ["with a clause twice", [header, ...signs, [2, 6, "✓"]], /^#VALUE! .*ซ้ำ/],
    ["with a clause that there is not", [header, ...signs, [2, 7, "✓"]], /^#VALUE! .*ไม่มีข้อ “7”/],
    [
      "with a word that is no state",
      [header, ...rowsOf(2, ["✓", "✓", "มั่ว", "✓", "✓", ""])],
      /^#VALUE! .*“มั่ว”/,
    ],
    ["with a row of sums", [header, ...signs, ["รวม", "", 4]], /^#VALUE! .*“รวม”/],
    [
      "with an error cell",
      [header, ...rowsOf(2, ["✓", { errorType: "Div0" }, "✓", "✓", "✓", ""])],
      /^#VALUE! .*ค่าผิดพลาด/,
    ],
    ["with a cut that the paper forbids", [header, [2, "", "ตัดฐาน"]], /^#VALUE! .*ตัดฐานไม่ได้/],
    ["with more done than there is", [header, [1, "จำนวนที่ทำ", 9], [1, "จำนวนทั้งหมด", 5]], /^#VALUE! .*มากกว่า/],
  ])("%s", (_, table, message) => {
    expect(tracker(table)).toMatch(message);
  });

  it("what was done about an indicator that is not asked", () => {
    expect(tracker([header, ...signs], "อบจ.")).toMatch(/^#VALUE! .*ไม่ประเมิน อบจ\./);
  });
});
