import { openSourceFunctions } from "./support/sourceFunctions";

const call = openSourceFunctions();
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
/** Indicator 3, clauses 1–7 done: 5 with clause 8 done, 4 late, 3 not done. */
const sent = (eighth: unknown): unknown => call("SCORE", 3, column(1, 1, 1, 1, 1, 1, 1, eighth));
/** Indicator 4, all done but clause 5, which knows all four states. */
const presented = (fifth: unknown): unknown => call("SCORE", 4, column(1, 1, 1, 1, 1, fifth, 1));

describe("a word that is one of two states", () => {
  it("is refused with both where the clause has both", () => {
    expect(presented("กำลังดำเนินการ")).toMatch(/^#VALUE! .*กำลังดำเนินการ.*ไม่ครบถ้วน หรือ ไม่ดำเนินการ/);
    expect(presented("ยังไม่แล้วเสร็จ")).toMatch(/ไม่ครบถ้วน หรือ ไม่ดำเนินการ/);
  });

  it("is not done where the clause can't be incomplete", () => {
    expect(sent("กำลังดำเนินการ")).toBe(3);
    expect(call("SCORE", 4, column("ยังไม่เสร็จ", 1, 1, 1, 1, 1, 1))).toBe(0);
  });

  it("ไม่ทัน is late, and refused where no clause can be late", () => {
    expect(sent("ไม่ทัน")).toBe(4);
    expect(call("SCORE", 5, column("ไม่ทัน", 1, 1, 1, 1, 1))).toMatch(
      /^#VALUE! .*ข้อ 1 เป็น “ล่าช้า” ไม่ได้ ใช้ได้เฉพาะ ดำเนินการแล้ว, ไม่ดำเนินการ/,
    );
  });
});

describe("a cell that does not read", () => {
  it("says why a ticked box or a letter of a sign font is doubtful, and what to enter", () => {
    expect(sent("☒")).toMatch(/^#VALUE! .*“☒”.*Word.*ใส่ ✓ หรือ ล่าช้า หรือ ไม่ดำเนินการ$/);
    expect(sent("R")).toMatch(/^#VALUE! .*“R”.*Wingdings 2.*ใส่ ✓ หรือ ล่าช้า หรือ ไม่ดำเนินการ$/);
  });

  it.each([
    ["ล่าช่า", "ล่าช้า"],
    ["ทันเวล", "ทันเวลา"],
    ["ไม่ดำเนินกา", "ไม่ดำเนินการ"],
  ])("%s: %s was probably meant", (typed, meant) => {
    expect(sent(typed)).toEqual(expect.stringContaining(`คงหมายถึง “${meant}”`));
  });

  it.each(["ไม่เรียบร้อย", "เกือบเสร็จแล้ว?", "ab"])(
    "%s is near to no word, least of all to its opposite",
    (typed) => {
      expect(sent(typed)).toMatch(/^#VALUE! /);
      expect(sent(typed)).not.toMatch(/คงหมายถึง/);
    },
  );

  it("tells the words of the clause's own states, one state a line", () => {
    const lines = String(sent("เอ๊ะ")).split("\n");
    expect(lines.slice(2).map((line) => line.split(":")[0])).toEqual(["ดำเนินการแล้ว", "ล่าช้า", "ไม่ดำเนินการ"]);
  });

  it("names the precondition, which has no number", () => {
    expect(call("SCORE", 4, column("ล่าช้า", 1, 1, 1, 1, 1, 1))).toMatch(/^#VALUE! เงื่อนไข เป็น “ล่าช้า” ไม่ได้/);
    expect(call("SCORE", 4, column("ไม่มีกรณี", 1, 1, 1, 1, 1, 1))).toMatch(/“ไม่มีกรณี”.*เงื่อนไข.*ใส่ ✓/);
  });

  it("quotes what clause 5 of indicator 2 asks for, where it is said that there is no case", () => {
    expect(call("SCORE", 2, column(1, 1, 1, 1, "ไม่มีกรณี", 1))).toMatch(
      /^#VALUE! .*ข้อ 5 .*หรือตรวจสอบแล้วไม่มีผู้กระทำความผิด.*ใส่ ✓.*ใส่ ไม่ดำเนินการ/,
    );
  });

  it("says that ไม่ประเมิน follows from the LAO type", () => {
    expect(sent("ไม่ประเมิน")).toMatch(/^#VALUE! .*ประเภท อปท\./);
    expect(call("SCORE", "2563/2", [["ไม่ประเมิน"]])).toMatch(/^#VALUE! .*ประเภท อปท\..*ใส่ผลตามจริง/);
  });
});

describe("the clauses of a table are found by their numbers", () => {
  it.each([
    ["1.", "(๒)", "3)", "ข้อ 4.", "ข้อที่ ๕", "６", "ข้อ 7:", "8.0"].slice(0, 7),
    ["No. 1", "ข้อย่อย 2", "ข้อ\u00A03", "(4).", "ที่ 5", "ขอ้ 6", "๗ "],
  ])("%s, %s, %s, …", (...numbers) => {
    const rows = [...numbers.map((number) => [number, "✓"]), [8, "ล่าช้า"]];
    expect(call("SCORE", 3, rows)).toBe(4);
  });

  it("with the beginning of the clause's text behind the number, and not with another's", () => {
    const texts = (call("CHECKLIST", 5) as [string, string][]).map(
      ([id, text]) => `${id}. ${text.slice(0, 20)}`,
    );
    expect(
      call(
        "SCORE",
        5,
        texts.map((text) => [text, 1]),
      ),
    ).toBe(5);
    const wrong = texts.map((text, index) => [index === 0 ? "1. ซื้อรถดับเพลิง" : text, 1]);
    expect(call("SCORE", 5, wrong)).toMatch(/^#VALUE! .*1\. ซื้อรถดับเพลิง/);
  });

  it.each<[string, unknown]>([
    ["a tick", "✓"],
    ["a word", "มี"],
    ["TRUE", true],
    ["a number that is no day", 5],
    ["a word that nobody knows", "ส่งทางไปรษณีย์"],
  ])("%s in the third column is refused by name, since it would be lost", (_, third) => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, "", number === 5 ? third : ""]);
    expect(call("SCORE", 3, rows)).toMatch(/^#VALUE! ข้อ 5 มีค่า.*คอลัมน์ที่สาม.*วันครบกำหนด/);
  });

  it.each([null, "", 0, "-", false])("%p there is no due day", (third) => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, "✓", third]);
    expect(call("SCORE", 3, rows)).toBe(5);
  });
});

describe("two columns of which one is ticked", () => {
  const block = [
    ["✓", ""],
    ["", "✓"],
    ["/", "-"],
    ["✓", null],
    ["", "✓"],
    [true, false],
  ];

  it.each([
    ["มี", "ไม่มี"],
    ["ใช่", "ไม่ใช่"],
    ["ทำแล้ว", "ยังไม่ได้ทำ"],
  ])("under %s and %s count four clauses of six: 3 marks", (...heading) => {
    expect(call("SCORE", 2, [heading, ...block])).toBe(3);
  });

  it("under ไม่มี and มี count the two others: 1 mark", () => {
    expect(call("SCORE", 2, [["ไม่มี", "มี"], ...block])).toBe(1);
  });

  it("without a heading are refused with the forms that can be read", () => {
    expect(call("SCORE", 2, block)).toMatch(/^#VALUE! .*หัวตาราง \(มี, ไม่มี\).*คอลัมน์ มี.*\(ข้อ, ผล\)/);
  });

  it.each([
    ["both", ["✓", "✓"]],
    ["neither", ["", ""]],
    ["something else", ["?", ""]],
  ])("with %s ticked in a row are refused with the row", (_, row) => {
    expect(call("SCORE", 2, [["มี", "ไม่มี"], ...block.slice(0, 5), row])).toMatch(
      /^#VALUE! เซลล์แถวที่ 7 .*✓ ช่องเดียว/,
    );
  });
});

describe("a cell too many", () => {
  it.each([
    ["a heading", 1, column("ทำแล้ว?", 1, 1, 1, 1, 1, 1)],
    ["a heading in a row", 1, [["ผลการตรวจ", 1, 1, 1, 1, 1, 1]]],
    ["a line of sums", 7, column(1, 1, 1, 1, 1, 1, "รวม")],
    ["the heading of a table", 1, [["ลำดับ", "ผล"], ...[1, 2, 3, 4, 5, 6].map((one) => [one, 1])]],
  ])("%s is told by its place", (_, row, cells) => {
    expect(call("SCORE", 5, cells)).toMatch(
      new RegExp(`^#VALUE! เซลล์แถวที่ ${String(row)} .*หัวตารางหรือแถวรวม`),
    );
  });

  it("that may be a state is told by the count", () => {
    expect(call("SCORE", 5, column(1, 1, 1, 1, 1, 1, 1))).toMatch(/^#VALUE! ได้รับ 7 เซลล์ .*6/);
  });
});

describe("a cell of Excel's richer kinds", () => {
  const day = { type: "FormattedNumber", basicType: "Double", basicValue: 45_289, numberFormat: "d mmm yy" };

  it.each<[string, unknown, unknown]>([
    ["a day with its format", day, 5],
    ["a Boolean", { type: "Boolean", basicType: "Boolean", basicValue: false }, 3],
    ["a text", { type: "String", basicType: "String", basicValue: "ล่าช้า" }, 4],
    ["a number", { type: "Double", basicType: "Double", basicValue: 1 }, 5],
    ["an empty cell", { type: "Empty", basicType: "Empty", basicValue: "" }, 3],
  ])("%s counts by its plain value", (_, cell, score) => {
    expect(sent(cell)).toBe(score);
  });

  it.each([
    ["WebImage", { type: "WebImage", address: "https://…", basicType: "Error", basicValue: "#VALUE!" }],
    ["Entity: ไสไทย", { type: "Entity", text: "ไสไทย", basicType: "Error", basicValue: "#VALUE!" }],
  ])("%s has none and is refused by name", (name, cell) => {
    expect(sent(cell)).toEqual(expect.stringContaining(`มีค่า “${name}”`));
  });

  it("an error is an error", () => {
    expect(sent({ type: "Error", basicType: "Error", basicValue: "#REF!" })).toMatch(/^#VALUE! .*ค่าผิดพลาด/);
  });

  it("as a single argument counts by its plain value too", () => {
    const eight = column(1, 1, 1, 1, 1, 1, 1, 1);
    const text = (basicValue: unknown): unknown => ({ type: "String", basicType: "String", basicValue });
    expect(
      call(
        "SCORE",
        { type: "Double", basicType: "Double", basicValue: 3 },
        eight,
        text("อบต."),
        text("2567"),
      ),
    ).toBe(5);
    expect(call("LEVEL", { type: "FormattedNumber", basicType: "Double", basicValue: 91.5 })).toBe("ดีเด่น");
  });
});
