import { yearIssueTh } from "../../../src/texts/yearIssue.th";
import { showSubject, type IndicatorShown } from "../../../src/taskpane/indicator/indicatorShown";
import { timingOf } from "../../../src/taskpane/indicator/clausesShown";
import type { ChecklistCells, Subject } from "../../../src/taskpane/excel/subject";
import { clauseName, indicatorName } from "../../../src/workbook/cells/names";
import { functionsTh } from "../../../src/texts/functions.th";
import { catalogue } from "../support/reading";

const base: Subject = {
  source: { kind: "formula", sheet: "ติดตาม", address: "D3" },
  indicator: 3,
  pack: null,
  laoType: null,
  checklist: null,
  formula: "LPA.SCORE(3,F2:F9)",
};

function show(subject: Partial<Subject>): IndicatorShown {
  const shown = showSubject(catalogue, { score: functionsTh, year: yearIssueTh }, { ...base, ...subject });
  if (shown?.kind !== "indicator") throw new Error(JSON.stringify(shown));
  return shown;
}

function column(...cells: readonly unknown[]): ChecklistCells {
  return { kind: "range", cells: cells.map((cell) => [cell]) };
}

/** A template's cells by name; those of a checklist stand one below the other from C11 on. */
function named(
  checklist: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, unknown>> = {},
): ChecklistCells {
  const cells = Object.entries({ ...checklist, ...others });
  return {
    kind: "named",
    cells: new Map(cells.map(([name, value]) => [name.toLowerCase(), [[value]]])),
    places: new Map(
      Object.keys(checklist).map((name, index) => [
        name.toLowerCase(),
        { sheet: "ด้านที่ 1", row: 11 + index, column: 3, width: 1, height: 1 },
      ]),
    ),
  };
}

/** 90 days after 30 September 2566: 29 December 2566 (2023). */
const dueDay = 45289;

describe("indicator 3 of 2567", () => {
  // Clauses 1 and 4–8, as printed 2 marks; with clause 2 as well only 1, with 3 too all 5.
  const twoMarks = column("✓", "", "", "✓", "✓", "✓", "✓", "✓");

  it("marks the reached band, names what is missing, the gain of the next step, and the trap", () => {
    const { result, area } = show({ checklist: twoMarks });
    if (result?.kind !== "scored") throw new Error("not scored");
    expect(result).toMatchObject({ score: 2, band: 3, next: { gain: 3 } });
    const textOf = (about: string): readonly string[] =>
      result.lines.filter((line) => line.about === about).map(({ text }) => text);
    expect(textOf("missing")).toEqual(["ยังขาด: ข้อ 2, ข้อ 3"]);
    expect(textOf("trap").join()).toContain("คะแนนจะลดจาก 2 เหลือ 1");
    expect(result.next?.text).toBe("ทำข้อ 2, 3 จะได้ 5 คะแนน (+3)");
    expect(area.title).toBe("การบริหารจัดการ");
  });

  it("lists each clause with the state that was read", () => {
    expect(show({ checklist: twoMarks }).clauses.map(({ id, state }) => [id, state])).toEqual([
      ["1", "done"],
      ["2", "none"],
      ["3", "none"],
      ["4", "done"],
      ["5", "done"],
      ["6", "done"],
      ["7", "done"],
      ["8", "done"],
    ]);
  });

  it("a word that can't be read is a problem that names the cell, and no clause gets a state", () => {
    const { result, clauses } = show({ checklist: column("✓", "เกือบเสร็จ", "", "", "", "", "", "") });
    expect(result?.kind).toBe("problem");
    expect(JSON.stringify(result)).toContain("ข้อ 2 (เซลล์ F3) มีค่า “เกือบเสร็จ”");
    expect(clauses.every(({ state }) => state === null)).toBe(true);
  });

  it("copies the cell's own formula, or makes one with as many cells as the checklist has", () => {
    expect(show({}).copy).toEqual({ kind: "own", text: "=LPA.SCORE(3,F2:F9)" });
    expect(show({ formula: null }).copy).toEqual({ kind: "example", text: "=LPA.SCORE(3,B2:B9)" });
  });

  it.each([
    ["not sent, 10 days before the due day", "", dueDay - 10, { kind: "left", days: 10 }],
    ["not sent, on the due day", "", dueDay, { kind: "left", days: 0 }],
    ["not sent, 3 days after it", "", dueDay + 3, { kind: "overdue", days: 3 }],
    ["sent on the due day", dueDay, dueDay + 90, { kind: "inTime" }],
    ["sent 4 days late", dueDay + 4, dueDay + 90, { kind: "late", days: 4 }],
    ["ticked without a day", "✓", dueDay + 3, null],
  ])("clause 8 %s", (_, cell, today, expected) => {
    const clause = show({ checklist: column(...Array<string>(7).fill("✓"), cell) }).clauses[7];
    expect(clause?.due).toBe(dueDay);
    expect(clause && timingOf(clause, today)).toEqual(expected);
  });

  it.each([
    ["15 January 2510, as Excel reads 15/1/67", 24_487, "15 ม.ค. 2510 – คงหมายถึง 15 ม.ค. 2567 พิมพ์ 15/1/2024"],
    ["15 January 2566, before the year ended", 44_941, "15 ม.ค. 2566 ซึ่งก่อนวันที่เริ่มนับกำหนด (30 ก.ย. 2566)"],
  ])("clause 8 sent on %s is a problem that says so, and neither in time nor overdue", (_, cell, words) => {
    const { result, clauses } = show({ checklist: column(...Array<string>(7).fill("✓"), cell) });
    expect(JSON.stringify(result)).toContain(words);
    const [clause] = clauses.slice(7);
    expect(clause).toMatchObject({ state: null, sent: null, isDayRefused: true });
    expect(clause && timingOf(clause, dueDay + 3)).toBeNull();
  });

  it("a due day in a third column goes before the paper's", () => {
    const rows = Array.from({ length: 8 }, (_, index) => [String(index + 1), "✓", ""]);
    const cells = [...rows.slice(0, 7), ["ข้อ 8", dueDay + 2, dueDay + 5]];
    const clause = show({ checklist: { kind: "range", cells } }).clauses[7];
    expect(clause).toMatchObject({ state: "done", due: dueDay + 5, sent: dueDay + 2 });
  });
});

describe("a template's cells", () => {
  it("are read by their names, with the days of a clause", () => {
    const key = "internal-control-report";
    const states = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        clauseName(key, String(index + 1), "STATE"),
        index < 7 ? "✓" : "ล่าช้า",
      ]),
    );
    const { result, clauses, copy } = show({
      source: { kind: "template", sheet: "ด้านที่ 1", address: "D29" },
      indicator: key,
      laoType: "อบต.",
      formula: null,
      checklist: named(states, {
        [clauseName(key, "8", "DATE")]: dueDay + 4,
        [clauseName(key, "8", "DUE")]: dueDay,
      }),
    });
    expect(result).toMatchObject({ kind: "scored", score: 4, band: 1 });
    expect(clauses[7]).toMatchObject({ state: "late", due: dueDay, sent: dueDay + 4 });
    expect(copy).toEqual({ kind: "ready", text: "=LPA.SCORE(3,'ด้านที่ 1'!C11:C18,\"อบต.\")" });
  });

  it("name the cell of a clause that can't be read, and of a count, as the sheet has it", () => {
    const key = "internal-control-report";
    const states = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        clauseName(key, String(index + 1), "STATE"),
        index === 4 ? "คงทำ" : "✓",
      ]),
    );
    const shown = show({ indicator: key, formula: null, checklist: named(states) });
    expect(shown.result).toMatchObject({
      kind: "problem",
      text: expect.stringMatching(/^ข้อ 5 \(เซลล์ C15\) /) as string,
    });
    const projects = "development-projects-budgeted";
    const counts = named({ [indicatorName(projects, "DONE")]: 9, [indicatorName(projects, "ALL")]: 4 });
    const { result } = show({ indicator: 1, formula: null, checklist: counts });
    expect(result).toMatchObject({ kind: "problem", text: expect.stringMatching(/^เซลล์ C11: /) as string });
  });

  it("of counts are blank until something is entered, which is no score of 0", () => {
    const key = "development-projects-budgeted";
    const counts = (done: unknown, all: unknown): ChecklistCells =>
      named({ [indicatorName(key, "DONE")]: done, [indicatorName(key, "ALL")]: all });
    expect(show({ indicator: 1, checklist: counts("", null) }).result).toEqual({ kind: "blank" });
    expect(show({ indicator: 1, checklist: counts(5, 20) }).result).toMatchObject({ score: 5, band: 0 });
  });

  it("cut from the base where the paper forbids it is a problem in the paper's words", () => {
    const key = "internal-control-report";
    const { result } = show({ checklist: named({ [indicatorName(key, "CUT")]: "ตัดฐาน" }) });
    expect(result).toMatchObject({ kind: "problem" });
    expect(JSON.stringify(result)).toContain("ไม่สามารถตัดฐานได้ทุกกรณี");
  });
});

describe("what can't be scored says why", () => {
  it("an indicator that is not asked of the type is in no sum", () => {
    // Indicator 2 is not asked of provinces.
    expect(show({ indicator: 2, laoType: "อบจ.", checklist: column("✓") }).result).toEqual({
      kind: "out",
      text: functionsTh.explanation.notApplicable,
    });
  });

  it.each([
    [{ indicator: 99 }, /99.*lpa-2567/],
    [{ indicator: 3, pack: "lpa-2599" }, /lpa-2599.*lpa-2567, lpa-2563/],
  ])("%j names what is not there", (subject, expected) => {
    const shown = showSubject(catalogue, { score: functionsTh, year: yearIssueTh }, { ...base, ...subject });
    expect(shown).toMatchObject({ kind: "unknown", source: base.source });
    expect(shown?.kind === "unknown" ? shown.text : "").toMatch(expected);
  });

  it("a type that nobody knows is a problem, and the criteria are shown all the same", () => {
    const { result, indicator, clauses } = show({ laoType: "อบข." });
    expect(result).toMatchObject({ kind: "problem" });
    expect([indicator.id, clauses.length]).toEqual(["3", 8]);
  });

  it("an area is no indicator", () => {
    expect(
      showSubject(catalogue, { score: functionsTh, year: yearIssueTh }, { ...base, indicator: "ด้านที่ 1" }),
    ).toBeNull();
  });

  it("a pack that is not in use is named in the formula to copy", () => {
    const { copy, pack } = show({ indicator: "2563/1", formula: null });
    expect([pack.id, copy.text]).toEqual(["lpa-2563", '=LPA.SCORE(1,B2,,"lpa-2563")']);
  });
});
