import { openBuiltFunctions } from "./support/builtFunctions";

const { call } = openBuiltFunctions();
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("FULLMARKS", () => {
  test("of an indicator and of area 1: 25 marks, 20 for an อบจ.", () => {
    expect(call("FULLMARKS", 3, null, null)).toBe(5);
    expect(call("FULLMARKS", "ด้านที่ 1", null, null)).toMatch(/^#VALUE! .*อบจ\. 20 .*25 คะแนน/);
    expect(call("FULLMARKS", "ด้านที่ ๑", "อบต.", null)).toBe(25);
    expect(call("FULLMARKS", "area 1", "อบจ.", null)).toBe(20);
    expect(call("FULLMARKS", "2567/ด้านที่ 1", "PAO")).toBe(20);
    expect(call("FULLMARKS", 2, "อบจ.")).toBe("ไม่ประเมิน");
  });

  test("of an area whose indicators the pack does not hold is not available, never 0", () => {
    expect(call("FULLMARKS", "ด้านที่ 2", null, null)).toEqual(expect.stringMatching(/^#N\/A .*ด้านที่ 2/));
    expect(call("FULLMARKS", "ด้านที่ 9", null, null)).toEqual(expect.stringMatching(/^#N\/A .*ด้านที่ 9/));
  });
});

/** Published: results of อบต.ไสไทย, LPA 2567, letter of Krabi province. */
const published = {
  names: column(
    "ด้านที่ 1 การบริหารจัดการ",
    "ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา",
    "ด้านที่ 3 การบริหารงานการเงินและการคลัง",
    "ด้านที่ 4 การจัดบริการสาธารณะ",
    "ด้านที่ 5 ธรรมาภิบาล",
  ),
  full: column(25, 40, 65, 195, 15),
  scores: column(25, 40, 62, 191, 15),
};

describe("SUMMARY", () => {
  test("gives the published table of 2567 to the digit", () => {
    expect(call("SUMMARY", published.names, published.full, published.scores)).toEqual([
      ["ด้านที่ 1 การบริหารจัดการ", 25, 25, 100],
      ["ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา", 40, 40, 100],
      ["ด้านที่ 3 การบริหารงานการเงินและการคลัง", 65, 62, 95.38],
      ["ด้านที่ 4 การจัดบริการสาธารณะ", 195, 191, 97.95],
      ["ด้านที่ 5 ธรรมาภิบาล", 15, 15, 100],
      ["รวม", 340, 333, 97.94],
    ]);
  });

  test("adds repeated names up and leaves ไม่ประเมิน and ตัดฐาน out of both sums", () => {
    const table = call(
      "SUMMARY",
      column("ก", "ก", "ข", "ก", "", "ค"),
      column(5, 5, 5, 5, "", 5),
      column(5, "ตัดฐาน", 3, 2, null, "ไม่ประเมิน"),
    );
    expect(table).toEqual([
      ["ก", 10, 7, 70],
      ["ข", 5, 3, 60],
      ["ค", 0, 0, "ไม่ประเมิน"],
      ["รวม", 15, 10, 66.67],
    ]);
  });

  test("adds fractions of marks without binary noise", () => {
    expect(call("SUMMARY", column("ก", "ก", "ก"), column(1, 1, 1), column(0.1, 0.2, 0.4))).toEqual([
      ["ก", 3, 0.7, 23.33],
      ["รวม", 3, 0.7, 23.33],
    ]);
  });

  test.each<[string, unknown[], RegExp]>([
    ["ranges of different length", [column("ก"), column(5, 5), column(5)], /1 : 2 : 1/],
    ["a score above full marks", [column("ก"), column(5), column(6)], /แถวที่ 1 .*ช่องคะแนน.*6.*5/],
    ["full marks 0", [column("ก"), column(0), column(0)], /ช่องคะแนนเต็ม/],
    ["a score without a name", [column("ก", ""), column(5, 5), column(5, 5)], /แถวที่ 2 .*ช่องชื่อด้าน/],
    ["a word for a score", [column("ก"), column(5), column("ห้า")], /ห้า/],
    ["nothing at all", [column(""), column(""), column("")], /ว่าง/],
  ])("refuses %s", (_, args, message) => {
    expect(call("SUMMARY", ...args)).toEqual(expect.stringMatching(/^#VALUE! /));
    expect(call("SUMMARY", ...args)).toEqual(expect.stringMatching(message));
  });
});

describe("TOTALS", () => {
  const one = "ด้านที่ 1 การบริหารจัดการ";

  test("adds the indicators of each area and the total last", () => {
    expect(call("TOTALS", column(1, 2, 3, 4, 5), column(5, 4, 2, 0, 1), null, null)).toEqual([
      [one, 25, 12, 48],
      ["รวม", 25, 12, 48],
    ]);
  });

  test("for an อบจ. indicator 2 leaves score and full marks", () => {
    const full = [
      [one, 20, 20, 100],
      ["รวม", 20, 20, 100],
    ];
    expect(call("TOTALS", column(1, 2, 3, 4, 5), column(5, "ไม่ประเมิน", 5, 5, 5), "อบจ.", null)).toEqual(full);
    expect(call("TOTALS", column(1, 2, 3, 4, 5), column(5, "", 5, 5, 5), "อบจ.", null)).toEqual(full);
  });

  test("a score not entered yet counts 0 of its full marks", () => {
    expect(call("TOTALS", column(1, 3), column(5, null))).toEqual([
      [one, 10, 5, 50],
      ["รวม", 10, 5, 50],
    ]);
  });

  test("blank rows between are passed over", () => {
    expect(call("TOTALS", column(1, null, "๓"), column(5, "", 4))).toEqual([
      [one, 10, 9, 90],
      ["รวม", 10, 9, 90],
    ]);
  });

  test.each<[string, unknown[], RegExp]>([
    ["an indicator named twice", [column(1, 3, "ตัวชี้วัดที่ ๑"), column(5, 5, 5)], /^#VALUE! .*แถวที่ 3/],
    ["an unknown indicator", [column(1, 7), column(5, 5)], /^#N\/A .*7/],
    ["a score above full marks", [column(1), column(6)], /^#VALUE! .*6.*5/],
    ["a score for an indicator not asked", [column(2), column(5), "อบจ."], /^#VALUE! .*อบจ\./],
    ["ranges of different length", [column(1, 2), column(5)], /^#VALUE! .*2 : 1/],
    ["a score without an indicator", [column(1, ""), column(5, 3)], /^#VALUE! .*แถวที่ 2/],
    ["an error cell", [column(1), column({ errorType: "NA" })], /^#VALUE! .*แถวที่ 1/],
  ])("refuses %s", (_, args, message) => {
    expect(call("TOTALS", ...args)).toEqual(expect.stringMatching(message));
  });
});

describe("LEVEL", () => {
  test.each([
    [100, "ดีเด่น"],
    [90, "ดีเด่น"],
    [89.995, "ดีเด่น"],
    [89.99, "ดีมาก"],
    [80, "ดีมาก"],
    [79.99, "ดี"],
    ["70%", "ดี"],
  ])("%p is %s", (percent, title) => {
    expect(call("LEVEL", percent, null)).toBe(title);
  });

  test("below 70 no paper names a level, and none is made up", () => {
    expect(call("LEVEL", 69.99, null)).toBe("ต่ำกว่าร้อยละ 70 (เอกสารไม่ได้ระบุชื่อระดับ)");
    expect(call("LEVEL", "0%", null)).toBe("ต่ำกว่าร้อยละ 70 (เอกสารไม่ได้ระบุชื่อระดับ)");
  });

  test.each([0, 0.97, 101, "", null, "มาก"])("refuses %p", (percent) => {
    expect(call("LEVEL", percent, null)).toEqual(expect.stringMatching(/^#VALUE! /));
  });
});

describe("CHECKLIST, BANDS, EVIDENCE, LAWS", () => {
  test.each([
    [1, 2],
    [2, 6],
    [3, 8],
    [4, 7],
    [5, 6],
  ])("the checklist of no. %d has a row for each of the %d cells that SCORE takes", (indicator, rows) => {
    expect(call("CHECKLIST", indicator, null)).toHaveLength(rows);
    const cells = call("CHECKLIST", indicator, null) as unknown[][];
    expect(call("SCORE", indicator, indicator === 1 ? column(1, 4) : cells.map(() => [true]))).toBe(5);
  });

  test("the precondition of no. 4 stands in front", () => {
    const [first] = call("CHECKLIST", 4, null) as unknown[][];
    expect(first?.[0]).toBe("เงื่อนไข");
  });

  test("texts are the paper's own", () => {
    expect(call("BANDS", 1, null)).toEqual([
      [5, "ร้อยละ 20.00 ของโครงการขึ้นไป"],
      [4, "ร้อยละ 15.00 - 19.99"],
      [3, "ร้อยละ 10.00 - 14.99"],
      [2, "ร้อยละ 5.00 - 9.99"],
      [1, "ร้อยละ 1.00 - 4.99"],
      [0, "น้อยกว่าร้อยละ 1.00 หรือไม่มีการดำเนินการ"],
    ]);
    expect(call("LAWS", 3, null)).toEqual([
      [1, "พระราชบัญญัติวินัยการเงินการคลังของรัฐ พ.ศ. 2561 มาตรา 79"],
      [2, "หลักเกณฑ์กระทรวงการคลังว่าด้วยมาตรฐานและหลักเกณฑ์ปฏิบัติการควบคุมภายในสำหรับหน่วยงานของรัฐ พ.ศ. 2561"],
    ]);
    expect(call("EVIDENCE", 3, null)).toHaveLength(5);
  });

  test.each(["CHECKLIST", "BANDS", "EVIDENCE", "LAWS"])("%s of an unknown indicator is #N/A", (id) => {
    expect(call(id, 12, null)).toEqual(expect.stringMatching(/^#N\/A .*12/));
  });
});

describe("DIFF", () => {
  test("a year beside itself: five indicators, all the same, nothing at stake", () => {
    const rows = call("DIFF", "2567", "2567") as unknown[][];
    expect(rows[0]).toEqual(["ผล", "ปีก่อน", "ปีหลัง", "ตัวชี้วัด", "สิ่งที่เปลี่ยน", "คะแนนที่อาจเปลี่ยน"]);
    expect(rows.slice(1).map(([status, older, newer, , , marks]) => [status, older, newer, marks])).toEqual([
      ["เหมือนเดิม", "1", "1", 0],
      ["เหมือนเดิม", "2", "2", 0],
      ["เหมือนเดิม", "3", "3", 0],
      ["เหมือนเดิม", "4", "4", 0],
      ["เหมือนเดิม", "5", "5", 0],
    ]);
  });

  test("2563 beside 2567 has a row for every indicator of both years, and proposes one pair to confirm", () => {
    const rows = (call("DIFF", "2563", "2567") as unknown[][]).slice(1);
    expect(rows.filter(([, , newer]) => newer !== "").map(([, , newer]) => newer)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
    ]);
    expect(rows.filter(([, older]) => older !== "")).toHaveLength(28);
    expect(rows[0]?.slice(0, 3)).toEqual(["คล้ายกัน รอยืนยัน", "2", "1"]);
  });

  test("an unknown pack is #N/A", () => {
    expect(call("DIFF", "2567", "2599")).toEqual(expect.stringMatching(/^#N\/A .*2599/));
  });
});

describe("LATE", () => {
  // Excel serial days: 45289 is Friday 29 December 2023.
  const friday = 45289;

  test.each([
    ["on the due day", friday, 0],
    ["the Saturday after", friday + 1, 0],
    ["the Sunday after", friday + 2, 0],
    ["the Monday after", friday + 3, 0.2],
    ["the Wednesday after", friday + 5, 0.6],
    ["a week later", friday + 7, 1],
    ["before", friday - 3, 0],
  ])("sent %s", (_, sent, deduction) => {
    expect(call("LATE", friday, sent, null, null)).toBe(deduction);
  });

  test("holidays do not count, twice listed or on a weekend", () => {
    const holidays = column(friday + 3, friday + 3, friday + 2, null, "");
    expect(call("LATE", friday, friday + 5, null, holidays)).toBe(0.4);
  });

  test("another deduction a day, and a time of day that is cut off", () => {
    expect(call("LATE", friday + 0.9, friday + 3.1, 0.5, null)).toBe(0.5);
  });

  test.each<[string, unknown[], RegExp]>([
    ["a text for a date", ["29/12/2566", friday], /วันครบกำหนด.*29\/12\/2566/],
    ["nothing sent yet", [friday, null], /วันที่ส่ง/],
    ["a Buddhist year typed as Christian", [friday, 243_000], /วันที่ส่ง.*ค\.ศ\. 2565.*22\/4\/2022/],
    ["a negative deduction", [friday, friday + 1, -1], /หักต่อวัน.*-1/],
    ["a holiday that is no date", [friday, friday + 1, null, column("ปีใหม่")], /แถวที่ 1 .*วันหยุด.*ปีใหม่/],
  ])("refuses %s", (_, args, message) => {
    expect(call("LATE", ...args)).toEqual(expect.stringMatching(/^#VALUE! /));
    expect(call("LATE", ...args)).toEqual(expect.stringMatching(message));
  });
});
