import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { totalTracker } from "../../src/formula/trackerTotals";
import type { LaoType } from "../../src/pack/laoType";
import { listIndicators } from "../../src/pack/outline";
import type { Indicator } from "../../src/pack/schema";
import { createCatalogue } from "../../src/score/catalogue";
import { readGoldenFolder, type GoldenFolder } from "../golden/goldenFolder";
import { pick, seeded } from "../workbook/native/support/random";
import { openSourceFunctions } from "./support/sourceFunctions";

const call = openSourceFunctions();
const tracker = (table: unknown[][], laoType?: unknown): unknown => call("TRACKER", table, laoType);
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const scoreIn = (table: unknown): unknown => (Array.isArray(table) ? (table as unknown[][])[0]?.[2] : table);
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

it("scores what LPA.CHECKLIST lists, row by row, as LPA.SCORE does", () => {
  const random = seeded(1);
  for (const number of [1, 2, 3, 4, 5])
    for (let time = 0; time < 20; time += 1) {
      const names = call("CHECKLIST", number) as unknown[][];
      const words = ["✓", "✓", "", "ไม่ดำเนินการ"];
      const states = number === 1 ? [Math.floor(random() * 8), 20] : names.map(() => pick(random, words));
      const table = tracker([header, ...states.map((state, row) => [number, names[row]?.[0], state])]);
      const score = call("SCORE", number, column(states));
      expect([number, states, scoreIn(table)]).toEqual([number, states, score]);
    }
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

const golden = join(__dirname, "../golden");
const folders = readdirSync(golden).filter((name) => statSync(join(golden, name)).isDirectory());

/** What LPA.CHECKLIST calls the cells of an indicator. */
function namesOf({ measure, gate, clauses }: Indicator): readonly string[] {
  const measured = { percent: ["จำนวนที่ทำ", "จำนวนทั้งหมด"], number: [""], mean: [""] };
  return [
    ...(gate ? ["เงื่อนไข"] : []),
    ...clauses.map(({ id }) => id),
    ...(measure ? measured[measure.kind] : []),
  ];
}

function totalOf({ pack }: GoldenFolder, table: unknown[][], laoType: LaoType | null = null): unknown {
  const totals = totalTracker(createCatalogue([pack], pack.id), table, laoType, null);
  return totals.ok ? totals.value.overall.mark : totals.trouble.code;
}

it("gives every golden case of a cell a clause its score, reckoned by hand", () => {
  const tried = folders.flatMap((name) => {
    const folder = readGoldenFolder(join(golden, name));
    const indicators = listIndicators(folder.pack).map(({ indicator }) => indicator);
    return folder.cases.flatMap(({ indicator: number, cells, expect: expected, laoType, title }) => {
      const indicator = indicators.find(({ id }) => id === number);
      const [names, states] = [indicator ? namesOf(indicator) : [], cells.flat()];
      const isPlain = indicator?.fullMarks && indicator.counted === "real" && !indicator.variants;
      if (!isPlain || !("score" in expected) || names.length !== states.length) return [];
      const rows = states.map((state, row) => [number, names[row], state]);
      const mark = totalOf(folder, [header, ...rows], laoType);
      return [
        { name, title, mark, expected: { kind: "marks", score: expected.score, full: indicator.fullMarks } },
      ];
    });
  });
  expect(tried.filter(({ mark, expected }) => JSON.stringify(mark) !== JSON.stringify(expected))).toEqual([]);
  expect(tried.length).toBeGreaterThan(40);
});

describe("other indicators", () => {
  const folderOf = (folder: string): GoldenFolder => readGoldenFolder(join(golden, folder));

  it("a mean has its lines two rows each, or one: 50 and 100 percent are 75", () => {
    const counts = [
      [28, "รายการ", "งาน ก"],
      [28, "จำนวนที่ทำ", 1],
      [28, "จำนวนทั้งหมด", 2],
      [28, "รายการ", "งาน ข"],
      [28, "จำนวนทั้งหมด", 3],
      [28, "จำนวนที่ทำ", 3],
    ];
    const percents = [
      [28, "", "50%"],
      [28, "", "100%"],
    ];
    const byCounts = totalOf(folderOf("mean-of-percents"), [header, ...counts]);
    expect(byCounts).toEqual(totalOf(folderOf("mean-of-percents"), [header, ...percents]));
    expect(byCounts).toMatchObject({ kind: "marks" });
  });

  it("one that may be cut from the base leaves both sums", () => {
    expect(totalOf(folderOf("base-cut-allowed"), [header, [1, "", "ตัดฐาน"]])).toEqual({ kind: "baseCut" });
  });
});
