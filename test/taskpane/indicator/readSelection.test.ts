import { builtWorkbook } from "../../workbook/excel/support/builtWorkbook";
import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { showSubject } from "../../../src/taskpane/indicator/indicatorShown";
import { functionsTh } from "../../../src/texts/functions.th";
import { indicatorTh } from "../../../src/texts/pane/indicator.th";
import { yearIssueTh } from "../../../src/texts/yearIssue.th";
import { refer, type SheetRange } from "../../../src/workbook/cells/cellRange";
import { openStrictExcel, supportSets } from "../../workbook/excel/support/openExcel";
import { rangeAt } from "../../workbook/support/rangeAt";
import { catalogue, Pane } from "../support/reading";

const ticks = [true, true, false, true, true, true, true, "ล่าช้า"];

/** An officer's own table: two indicators with their scores, and a checklist beside them. */
function tracker(): Pane {
  const pane = new Pane();
  pane.fill("สรุป", "B2", [["อบต."]]);
  pane.fill("ติดตาม", "A1", [
    ["ลำดับ", "ตัวชี้วัด", "เรื่อง", "คะแนน"],
    ["ด้านที่ 1", "", "", ""],
    [1, "๓", "รายงานควบคุมภายใน", '=IF(F2="","",_xldudf_LPA_SCORE($B$3,$F$2:$F$9,\'สรุป\'!$B$2))'],
    [2, 5, "บริหารความเสี่ยง", ""],
    [3, 99, "เรื่องอื่น", ""],
  ]);
  pane.fill(
    "ติดตาม",
    "F2",
    ticks.map((tick) => [tick]),
  );
  return pane;
}

describe("in an officer's own table", () => {
  it("a formula inside another is read with all its cells, on this sheet and on others", async () => {
    const { subject } = await tracker().select("ติดตาม", "D3");
    expect(subject).toEqual({
      source: { kind: "formula", sheet: "ติดตาม", address: "D3" },
      indicator: "๓",
      checklist: {
        kind: "range",
        cells: ticks.map((tick) => [tick]),
        place: { sheet: "ติดตาม", column: 6, row: 2, width: 1, height: 8 },
      },
      laoType: "อบต.",
      pack: null,
      formula: "LPA.SCORE($B$3,$F$2:$F$9,'สรุป'!$B$2)",
      error: null,
      trouble: null,
      hidden: [],
      template: null,
    });
  });

  it("a formula takes two round trips", async () => {
    const pane = tracker();
    await pane.select("ติดตาม", "A1");
    expect(await pane.tripsOf(() => pane.select("ติดตาม", "D3"))).toBe(2);
  });

  it("a cell of a checklist shows the formula that reads it, and its tick is followed in two round trips", async () => {
    const pane = tracker();
    expect((await pane.select("ติดตาม", "F4")).subject?.source).toMatchObject({ address: "D3" });
    pane.fill("ติดตาม", "F4", [[true]]);
    let cells: unknown;
    const trips = await pane.tripsOf(async () => {
      cells = (await pane.read()).subject?.checklist;
    });
    expect(cells).toMatchObject({
      kind: "range",
      cells: ticks.map((tick, row) => [row === 2 ? true : tick]),
    });
    expect(trips).toBe(2);
  });

  it("of a score and its explanation the score is shown, though the explanation is nearer", async () => {
    const pane = tracker();
    pane.fill("ติดตาม", "G4", [["=LPA.EXPLAIN(3,F2:F9)"]]);
    expect((await pane.select("ติดตาม", "F4")).subject?.source).toMatchObject({ address: "D3" });
  });

  it("a cell that is about nothing keeps what was shown on its sheet, read anew", async () => {
    const pane = tracker();
    await pane.select("ติดตาม", "D3");
    pane.fill("ติดตาม", "F9", [[true]]);
    const { subject, selected } = await pane.select("ติดตาม", "H20");
    expect(selected).toEqual({ sheet: "ติดตาม", address: "H20" });
    expect(subject?.checklist).toMatchObject({
      kind: "range",
      cells: [...ticks.slice(0, 7), true].map((tick) => [tick]),
    });
  });

  it("a bare number in a column of indicators names one, with the formula of its row", async () => {
    const pane = tracker();
    expect((await pane.select("ติดตาม", "B3")).subject?.source).toMatchObject({
      kind: "formula",
      address: "D3",
    });
    expect((await pane.select("ติดตาม", "B4")).subject).toMatchObject({
      indicator: "5",
      source: { kind: "text", address: "B4" },
      checklist: null,
    });
  });

  it.each([
    ["a running number", "A4"],
    ["a number that no indicator has", "B5"],
    ["a title without a number", "C5"],
    ["a cell outside all that is filled in", "Z90"],
  ])("%s names none", async (_, address) => {
    expect((await tracker().select("ติดตาม", address)).subject).toBeNull();
  });

  it("a heading is found under rows that are drawn and hold nothing", async () => {
    const excel = openStrictExcel({ countsFormattedCells: true }, "ติดตาม", "สรุป");
    const pane = new Pane(excel);
    excel.grid.setFormat("id-ติดตาม", [{ top: 0, bottom: 19, left: 0, right: 5 }], { fillColor: "#DDEBF7" });
    pane.fill("ติดตาม", "B21", [["ตัวชี้วัด"], ...Array.from({ length: 60 }, () => [5])]);
    expect((await pane.select("ติดตาม", "B80")).subject?.indicator).toBe("5");
  });

  it("a cell of a checklist in which nothing is entered yet shows the formula that reads it", async () => {
    const pane = new Pane();
    pane.fill("ติดตาม", "A1", [["ตัวชี้วัดที่ 3", "=LPA.SCORE(3,B2:B9)"]]);
    expect((await pane.select("ติดตาม", "B9")).subject?.source).toMatchObject({ address: "B1" });
  });

  it("a bare number whose row has the indicator's title names it under any heading", async () => {
    const pane = new Pane();
    pane.fill("ติดตาม", "A1", [
      ["ข้อ", "เรื่อง"],
      [3, "การจัดทำรายงานการประเมินผลการควบคุมภายในระดับองค์กรปกครองส่วนท้องถิ่น"],
      [4, "อย่างอื่นที่ยาวพอ"],
    ]);
    expect((await pane.select("ติดตาม", "A2")).subject?.indicator).toBe("3");
    expect((await pane.select("ติดตาม", "A3")).subject).toBeNull();
  });

  it.each([
    ["ตัวชี้วัดที่ ๓ การจัดทำรายงาน", "3"],
    ["Indicator 4", "4"],
    ["lpa-2563/1", "lpa-2563/1"],
  ])("the text %s names %s", async (text, expected) => {
    const pane = new Pane();
    pane.fill("ติดตาม", "C3", [[text]]);
    expect((await pane.select("ติดตาม", "C3")).subject?.indicator).toBe(expected);
  });

  it("an error in a checklist is an error, never a word that somebody typed", async () => {
    const pane = new Pane();
    pane.fill("ติดตาม", "A1", [["=LPA.SCORE(5,B1:B6)", "#N/A"]]);
    const { subject } = await pane.select("ติดตาม", "A1");
    expect(subject?.checklist).toMatchObject({
      kind: "range",
      cells: [[{ code: "#N/A" }], [""], [""], [""], [""], [""]],
    });
  });

  it("of a selection over several areas the cell that typing would change counts", async () => {
    const pane = tracker();
    const zones = [
      { top: 0, bottom: 1, left: 0, right: 1 },
      { top: 2, bottom: 2, left: 3, right: 3 },
    ];
    pane.excel.grid.select("id-ติดตาม", zones);
    expect((await pane.read()).subject?.indicator).toBe("๓");
  });
});

describe("a cell that Excel has no result for", () => {
  const first = ["ติดตาม", "D3"] as const;

  async function withFormula(
    formula: string,
    shows: string | number,
  ): Promise<Awaited<ReturnType<Pane["select"]>>> {
    const pane = tracker();
    pane.fill("ติดตาม", "D4", [[formula]]);
    pane.excel.grid.show("ติดตาม", 4, 4, shows);
    await pane.select(...first);
    return pane.select("ติดตาม", "D4");
  }

  it.each([
    ["=SCORE(3,B3:B10)", "#NAME?", "SCORE", "LPA.SCORE"],
    ["=LPA.SCOER(3,F2:F9)", "#NAME?", "LPA.SCOER", "LPA.SCORE"],
    ["=SCORE(", "#BAD_EXPR", "SCORE", "LPA.SCORE"],
    ['=IF(A1="SCORE(",explian(3,F2:F9),"")', "#NAME?", "explian", "LPA.EXPLAIN"],
    ["=LPA_NEXTSTEP(3,F2:F9)", "#NAME?", "LPA_NEXTSTEP", "LPA.NEXTSTEP"],
    ["=LPA.TOTAL(A1:A9,D1:D9)", "#NAME?", "LPA.TOTAL", "LPA.TOTALS"],
    ["=LPA.ZZZ(1)", "#NAME?", "LPA.ZZZ", null],
  ])("%s is told, not the score above it", async (formula, error, name, meant) => {
    expect(await withFormula(formula, error)).toMatchObject({
      kind: "broken",
      broken: { sheet: "ติดตาม", address: "D4", error, unknown: { name, meant } },
    });
  });

  it.each([
    ["=LPA.NEXT(3,F2:F9)", "#NAME?", "LPA.NEXT", "LPA.NEXTSTEP", true],
    ['=IF(F2="","",lpa.full(3))', "#NAME?", "lpa.full", "LPA.FULLMARKS", true],
    ["=LPA_FULL(3)", "#NAME?", "LPA_FULL", "LPA.FULLMARKS", false],
    ["=NEXT(3,F2:F9)", "#NAME?", "NEXT", "LPA.NEXTSTEP", false],
  ])("%s leads to the name of today", async (formula, error, name, meant, isFormer) => {
    expect(await withFormula(formula, error)).toMatchObject({
      kind: "broken",
      broken: { unknown: { name, meant, isFormer } },
    });
  });

  it("a name of before is told while its cell still shows the result of then", async () => {
    expect(await withFormula("=LPA.FULL(3)", 5)).toMatchObject({
      kind: "broken",
      broken: { error: null, unknown: { meant: "LPA.FULLMARKS", isFormer: true } },
    });
  });

  it.each([
    ["=DATE(2023,12,29)+ส่งเมื่อ", "#NAME?"],
    ["=VLOOKUP(5,A1:D4,9,FALSE)", "#REF!"],
    ["=D3/0", "#DIV/0!"],
    ["=LPA.LEVEL(97)", "#VALUE!"],
  ])("%s shows its own error", async (formula, error) => {
    expect(await withFormula(formula, error)).toMatchObject({
      kind: "broken",
      broken: { error, unknown: null },
    });
  });

  it("a function that has not answered yet is no error", async () => {
    expect((await withFormula("=LPA.SCORE(5,G2:G7)", "#BUSY!")).subject).toMatchObject({
      indicator: 5,
      error: null,
    });
  });

  it.each([
    ["=LPA.SCORE(3)", "#VALUE!", { kind: "checklistMissing" }],
    ["=LPA.SCORE(3,F:F)", "#VALUE!", { kind: "wholeLines", text: "F:F" }],
    ["=LPA.SCORE(3,'สรุป'!$2:$9)", "#VALUE!", { kind: "wholeLines", text: "'สรุป'!$2:$9" }],
    ["=LPA.SCORE(๓,F2:F9)", "#NAME?", { kind: "unquoted", text: "๓" }],
    ["=LPA.SCORE(ตัวชี้วัดที่๕,F2:F9)", "#NAME?", { kind: "unquoted", text: "ตัวชี้วัดที่๕" }],
    ["=LPA.SCORE(3,รายการ)", "#NAME?", { kind: "noSuchName", text: "รายการ" }],
  ])("%s is read with what it lacks", async (formula, error, trouble) => {
    expect((await withFormula(formula, error)).subject).toMatchObject({ error, trouble });
  });

  it("an error among the cells of a checklist is its formula's, which names the cell", async () => {
    const pane = tracker();
    pane.fill("ติดตาม", "F4", [["=VLOOKUP(1,A1:A2,2,FALSE)"]]);
    pane.excel.grid.show("ติดตาม", 4, 6, "#N/A");
    expect((await pane.select("ติดตาม", "F4")).subject).toMatchObject({ source: { address: "D3" } });
  });
});

describe("a checklist with merged cells", () => {
  it.each([
    ["two clauses in one", "F3:F4", [{ cell: "F4", merged: "F3:F4" }]],
    ["a clause under the title beside it", "E5:F5", [{ cell: "F5", merged: "E5:F5" }]],
    [
      "three clauses and the column behind",
      "F7:G9",
      [
        { cell: "F8", merged: "F7:G9" },
        { cell: "F9", merged: "F7:G9" },
      ],
    ],
    ["a clause with blank cells behind it", "F6:H6", []],
    ["cells that are not read", "A1:B1", []],
  ])("%s", async (_, merged, hidden) => {
    const pane = tracker();
    const { row, column, width, height } = rangeAt(merged);
    const zone = { top: row - 1, bottom: row + height - 2, left: column - 1, right: column + width - 2 };
    pane.excel.grid.merge("id-ติดตาม", zone);
    expect((await pane.select("ติดตาม", "D3")).subject?.hidden).toEqual(hidden);
  });

  it("an Excel that does not tell of merged cells is not asked", async () => {
    const pane = tracker();
    supportSets((set, version) => set !== "ExcelApi" || version !== "1.13");
    pane.excel.grid.merge("id-ติดตาม", { top: 2, bottom: 3, left: 5, right: 5 });
    expect((await pane.select("ติดตาม", "D3")).subject?.hidden).toEqual([]);
  });
});

describe("on another sheet", () => {
  it("a cell that is about nothing shows nothing of the sheet before, until one comes back to it", async () => {
    const pane = tracker();
    await pane.select("ติดตาม", "D3");
    expect(await pane.select("สรุป", "H20")).toMatchObject({ kind: "nothing", subject: null });
    expect((await pane.select("ติดตาม", "H20")).subject?.source).toMatchObject({ address: "D3" });
  });
});

describe("in a year's workbook", () => {
  const built = (): Promise<Awaited<ReturnType<typeof builtWorkbook>>> =>
    builtWorkbook({ pack: packOf("lpa-2567"), lao: sao, answers: publishedExample });
  const area = "ด้านที่ 1";

  it("every row of a block shows its indicator, by the names of its cells", async () => {
    const excel = await built();
    const pane = new Pane(excel);
    const sheet = excel.blueprint.sheets.find(({ name }) => name.startsWith(area))?.name ?? "";
    const rowOf = (name: string): number =>
      Number(/\d+/.exec(excel.blueprint.names.find((one) => one.name === name)?.range ?? "")?.[0]);
    const [first, last] = [
      rowOf("LPA_internal_control_report_SCORE"),
      rowOf("LPA_internal_control_report_C8"),
    ];
    // Heading, explanation, eight clauses.
    expect(last - first + 1).toBe(10);
    for (let row = first; row <= last; row += 1) {
      const { subject } = await pane.select(sheet, `B${String(row)}`);
      expect(subject).toMatchObject({
        indicator: "internal-control-report",
        pack: "lpa-2567",
        laoType: "อบต.",
        source: { kind: "template", sheet, address: `D${String(first)}` },
      });
    }
  });

  it.each(["แผนงาน", "เกณฑ์"])(
    "a row of %s shows the indicator with its score, as its block has it",
    async (name) => {
      const excel = await built();
      const pane = new Pane(excel);
      const sheet = excel.blueprint.sheets.find((one) => one.name === name);
      const row = sheet?.cells.find(
        ({ content }) => content.kind === "text" && content.text === "ตัวชี้วัดที่ 4",
      )?.row;
      const { subject } = await pane.select(name, `D${String(row)}`);
      expect(subject).toMatchObject({
        source: { kind: "template", sheet: area },
        indicator: "internal-audit",
        checklist: { kind: "named" },
      });
    },
  );

  it("a row of the area's table shows the indicator with its score", async () => {
    const excel = await built();
    const pane = new Pane(excel);
    const sheet = excel.blueprint.sheets.find(({ name }) => name.startsWith(area));
    // The table stands above the blocks.
    const row =
      sheet?.cells.find(({ content }) => content.kind === "text" && content.text === "ตัวชี้วัดที่ 2")?.row ?? 0;
    const { subject } = await pane.select(sheet?.name ?? "", `E${String(row)}`);
    expect(subject).toMatchObject({
      indicator: "illegal-signs-on-public-ways",
      checklist: { kind: "named" },
    });
  });

  it.each(["สรุป", "ประวัติการประชุม", "ด้านที่ 2"])("the sheet %s keeps no indicator of another", async (name) => {
    const excel = await built();
    const pane = new Pane(excel);
    const range = excel.blueprint.names.find((one) => one.name === "LPA_risk_management_C1")?.range ?? "";
    const sheet = excel.blueprint.sheets.find((one) => one.name.startsWith(area))?.name ?? "";
    expect((await pane.select(sheet, range.replaceAll("$", ""))).subject?.indicator).toBe("risk-management");
    expect(await pane.select(name, "G2")).toMatchObject({ kind: "nothing" });
  });

  it("clauses that an officer merged are told, and the merges of the template itself are not", async () => {
    const excel = await built();
    const pane = new Pane(excel);
    const sheet = excel.blueprint.sheets.find(({ name }) => name.startsWith(area))?.name ?? "";
    const at = rangeAt(
      excel.blueprint.names.find((one) => one.name === "LPA_risk_management_C3")?.range ?? "",
    );
    const cell = `C${String(at.row)}`;
    expect((await pane.select(sheet, cell)).subject?.hidden).toEqual([]);
    excel.grid.merge(`id-${sheet}`, { top: at.row - 1, bottom: at.row, left: 2, right: 2 });
    expect((await pane.read()).subject?.hidden).toEqual([
      { cell: `C${String(at.row + 1)}`, merged: `C${String(at.row)}:C${String(at.row + 1)}` },
    ]);
  });

  it("what counts in a block is what a cell shows, whatever put it there: =2+3 of 20 is 5 of 20", async () => {
    const excel = await built();
    const pane = new Pane(excel);
    const key = "LPA_development_projects_budgeted";
    const placeOf = (name: string): SheetRange => {
      const found = excel.blueprint.names.find((one) => one.name === name);
      return { ...rangeAt(found?.range ?? ""), sheet: found?.sheet ?? "" };
    };
    const [done, all] = [placeOf(`${key}_DONE`), placeOf(`${key}_ALL`)];
    pane.fill(done.sheet, refer({ ...done, sheet: null }), [["=2+3"]]);
    pane.fill(all.sheet, refer({ ...all, sheet: null }), [["=4*5"]]);
    excel.grid.show(done.sheet, done.row, done.column, 5);
    excel.grid.show(all.sheet, all.row, all.column, 20);
    const { subject } = await pane.select(done.sheet, refer({ ...done, sheet: null }));
    const texts = { score: functionsTh, year: yearIssueTh, pane: indicatorTh };
    // 25 % is above 20 %, which the paper gives all 5 marks for.
    expect(subject && showSubject(catalogue, texts, subject)).toMatchObject({
      result: { kind: "scored", score: 5, lines: [{ about: "band" }, { about: "measure" }] },
      warnings: [],
    });
    expect(JSON.stringify(subject && showSubject(catalogue, texts, subject))).toContain("5 จาก 20");
  });

  it("a cell of a block takes two round trips once the names are known", async () => {
    const excel = await built();
    const pane = new Pane(excel);
    const sheet = excel.blueprint.sheets.find(({ name }) => name.startsWith(area))?.name ?? "";
    const range = excel.blueprint.names.find(({ name }) => name === "LPA_risk_management_C1")?.range ?? "";
    const { subject } = await pane.select(sheet, range.replaceAll("$", ""));
    expect(subject?.indicator).toBe("risk-management");
    expect(await pane.tripsOf(() => pane.read())).toBe(2);
  });
});
