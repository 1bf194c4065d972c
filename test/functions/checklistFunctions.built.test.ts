import { openBuiltFunctions } from "./support/builtFunctions";

const { call } = openBuiltFunctions();
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const eight = (eighth: unknown): unknown[][] => column(1, 1, 1, 1, 1, 1, 1, eighth);

describe("SCORE", () => {
  test("gives the band's score for a column, a row and a block read row by row", () => {
    expect(call("SCORE", 3, eight("ล่าช้า"), null, null)).toBe(4);
    expect(call("SCORE", 3, [[1, 1, 1, 1, 1, 1, 1, "ล่าช้า"]], null, null)).toBe(4);
    expect(
      call("SCORE", 3, [
        [1, 1, 1, 1],
        [1, 1, 1, ""],
      ]),
    ).toBe(3);
  });

  test.each([
    ["3", 5],
    ["๓", 5],
    ["ตัวชี้วัดที่ 3", 5],
    ["ตัวชี้วัดที่ ๓", 5],
    ["lpa-2567/3", 5],
    ["2567/3", 5],
    ["๒๕๖๗/๓", 5],
    [" internal-control-report ", 5],
  ])("finds indicator 3 by %p", (indicator, score) => {
    expect(call("SCORE", indicator, eight(true), null, null)).toBe(score);
  });

  test.each(["lpa-2567", "2567", 2567, "๒๕๖๗"])("takes the pack %p as last argument", (pack) => {
    expect(call("SCORE", 3, eight(true), null, pack)).toBe(5);
  });

  test("takes two columns, clause number and state, in any order", () => {
    const pairs = [
      [8, "ล่าช้า"],
      ["๗", "✓"],
      ["ข้อ 6", "มี"],
      [5, 1],
      [4, true],
      [3, "ครบถ้วน"],
      [2, "/"],
      [1, "ผ่าน"],
    ];
    expect(call("SCORE", 3, pairs)).toBe(4);
    const withGate = [["เงื่อนไข", "มี"], ...["1", "2", "3", "4", "5", "6"].map((id) => [id, "ครบ"])].reverse();
    expect(call("SCORE", 4, withGate)).toBe(5);
  });

  test("reads a percent from one cell, and reckons it from two counts", () => {
    expect(call("SCORE", 1, [[16.67]])).toBe(4);
    expect(call("SCORE", 1, [["16.67%"]])).toBe(4);
    expect(call("SCORE", 1, [["ร้อยละ ๑๖.๖๗"]])).toBe(4);
    expect(call("SCORE", 1, column(5, 30))).toBe(4);
    expect(call("SCORE", 1, [["1,000", "5,000"]])).toBe(5);
  });

  test("indicator 2 is not asked of an อบจ., and says so instead of 0", () => {
    const six = column(1, 1, 1, 1, 1, 1);
    expect(call("SCORE", 2, six, "อบจ.", null)).toBe("ไม่ประเมิน");
    expect(call("SCORE", 2, six, "PAO", null)).toBe("ไม่ประเมิน");
    expect(call("SCORE", 2, six, "อบต.", null)).toBe(5);
    expect(call("SCORE", 2, six, "องค์การบริหารส่วนตำบล", null)).toBe(5);
  });

  test("blank cells, however Excel hands them over, mean not done", () => {
    expect(call("SCORE", 5, column(1, 1, null, undefined, "", 0))).toBe(1);
  });
});

describe("SCORE refuses what it would have to guess", () => {
  test.each<[string, unknown[], RegExp]>([
    ["an unknown indicator", [99, eight(1)], /^#N\/A .*99.*lpa-2567/],
    ["no indicator", [null, eight(1)], /^#N\/A /],
    ["an unknown pack", [3, eight(1), null, "lpa-2499"], /^#N\/A .*lpa-2499.*lpa-2567/],
    ["two packs", ["2567/3", eight(1), null, "2563"], /^#VALUE! .*2567\/3.*lpa-2563/],
    ["an unknown LAO type", [3, eight(1), "กทม."], /^#VALUE! .*กทม\..*อบจ\..*เมืองพัทยา/],
    ["an error for the LAO type", [3, eight(1), { errorType: "NA" }], /^#VALUE! .*“\?”.*อบจ\..*เมืองพัทยา/],
    ["seven cells for eight clauses", [3, column(1, 1, 1, 1, 1, 1, 1)], /^#VALUE! .*7.*8/],
    ["six cells where the precondition is missing", [4, column(1, 1, 1, 1, 1, 1)], /^#VALUE! .*6.*7.*เงื่อนไข/],
    ["an unknown word", [3, eight("เกือบเสร็จ")], /^#VALUE! ข้อ 8 .*เกือบเสร็จ.*✓.*ล่าช้า/s],
    ["a number other than 0 and 1", [3, eight(2)], /^#VALUE! ข้อ 8 /],
    ["a state that the clause lacks", [3, column(1, "ล่าช้า", 1, 1, 1, 1, 1, 1)], /^#VALUE! ข้อ 2 .*ล่าช้า/],
    ["a precondition that is late", [4, column("ล่าช้า", 1, 1, 1, 1, 1, 1)], /^#VALUE! เงื่อนไข .*ล่าช้า/],
    ["an illegal base cut", [3, [["ตัดฐาน"]]], /^#VALUE! .*ไม่สามารถตัดฐานได้ทุกกรณี/],
    ["a base cut beside done clauses", [3, eight("ตัดฐาน")], /^#VALUE! ข้อ 8 .*ตัดฐาน/],
    ["a bare fraction", [1, [[0.1667]]], /^#VALUE! .*0\.1667.*16\.67/],
    ["exactly 1, which may be 100 %", [1, [[1]]], /^#VALUE! .*100/],
    ["a bare fraction typed as text", [1, [["0.5"]]], /^#VALUE! /],
    ["a percent above 100", [1, [[100.01]]], /^#VALUE! .*100\.01/],
    ["a percent below 0", [1, [[-1]]], /^#VALUE! .*-1/],
    ["more done than there are", [1, column(31, 30)], /^#VALUE! .*31.*30/],
    ["none in all", [1, column(0, 0)], /^#VALUE! .*แถวที่ 2.*จำนวนทั้งหมด/],
    ["half a project", [1, column(0.5, 3)], /^#VALUE! .*แถวที่ 1/],
    ["a word for a percent", [1, [["ครบ"]]], /^#VALUE! .*ครบ/],
    ["an error cell", [3, eight({ errorType: "Div0", basicValue: "#DIV/0!" })], /^#VALUE! ข้อ 8 .*ผิดพลาด/],
    [
      "a clause that is not there",
      [3, [[9, 1], ...[1, 2, 3, 4, 5, 6, 7].map((id) => [id, 1])]],
      /^#VALUE! .*แถวที่ 1.*9/,
    ],
    [
      "a clause named twice",
      [3, [[1, 1], ...[1, 2, 3, 4, 5, 6, 7].map((id) => [id, 1])]],
      /^#VALUE! ข้อ 1 ซ้ำ/,
    ],
  ])("%s", (_, args, message) => {
    expect(call("SCORE", ...args)).toEqual(expect.stringMatching(message));
  });
});

describe("cells are named as the officer sees them", () => {
  const places = (...parameterAddresses: (string | null)[]): object => ({ parameterAddresses });

  test("by clause and address where Excel tells the addresses, by clause where it does not", () => {
    const bad = eight("เกือบเสร็จ");
    expect(call("SCORE", 3, bad, null, null, places(null, "Sheet1!B3:B10", null, null))).toMatch(
      /^#VALUE! ข้อ 8 \(เซลล์ B10\) มีค่า “เกือบเสร็จ”/,
    );
    expect(call("NEXTSTEP", 3, bad, null, null, places("", "'ด้านที่ 1'!$C$22:$C$29"))).toMatch(
      /^#VALUE! ข้อ 8 \(เซลล์ C29\)/,
    );
    expect(call("EXPLAIN", 3, bad, null, null, {})).toMatch(/^#VALUE! ข้อ 8 มีค่า/);
    expect(call("SCORE", 3, bad)).toMatch(/^#VALUE! ข้อ 8 มีค่า/);
  });

  test("of another sheet than the formula's with that sheet", () => {
    const invocation = { address: "สรุป!D4", parameterAddresses: ["สรุป!A4", "'ด้านที่ 1'!D3:D10"] };
    expect(call("SCORE", 3, eight(7), null, null, invocation)).toMatch(/^#VALUE! ข้อ 8 \(เซลล์ ด้านที่ 1!D10\)/);
  });

  test("in totals, levels and lateness as well", () => {
    const totals = call("TOTALS", column(1, 2), column(5, "ดี"), null, null, places("S!A4:A5", "S!B4:B5"));
    expect(totals).toMatch(/^#VALUE! เซลล์ B5 /);
    const summary = call("SUMMARY", column("ก"), column("?"), column(1), places("S!A9", "S!F9", "S!G9"));
    expect(summary).toMatch(/^#VALUE! เซลล์ F9 /);
    expect(call("LEVEL", "สูง", null, places("S!C7"))).toMatch(/^#VALUE! ช่องร้อยละ \(เซลล์ C7\)/);
    expect(call("LATE", 45289, "พรุ่งนี้", null, null, places("S!A1", "S!B6"))).toMatch(
      /^#VALUE! ช่องวันที่ส่ง \(เซลล์ B6\)/,
    );
  });

  test("a value that stands in no cell has no address, and a score needs none", () => {
    expect(call("SCORE", 3, eight("เกือบเสร็จ"), null, null, places(null, null))).toMatch(/^#VALUE! ข้อ 8 มีค่า/);
    expect(call("SCORE", 3, eight(1), null, null, places(null, "Sheet1!B3:B10"))).toBe(5);
  });
});

describe("EXPLAIN", () => {
  test("names the printed band and what is missing", () => {
    const text = call("EXPLAIN", 3, eight("ล่าช้า"));
    expect(text).toEqual(
      expect.stringContaining("ได้ 4 จาก 5 คะแนน ตามเกณฑ์ลำดับที่ 2: ดำเนินการตามข้อ 1 - 7 แต่จัดส่ง"),
    );
    expect(text).toEqual(expect.stringContaining("ยังขาด: ข้อ 8 (ล่าช้า)"));
  });

  test("warns that doing clause 2 of no. 3 alone lowers 2 to 1, and clause 3 alone to 0", () => {
    const text = call("EXPLAIN", 3, column(1, 0, 0, 1, 1, 1, 1, 1));
    expect(text).toEqual(expect.stringMatching(/ระวัง: .*ข้อ 2.*จาก 2 เหลือ 1/));
    expect(text).toEqual(expect.stringMatching(/ระวัง: .*ข้อ 3.*จาก 2 เหลือ 0/));
  });

  test.each([
    ["done", true],
    ["late", "ล่าช้า"],
  ])("says that no band names {1–4, 5 %s, not 6} of no. 4, where doing less scores 1", (_, fifth) => {
    const text = call("EXPLAIN", 4, column(1, 1, 1, 1, 1, fifth, 0));
    expect(text).toEqual(expect.stringMatching(/ไม่มีเกณฑ์ลำดับใดระบุผลนี้.*ข้อ 5.*ได้ 1 คะแนน/));
  });

  test("says that the precondition is not met", () => {
    expect(call("EXPLAIN", 4, column(0, 1, 1, 1, 1, 1, 1))).toEqual(
      expect.stringContaining("ยังไม่ผ่านเงื่อนไข: มีผู้ดำรงตำแหน่งผู้ตรวจสอบภายใน"),
    );
  });

  test("says how many clauses of no. 5 count without a break", () => {
    expect(call("EXPLAIN", 5, column(1, 1, 0, 1, 1, 1))).toEqual(
      expect.stringMatching(/ต่อเนื่องจากข้อแรก: 2 ข้อ/),
    );
  });

  test("shows the percent it compared", () => {
    expect(call("EXPLAIN", 1, column(5, 30))).toEqual(expect.stringContaining("ร้อยละ 16.67 (5 จาก 30)"));
  });
});

describe("NEXTSTEP", () => {
  test.each<[string, unknown[], string]>([
    ["the one clause that is open", [3, eight(0)], "ทำข้อ 8 (ให้ครบและทันเวลา) จะได้ 5 คะแนน (+2)"],
    [
      "a bundle where one step alone lowers the score",
      [3, column(1, 0, 0, 1, 1, 1, 1, 1)],
      "ทำข้อ 2, 3 จะได้ 5 คะแนน (+3)",
    ],
    ["one more project", [1, column(5, 30)], "ทำเพิ่มอีก 1 (รวม 6) ให้ได้ร้อยละ 20.00 จะได้ 5 คะแนน (+1)"],
    ["the percent to reach", [1, [[16.67]]], "ให้ได้ร้อยละ 20.00 จะได้ 5 คะแนน (+1)"],
    ["the clause that breaks the run", [5, column(1, 1, 0, 1, 1, 1)], "ทำข้อ 3 จะได้ 5 คะแนน (+4)"],
    ["nothing at full marks", [5, column(1, 1, 1, 1, 1, 1)], "ได้คะแนนเต็มแล้ว"],
  ])("%s", (_, args, text) => {
    expect(call("NEXTSTEP", ...args)).toBe(text);
  });

  test("does not pretend that what is late can still be in time", () => {
    expect(call("NEXTSTEP", 3, eight("ล่าช้า"))).toEqual(expect.stringContaining("แก้ย้อนหลังไม่ได้"));
  });
});
