import { coversItsCells, previewSize } from "../../../src/taskpane/insert/destination";
import { findIndicators } from "../../../src/taskpane/insert/findIndicators";
import type { FormulaChoice } from "../../../src/taskpane/insert/formulaFor";
import { neededCells } from "../../../src/taskpane/insert/neededCells";
import {
  isOfWrongCells,
  previewOf,
  type Preview,
  type SlotCells,
} from "../../../src/taskpane/insert/preview";
import { session } from "../../../src/session/session";
import { packOf } from "../../workbook/support/example";

function preview(choice: Partial<FormulaChoice>, cells: SlotCells = {}): Preview {
  const blank: FormulaChoice = {
    function: "SCORE",
    indicator: "3",
    target: "",
    cells: {},
    laoType: null,
    pack: null,
  };
  return previewOf({ ...blank, ...choice }, cells);
}

const ticks = ["✓", "", "", "✓", "✓", "✓", "✓", "✓"].map((tick) => [tick]);

describe("the result of a formula before it is written", () => {
  it("is the score as printed", () => {
    expect(preview({}, { checklist: ticks })).toEqual({ kind: "value", value: 2 });
    expect(preview({ function: "NEXTSTEP" }, { checklist: ticks })).toEqual({
      kind: "value",
      value: "ทำข้อ 2, 3 จะได้ 5 คะแนน (+3)",
    });
  });

  it("is ไม่ประเมิน where the indicator is not asked of the type", () => {
    expect(preview({ indicator: "2", laoType: "PAO" }, { checklist: [["✓"]] })).toMatchObject({
      value: "ไม่ประเมิน",
    });
  });

  it("is a table where it spills", () => {
    const bands = preview({ function: "BANDS" });
    expect(previewSize(bands)).toEqual({ height: 6, width: 2 });
    expect(bands.kind === "table" && bands.rows[0]).toEqual([5, "ดำเนินการตามข้อ 1 - 8 ครบถ้วน"]);
    const summary = preview(
      { function: "SUMMARY" },
      { areas: [["ด้าน ก"], ["ด้าน ข"]], full: [[20], [30]], scores: [[10], [30]] },
    );
    // 40 of 50 marks.
    expect(summary.kind === "table" && summary.rows.at(-1)).toEqual(["รวม", 50, 40, 80]);
  });

  it("counts working days of lateness", () => {
    // Friday 29 December 2023 to Wednesday 3 January 2024; 1 January is a holiday.
    const cells = { due: [[45289]], sent: [[45294]] };
    expect(preview({ function: "LATE" }, cells)).toEqual({ kind: "value", value: 0.6 });
    expect(preview({ function: "LATE" }, { ...cells, holidays: [[45292]] })).toEqual({
      kind: "value",
      value: 0.4,
    });
  });

  it("deducts for lateness what the workbook's pack says", () => {
    const source = { document: "ประกาศจังหวัด" };
    session.use([{ ...packOf("lpa-2567"), lateDeduction: { perWorkingDay: 0.5, source } }], "lpa-2567");
    const cells = { due: [[45289]], sent: [[45294]] };
    expect(preview({ function: "LATE" }, cells)).toEqual({ kind: "value", value: 1.5 });
    session.use([], null);
  });

  const tracker = [["ตัวชี้วัด", "ข้อ", "ผล"], ...ticks.map(([tick], index) => ["3", index + 1, tick])];

  it("adds a tracker up, and plans the least work to its target", () => {
    // Of 8 clauses the pack prints 2 marks for these six, and 5 of 5 for all.
    const totals = preview({ function: "TRACKER" }, { table: tracker });
    expect(totals.kind === "table" && totals.rows.at(-1)).toEqual(["รวม", 5, 2, 40]);
    const steps = preview({ function: "PLAN", target: "๑๐๐" }, { table: tracker });
    expect(steps.kind === "table" && steps.rows.slice(1)).toEqual([
      ["3", "2, 3", expect.stringContaining("ข้อ 2"), 3, 2, 100],
      ["รวม", "", expect.any(String), 3, 2, 100],
    ]);
    const noGoal = preview({ function: "PLAN", target: "พอใช้" }, { table: tracker });
    expect(noGoal).toMatchObject({ kind: "problem", issue: { code: "notATarget" } });
    expect(isOfWrongCells(noGoal)).toBe(false);
  });

  it("refuses cells without a tracker's headings for good", () => {
    const headless = preview({ function: "TRACKER" }, { table: tracker.slice(1) });
    expect(headless).toMatchObject({ kind: "problem", issue: { code: "trackerHeadingMissing" } });
    expect(isOfWrongCells(headless)).toBe(true);
  });

  it("refuses a checklist of the wrong size for good, a word that can't be read only until it is mended", () => {
    const short = preview({}, { checklist: ticks.slice(1) });
    expect(short).toMatchObject({ kind: "problem", issue: { values: { given: 7, expected: 8 } } });
    expect(isOfWrongCells(short)).toBe(true);
    const word = preview({}, { checklist: [["เกือบเสร็จ"], ...ticks.slice(1)] });
    expect([word.kind, isOfWrongCells(word)]).toEqual(["problem", false]);
  });
});

test.each([
  ["1", { entry: "percent", count: 1, hasGate: false, hasBoth: false }],
  ["3", { entry: "clauses", count: 8, hasGate: false, hasBoth: false }],
  ["4", { entry: "clauses", count: 7, hasGate: true, hasBoth: false }],
])("indicator %s of 2567 says how many cells it takes", (indicator, expected) => {
  expect(neededCells({ indicator, pack: null, laoType: null })).toEqual(expected);
});

describe("a destination", () => {
  const cells = { checklist: { sheet: "ก", address: "B2:B9" } };
  const one = { height: 1, width: 1 };

  test.each([
    ["a cell of the checklist is refused", { sheet: "ก", address: "B9" }, one, true],
    ["a cell beside it is not", { sheet: "ก", address: "C9" }, one, false],
    ["the same address on another sheet is not", { sheet: "ข", address: "B9" }, one, false],
    ["a result that spills into it is refused", { sheet: "ก", address: "A1" }, { height: 6, width: 2 }, true],
  ])("%s", (_, target, size, expected) => {
    expect(coversItsCells(target, size, cells)).toBe(expected);
  });
});

describe("an indicator is found", () => {
  const pack = packOf("lpa-2567");
  const found = (query: string): readonly string[] =>
    findIndicators(pack, query).flatMap(({ indicators }) => indicators.map(({ id }) => id));

  test.each([
    ["by its number in Thai digits", "๓", ["3"]],
    ["by its number in words", "ตัวชี้วัดที่ 3", ["3"]],
    ["by words of its title, all of which must occur", "รายงาน ควบคุมภายใน", ["3"]],
    ["nowhere, where no title has the words", "ไม่มีคำนี้", []],
  ])("%s", (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it("among all of the pack, grouped by area, where nothing is searched for", () => {
    expect(findIndicators(pack, " ").map(({ area, indicators }) => [area.id, indicators.length])).toEqual([
      ["1", 5],
    ]);
  });
});
