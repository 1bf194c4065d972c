import { builtWorkbook } from "../../workbook/excel/support/builtWorkbook";
import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { Pane } from "../support/reading";

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
      checklist: { kind: "range", cells: ticks.map((tick) => [tick]) },
      laoType: "อบต.",
      pack: null,
      formula: "LPA.SCORE($B$3,$F$2:$F$9,'สรุป'!$B$2)",
    });
  });

  it("a formula takes two round trips", async () => {
    const pane = tracker();
    await pane.select("ติดตาม", "A1");
    expect(await pane.tripsOf(() => pane.select("ติดตาม", "D3"))).toBe(2);
  });

  it("a cell of a checklist shows the formula that reads it, and its tick is followed in two round trips", async () => {
    const pane = tracker();
    expect((await pane.select("ติดตาม", "F4")).subject?.source.address).toBe("D3");
    pane.fill("ติดตาม", "F4", [[true]]);
    let cells: unknown;
    const trips = await pane.tripsOf(async () => {
      cells = (await pane.read()).subject?.checklist;
    });
    expect(cells).toEqual({ kind: "range", cells: ticks.map((tick, row) => [row === 2 ? true : tick]) });
    expect(trips).toBe(2);
  });

  it("of a score and its explanation the score is shown, though the explanation is nearer", async () => {
    const pane = tracker();
    pane.fill("ติดตาม", "G4", [["=LPA.EXPLAIN(3,F2:F9)"]]);
    expect((await pane.select("ติดตาม", "F4")).subject?.source.address).toBe("D3");
  });

  it("a cell that is about nothing keeps what was shown, read anew", async () => {
    const pane = tracker();
    await pane.select("ติดตาม", "D3");
    pane.fill("ติดตาม", "F9", [[true]]);
    const { subject, selected } = await pane.select("สรุป", "H20");
    expect(selected).toEqual({ sheet: "สรุป", address: "H20" });
    expect(subject?.checklist).toEqual({
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
