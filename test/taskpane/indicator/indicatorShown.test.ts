import { yearIssueTh } from "../../../src/texts/yearIssue.th";
import { showSubject, type IndicatorShown } from "../../../src/taskpane/indicator/indicatorShown";
import { lacksEvidence, timingOf } from "../../../src/taskpane/indicator/clausesShown";
import type { ChecklistCells, Subject } from "../../../src/taskpane/excel/subject";
import { clauseName, indicatorName } from "../../../src/workbook/cells/names";
import { indicatorTh } from "../../../src/texts/pane/indicator.th";
import { templateTh } from "../../../src/texts/template.th";
import { functionsTh } from "../../../src/texts/functions.th";
import { catalogue } from "../support/reading";

const base: Subject = {
  source: { kind: "formula", sheet: "ติดตาม", address: "D3" },
  indicator: 3,
  pack: null,
  laoType: null,
  checklist: null,
  formula: "LPA.SCORE(3,F2:F9)",
  error: null,
  trouble: null,
  hidden: [],
  template: null,
};

const texts = { score: functionsTh, year: yearIssueTh, pane: indicatorTh };

function show(subject: Partial<Subject>): IndicatorShown {
  const shown = showSubject(catalogue, texts, { ...base, ...subject });
  if (shown?.kind !== "indicator") throw new Error(JSON.stringify(shown));
  return shown;
}

function column(...cells: readonly unknown[]): ChecklistCells {
  const place = { sheet: "ติดตาม", row: 2, column: 6, width: 1, height: cells.length };
  return { kind: "range", cells: cells.map((cell) => [cell]), place };
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
    const place = { sheet: "ติดตาม", row: 2, column: 6, width: 3, height: 8 };
    const clause = show({ checklist: { kind: "range", cells, place } }).clauses[7];
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

describe("a message names the cell and its clause as the officer sees them", () => {
  const rows = (...cells: readonly unknown[][]): ChecklistCells => ({
    kind: "range",
    cells,
    place: { sheet: "ติดตาม", row: 5, column: 2, width: cells[0]?.length ?? 1, height: cells.length },
  });
  const done = (count: number): readonly unknown[][] => Array.from({ length: count }, () => ["✓"]);

  it.each([
    ["in a column", 3, rows(...done(3), ["ลืม"], ...done(4)), "ข้อ 4 (เซลล์ B8)"],
    ["in a row", 5, rows(["✓", "✓", "??", "", "", ""]), "ข้อ 3 (เซลล์ D5)"],
    ["in a block of two columns", 5, rows(["✓", "✓"], ["✓", "??"], ["", ""]), "ข้อ 4 (เซลล์ C6)"],
    ["of a precondition", 4, rows(["ไม่แน่"], ...done(6)), "เงื่อนไข (เซลล์ B5)"],
    ["behind a precondition", 4, rows(...done(3), ["??"], ...done(3)), "ข้อ 3 (เซลล์ B8)"],
    [
      "in a table sorted otherwise",
      2,
      rows(["6", "✓"], ["5", "??"], ["4", ""], ["3", ""], ["2", ""], ["1", ""]),
      "ข้อ 5 (เซลล์ C6)",
    ],
    ["of a count", 1, rows(["สิบ"], [20]), "เซลล์ B5"],
  ])("%s", (_, indicator, checklist, expected) => {
    const { result } = show({ indicator, checklist });
    expect(result?.kind === "problem" ? result.text : "").toContain(expected);
  });

  it("in a template by the names of its cells", () => {
    const key = "risk-management";
    const states = ["✓", "✓", "??", "", "", ""].map(
      (state, index) => [clauseName(key, String(index + 1), "STATE"), state] as const,
    );
    const { result } = show({ indicator: key, checklist: named(Object.fromEntries(states)) });
    expect(result?.kind === "problem" ? result.text : "").toContain("ข้อ 3 (เซลล์ C13) มีค่า “??”");
  });
});

describe("a formula without a result", () => {
  const checklist = column("✓", "✓", "✓", "✓", "✓", "✓", "✓", "✓");

  it.each([
    [{ kind: "checklistMissing" }, "LPA.SCORE(3)", "#VALUE!", "=LPA.SCORE(3,B2:B9)"],
    [{ kind: "wholeLines", text: "B:B" }, "LPA.SCORE(3,B:B)", "#VALUE!", "B:B เป็นทั้งคอลัมน์หรือทั้งแถว"],
    [{ kind: "noSuchName", text: "รายการ" }, "LPA.SCORE(3,รายการ)", "#NAME?", "ไม่มีชื่อ “รายการ”"],
    [null, "LPA.SCORE(3,OFFSET(A1,0,0))", "#REF!", "แสดง #REF!"],
    [null, "LPA.SCORE(3,F2:F9)", "#NAME?", "ซ่อมสูตร"],
  ] as const)("%j: the pane repeats the cell's error with words", (trouble, formula, error, expected) => {
    const { warnings } = show({ trouble, formula, error });
    expect(warnings.join()).toContain(`ติดตาม!D3 แสดง ${error}`);
    expect(warnings.join()).toContain(expected);
  });

  it("an error of what is reckoned with a score is told beside the score", () => {
    const { warnings, result } = show({ checklist, error: "#DIV/0!" });
    expect([result?.kind, warnings.length]).toEqual(["scored", 1]);
  });

  it("where the scorer says why, its words stand for the error, once", () => {
    const { warnings, result } = show({
      checklist: column("✓", "??", "", "", "", "", "", ""),
      error: "#VALUE!",
    });
    expect([warnings, result?.kind]).toEqual([[], "problem"]);
  });

  it("a formula that checks for what is missing shows no error and gets no warning", () => {
    expect(show({ trouble: { kind: "noSuchName", text: "ก" }, error: null }).warnings).toEqual([]);
  });

  it("Thai digits without quotes show the criteria, and the formula as it must be typed", () => {
    const formula = "LPA.SCORE(๓,F2:F9)";
    const { indicator, warnings } = show({
      ...{ indicator: "๓", formula, checklist, error: "#NAME?" },
      trouble: { kind: "unquoted", text: "๓" },
    });
    expect(indicator.id).toBe("3");
    expect(warnings.join()).toContain('พิมพ์ =LPA.SCORE("๓",F2:F9)');
  });

  it("a word without quotes that no indicator has is told the same way", () => {
    const shown = showSubject(catalogue, texts, {
      ...{ ...base, indicator: "สามจุดหนึ่ง", formula: "LPA.NEXTSTEP(สามจุดหนึ่ง,F2:F9)", error: "#NAME?" },
      trouble: { kind: "unquoted", text: "สามจุดหนึ่ง" },
    });
    expect(shown?.kind === "unknown" ? shown.text : "").toContain('=LPA.NEXTSTEP("สามจุดหนึ่ง",F2:F9)');
  });

  it("an indicator that is reckoned first is not called a wrong one", () => {
    const shown = showSubject(catalogue, texts, { ...base, indicator: null });
    expect(shown).toMatchObject({ kind: "unknown", text: indicatorTh.indicatorNotFollowed });
  });

  it("merged cells are told with the way out, the first three of many", () => {
    const hidden = [4, 5, 6, 7].map((row) => ({ cell: `F${String(row)}`, merged: "F3:F7" }));
    const { warnings } = show({ checklist, hidden });
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toContain("เซลล์ F4 ถูกผสานอยู่ใน F3:F7");
  });
});

describe("a template's block", () => {
  const key = "illegal-signs-on-public-ways";
  const plan = {
    place: { sheet: "แผนงาน", row: 3, column: 1, width: 6, height: 3 },
    cells: [
      ["สถานะ", "ตัวชี้วัด", "สำนัก/กอง", "กำหนดเสร็จ", "ผู้รับผิดชอบ", "อื่น"],
      ["", "ตัวชี้วัดที่ 4", "กองคลัง", "", "", ""],
      ["เสร็จแล้ว", "ตัวชี้วัดที่ 2", "กองช่าง", 45_000, "หัวหน้ากองช่าง", ""],
    ],
  };

  function signs(states: readonly unknown[], frozen = "", score: unknown = 3): IndicatorShown {
    const clauses = states.map(
      (state, index) => [clauseName(key, String(index + 1), "STATE"), state] as const,
    );
    const links = [
      [clauseName(key, "1", "LINK"), "http://example.test/1"],
      [clauseName(key, "2", "LINK"), " "],
    ] as const;
    const cells = Object.fromEntries([...clauses, ...links]);
    return show({
      ...{ indicator: key, laoType: "อบต.", formula: null, template: { frozen, plan } },
      source: { kind: "template", sheet: "ด้านที่ 1", address: "D9" },
      checklist: named(cells, { [indicatorName(key, "SCORE")]: score }),
    });
  }
  const some = ["✓", "✓", "✓", "✓", "", ""];

  it("tells how much is entered, who does it and by when, wherever the columns stand", () => {
    const { block } = signs(some);
    expect(block?.progress).toEqual({ entered: 4, of: 6 });
    expect(block?.plan).toEqual({
      ...{ owner: "หัวหน้ากองช่าง", division: "กองช่าง", due: 45_000, status: "เสร็จแล้ว" },
      cell: { sheet: "แผนงาน", address: "E5" },
    });
  });

  it("names the cell of each clause and its evidence; what is done without any is marked", () => {
    const { clauses } = signs(some);
    expect(clauses[0]).toMatchObject({
      cell: { sheet: "ด้านที่ 1", address: "C11" },
      evidence: { text: "http://example.test/1", cell: { address: "C17" } },
    });
    expect(clauses.map(lacksEvidence)).toEqual([false, true, false, false, false, false]);
  });

  it("frozen, keeps the sheet's score and says where the entries would give another", () => {
    const stamp = "1 มี.ค. 2568 เวลา 10:00 น.";
    // Four of six clauses give 3; none gives 0.
    expect(signs(some, stamp).block?.frozen).toEqual({ stamp, score: 3, isOutdated: false });
    expect(signs(["", "", "", "", "", "✗"], stamp).block?.frozen).toEqual({
      stamp,
      score: 3,
      isOutdated: true,
    });
    expect(signs(some).block?.frozen).toBeNull();
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
    const shown = showSubject(catalogue, texts, { ...base, ...subject });
    expect(shown).toMatchObject({ kind: "unknown", source: base.source });
    expect(shown?.kind === "unknown" ? shown.text : "").toMatch(expected);
  });

  it("a type that nobody knows is a problem, and the criteria are shown all the same", () => {
    const { result, indicator, clauses } = show({ laoType: "อบข." });
    expect(result).toMatchObject({ kind: "problem" });
    expect([indicator.id, clauses.length]).toEqual(["3", 8]);
  });

  it("an area is no indicator", () => {
    expect(showSubject(catalogue, texts, { ...base, indicator: "ด้านที่ 1" })).toBeNull();
  });

  it("a pack that is not in use is named in the formula to copy", () => {
    const { copy, pack } = show({ indicator: "2563/1", formula: null });
    expect([pack.id, copy.text]).toEqual(["lpa-2563", '=LPA.SCORE(1,B2,,"lpa-2563")']);
  });
});

describe("a block whose old answers wait for a yes", () => {
  it("shows no score of what else is ticked, and says where to decide", () => {
    const risks = "risk-management";
    const checklist = named(
      Object.fromEntries(["1", "2", "3"].map((clause) => [clauseName(risks, clause, "STATE"), "✓"])),
      { [indicatorName(risks, "WHY")]: templateTh.review.held },
    );
    const { places } = checklist.kind === "named" ? checklist : { places: new Map() };
    const why = { sheet: "ด้านที่ 1", row: 10, column: 2, width: 1, height: 1 };
    const withWhy = new Map([...places, [indicatorName(risks, "WHY").toLowerCase(), why] as const]);
    const { result } = show({ indicator: 5, checklist: { ...checklist, places: withWhy } as ChecklistCells });
    expect(result).toEqual({ kind: "problem", text: yearIssueTh.reviewHeld });
  });
});
