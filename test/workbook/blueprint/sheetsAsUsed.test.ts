import { buildTemplate, fillTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import type { Blueprint, SheetBlueprint } from "../../../src/workbook/blueprint/blueprint";
import { cachedOf, calculatedOf, named } from "../support/blueprintCells";
import { calculate } from "../support/calculate";
import { packOf, pao, publishedExample, sao } from "../support/example";

const pack = packOf("lpa-2567");
const blank = buildTemplate(pack, sao);
const filled = fillTemplate(blank, publishedExample);

function sheetOf(blueprint: Blueprint, name: string): SheetBlueprint {
  const found = blueprint.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function textsOf({ cells }: SheetBlueprint): readonly string[] {
  return cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
}

describe("a state's cell", () => {
  const states = sheetOf(blank, "ด้านที่ 1").validations.filter(({ kind }) => kind === "offer");

  it("takes any word, says which may be typed, and stays within Excel's 255 characters", () => {
    expect(states.length).toBeGreaterThan(25);
    for (const { prompt = "" } of states) {
      expect(prompt).toContain("ทำแล้ว");
      expect(prompt.length).toBeLessThanOrEqual(255);
    }
  });

  it("with a deadline says that the day comes first", () => {
    const { range } =
      named(blank, "LPA_internal_control_report_C8").content.kind === "native"
        ? { range: `C${named(blank, "LPA_internal_control_report_C8").row}` }
        : { range: "" };
    expect(states.find((one) => one.range === range)?.prompt).toContain("ใส่วันที่ทำแล้วผลจะขึ้นเอง");
  });
});

describe("what is to be done in the work plan", () => {
  const steps = "ทำข้อ 2\nทำข้อ 3";
  const plan = sheetOf(
    fillTemplate(blank, { ...publishedExample, workPlan: { "internal-control-report": { steps } } }),
    "แผนงาน",
  );
  const cellAt = (row: number, column: number): SheetBlueprint["cells"][number] | undefined =>
    plan.cells.find((cell) => cell.row === row && cell.column === column);

  it("has a column of its own, which is wrapped and unlocked", () => {
    expect(cellAt(3, 12)?.content).toEqual({ kind: "text", text: "สิ่งที่ต้องทำ" });
    expect([4, 6].map((row) => cellAt(row, 12)?.content)).toEqual([
      { kind: "blank" },
      { kind: "text", text: steps },
    ]);
    expect(cellAt(6, 12)?.style).toBe("inputText");
  });

  it("goes through three phases, each on a page with whose line it is", () => {
    const phases = [3, 9, 15].map((column) => cellAt(2, column)?.content);
    expect(phases).toEqual(
      ["ระยะก่อนดำเนินการ", "ระยะดำเนินการ", "ระยะหลังการดำเนินการ"].map((phase) => ({
        kind: "text",
        text: phase,
      })),
    );
    expect(plan.print).toMatchObject({
      areas: ["C1:H12", "I1:N12", "O1:P12"],
      titleColumns: { first: 1, last: 2 },
      titleRows: { first: 3, last: 3 },
    });
    expect(plan.hiddenColumns).toEqual([17, 18, 19]);
    expect(blank.names.find(({ name }) => name === "LPABOOK_PLAN")?.range).toBe("A3:P8");
  });
});

describe("marks of a whole area", () => {
  const { validations } = sheetOf(blank, "ด้านที่ 2");

  it("are kept below their full marks where they are typed, and words and Thai digits pass", () => {
    const [score, full] = validations;
    expect(score).toMatchObject({ kind: "custom", range: "C4" });
    expect(score?.kind === "custom" && score.formula).toContain("C4<=D4");
    expect(score?.kind === "custom" && score.formula).toContain("ISTEXT(C4)");
    expect(score?.message).toContain("ไม่เกินคะแนนเต็ม");
    expect(full?.kind === "custom" && full.formula).toContain("D4>0");
    expect(full?.message).toContain("คะแนนเต็มมากกว่า 0");
  });

  it.each([
    [45, 40],
    [-5, 40],
    [12, 0],
    ["สิบ", 40],
    [39, "สี่สิบ"],
  ])("that can't stand (%j of %j) are named, and the year is not known", async (score, full) => {
    const year = fillTemplate(blank, {
      ...publishedExample,
      areas: { ...publishedExample.areas, "2": { score, full } },
    });
    const calculated = await calculate(year);
    expect(calculatedOf(year, calculated, "LPABOOK_AREA_2_SCORE")).toBe("ตรวจข้อมูล");
    expect(calculatedOf(year, calculated, "LPABOOK_TOTAL_SCORE")).toBe("ตรวจข้อมูล");
    expect(calculatedOf(year, calculated, "LPABOOK_TOTAL_PERCENT")).toBe("");
    expect(String(calculatedOf(year, calculated, "LPABOOK_LEVEL"))).toContain("ด้านที่ 2");
  });

  it.each([
    ["๓๘", "40", 331],
    [" 40 ", "๔๐", 333],
  ])("typed as texts count: %j of %j", async (score, full, total) => {
    const year = fillTemplate(blank, {
      ...publishedExample,
      areas: { ...publishedExample.areas, "2": { score, full } },
    });
    expect(calculatedOf(year, await calculate(year), "LPABOOK_TOTAL_SCORE")).toBe(total);
  });
});

describe("the sums at the borders of rounding", () => {
  // 0.07 × 100 of 7 is 100 %, and so is 100.00000000000001 of 100 on the 15 digits that Excel shows.
  it.each([
    [0.07 * 100, 7, 100],
    [100.00000000000001, 100, 100],
    [29.999999999999996, 30, 100],
    [2.999, 20, 15],
  ])("%d of %d are %d %%", async (score, full, percent) => {
    const year = fillTemplate(blank, { indicators: {}, areas: { "5": { score, full } } });
    const found = calculatedOf(year, await calculate(year), "LPABOOK_AREA_5_PERCENT");
    expect(found).toBe(percent);
    expect(cachedOf(year, "LPABOOK_AREA_5_PERCENT")).toBe(percent);
  });
});

describe("the summary", () => {
  it("lists areas without indicators among those that lack most, as the published year has them", () => {
    const texts = sheetOf(filled, "สรุป").cells.flatMap(({ content }) =>
      content.kind === "native" ? [content.cached] : [],
    );
    expect(texts).toContain("การจัดบริการสาธารณะ");
    expect(texts).toContain("การบริหารงานการเงินและการคลัง");
  });

  it("prints places that nothing takes as low rows", () => {
    const { cells, rowHeights } = sheetOf(filled, "สรุป");
    const header = cells.find(({ content }) => content.kind === "text" && content.text === "คะแนนที่ขาด");
    const places = [1, 2, 3, 4, 5].map((place) => rowHeights.get((header?.row ?? 0) + place));
    expect(places.slice(2)).toEqual([28, 28, 28]);
  });
});

describe("the history", () => {
  it("leaves the height of rows that are still blank to what will be written in them", () => {
    const { rowHeights } = sheetOf(blank, "ประวัติการประชุม");
    expect([...rowHeights.keys()].filter((row) => row > 3)).toEqual([]);
    const withLine = fillTemplate(blank, { ...publishedExample, history: [{ note: "ตกลง ".repeat(40) }] });
    const written = sheetOf(withLine, "ประวัติการประชุม").rowHeights;
    expect(written.get(4)).toBeGreaterThan(100);
    expect(written.has(5)).toBe(false);
  });
});

describe("an area's sheet", () => {
  it("has the head of the checklists below the table of marks, on every printed page", () => {
    const { cells, print, freeze } = sheetOf(blank, "ด้านที่ 1");
    const rowOf = (words: string): number =>
      cells.find(({ content }) => content.kind === "text" && content.text === words)?.row ?? 0;
    expect(freeze.rows).toBe(1);
    expect(rowOf("รายการตรวจประเมิน")).toBeGreaterThan(rowOf("รวม"));
    expect(print.titleRows?.first).toBe(rowOf("รายการตรวจประเมิน"));
  });

  it("looks closed where the type is not asked, and where the title says that the results are fixed", () => {
    const looks = sheetOf(buildTemplate(pack, pao), "ด้านที่ 1").conditionalFormats;
    const muted = looks.filter(({ look }) => look === "muted").map(({ when }) => when);
    expect(muted).toContain('$D$19="ไม่ประเมิน"');
    expect(muted.filter((when) => when.includes("$A$1"))).toHaveLength(5);
    expect(looks[0]?.look).toBe("muted");
  });

  it("says at its foot whose it is, which year and the page, and no day, which Excel would print in its own era", () => {
    const { footer } = sheetOf(buildTemplate(pack, { ...sao, name: "อบต.ก & ข" }), "ด้านที่ 1").print;
    expect(footer).toEqual({
      left: "อบต.ก && ข  LPA 2567",
      center: "&A",
      right: "หน้า &P จาก &N",
    });
  });
});

describe("the settings", () => {
  it("have a low row for the type, beside whose long note the rows below are joined", () => {
    const { rowHeights, merges, cells } = sheetOf(blank, "ตั้งค่า");
    expect(rowHeights.get(5)).toBe(rowHeights.get(6));
    const note = merges.find(({ row, column }) => row === 5 && column === 3);
    const below = note ? note.row + note.height : 0;
    expect(below).toBeGreaterThan(6);
    expect(cells.filter(({ row, column }) => column === 3 && row > 5 && row < below)).toEqual([]);
  });

  it("say that full marks typed for whole areas do not follow the type", () => {
    expect(textsOf(sheetOf(blank, "ตั้งค่า")).join("\n")).toContain("ด้านที่ 2 ด้านที่ 3 ด้านที่ 4 ด้านที่ 5");
  });
});
