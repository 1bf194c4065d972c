import { draftOfPaper } from "../../src/paper/draftOfPaper";
import type { Draft, DraftIndicator } from "../../src/paper/draft";

/** A paper of one area whose only indicator is printed so. */
function paperOf(...lines: readonly string[]): Draft {
  const head = ["การประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น (LPA)", "ประจำปี 2568", "ด้านที่ 2 การคลัง"];
  return draftOfPaper([...head, ...lines].join("\n"));
}

function only(draft: Draft): DraftIndicator {
  const [first, ...others] = draft.areas.flatMap((area) => area.indicators);
  if (!first || others.length > 0) throw new Error(`${String(others.length)} more or none`);
  return first;
}

function printedBands(
  draft: Draft,
): readonly (readonly [score: number | null, text: string, certainty: string | null])[] {
  return only(draft).bands.map(({ score, text }) => [
    score?.value ?? null,
    text.value,
    score?.certainty ?? null,
  ]);
}

const before = ["ตัวชี้วัดที่ 7 การจัดเก็บรายได้", "เกณฑ์การประเมิน", "3 คะแนน", "1. จัดทำทะเบียน", "2. แจ้งผู้เสียภาษี"];
const table = [
  [3, "ดำเนินการ 2 ข้อ", "certain"],
  [1, "ดำเนินการ 1 ข้อ", "certain"],
  [0, "ไม่ได้ดำเนินการ", "certain"],
];

describe("scores are found wherever they stand", () => {
  test.each([
    ["behind a tab", ["1. ดำเนินการ 2 ข้อ\t3", "2. ดำเนินการ 1 ข้อ\t1", "3. ไม่ได้ดำเนินการ\t0"]],
    ["behind blanks", ["1. ดำเนินการ 2 ข้อ     3", "2. ดำเนินการ 1 ข้อ   1", "3. ไม่ได้ดำเนินการ  0"]],
    ["in Thai digits", ["๑. ดำเนินการ 2 ข้อ\t๓", "๒. ดำเนินการ 1 ข้อ\t๑", "๓. ไม่ได้ดำเนินการ\t๐"]],
    [
      "called marks",
      ["1) ดำเนินการ 2 ข้อ ได้ 3 คะแนน", "2) ดำเนินการ 1 ข้อ (1 คะแนน)", "3) ไม่ได้ดำเนินการ = 0 คะแนน"],
    ],
    [
      "in front, called marks",
      ["1. 3 คะแนน : ดำเนินการ 2 ข้อ", "2. 1 คะแนน : ดำเนินการ 1 ข้อ", "3. 0 คะแนน : ไม่ได้ดำเนินการ"],
    ],
    [
      "in a table's cell",
      ["| 1. ดำเนินการ 2 ข้อ | 3 |", "|---|---|", "| 2. ดำเนินการ 1 ข้อ | 1 |", "| 3. ไม่ได้ดำเนินการ | 0 |"],
    ],
    [
      "in cells of a web page",
      [
        "<tr><td>1. ดำเนินการ 2 ข้อ</td><td>3</td></tr>",
        "<tr><td>2. ดำเนินการ 1 ข้อ</td> <td>1</td></tr>",
        "<td>3. ไม่ได้ดำเนินการ</td><td><b>0</b></td>",
      ],
    ],
    ["below each", ["1. ดำเนินการ 2 ข้อ", "3", "2. ดำเนินการ 1 ข้อ", "1", "3. ไม่ได้ดำเนินการ", "0"]],
    [
      "below each, called marks",
      ["1. ดำเนินการ 2 ข้อ", "3 คะแนน", "2. ดำเนินการ 1 ข้อ", "1 คะแนน", "3. ไม่ได้ดำเนินการ", "0 คะแนน"],
    ],
    ["above each", ["3", "1. ดำเนินการ 2 ข้อ", "1", "2. ดำเนินการ 1 ข้อ", "0", "3. ไม่ได้ดำเนินการ"]],
  ])("%s", (_, rows) => {
    expect(printedBands(paperOf(...before, "เกณฑ์การให้คะแนน", "คะแนน", ...rows))).toEqual(table);
  });

  test("in a column apart, which is certain only where it falls from full marks to 0 by one", () => {
    const texts = ["1. ดำเนินการ 2 ข้อ", "2. ดำเนินการ 1 ข้อ", "3. ไม่ได้ดำเนินการ"];
    const of = (...scores: readonly string[]): unknown =>
      printedBands(paperOf(...before, "เกณฑ์การให้คะแนน", ...texts, "คะแนน", ...scores)).map(
        ([score, , certainty]) => [score, certainty],
      );
    expect(of("3", "1", "0")).toEqual([
      [3, "likely"],
      [1, "likely"],
      [0, "likely"],
    ]);
    expect(of("3", "0")).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    const full = paperOf(
      ...before.map((line) => line.replace("3 คะแนน", "2 คะแนน")),
      "เกณฑ์การให้คะแนน",
      ...texts,
      "2",
      "1",
      "0",
    );
    expect(printedBands(full).map(([score, , certainty]) => [score, certainty])).toEqual([
      [2, "certain"],
      [1, "certain"],
      [0, "certain"],
    ]);
  });

  test("at the end of each line, where the column's tabs were lost, to be confirmed", () => {
    const rows = ["1. ดำเนินการ 2 ข้อ 3", "2. ดำเนินการ 1 ข้อ 1", "3. ไม่ได้ดำเนินการ 0"];
    expect(printedBands(paperOf(...before, "เกณฑ์การให้คะแนน", ...rows))).toEqual(
      table.map(([score, text]) => [score, text, "likely"]),
    );
  });

  test("and of bands without numbers, to be confirmed", () => {
    const rows = ["ดำเนินการ 2 ข้อ\t3", "ดำเนินการ 1 ข้อ\t1", "ไม่ได้ดำเนินการ\t0"];
    const draft = paperOf(...before, "เกณฑ์การให้คะแนน", ...rows);
    expect(printedBands(draft)).toEqual(table.map(([score, text]) => [score, text, "likely"]));
    expect(only(draft).faults).toEqual(["brokenTable"]);
  });

  test("a page's number between bands is no score", () => {
    const rows = ["1. ดำเนินการ 2 ข้อ\t3", "12", "- 13 -", "2. ดำเนินการ 1 ข้อ\t1", "3. ไม่ได้ดำเนินการ\t0"];
    expect(printedBands(paperOf(...before, "เกณฑ์การให้คะแนน", ...rows))).toEqual(table);
  });

  test("scores that do not fall are to be confirmed", () => {
    const rows = ["1. ดำเนินการ 2 ข้อ\t1", "2. ดำเนินการ 1 ข้อ\t3", "3. ไม่ได้ดำเนินการ\t0"];
    const draft = paperOf(...before, "เกณฑ์การให้คะแนน", ...rows);
    expect(only(draft).faults).toEqual(["brokenTable"]);
    expect(only(draft).bands.every(({ score }) => score?.certainty === "likely")).toBe(true);
  });
});

describe("headings are known however they were printed or recognised", () => {
  test.each([
    ["ตัวชี้วัดที่ 7 การจัดเก็บรายได้"],
    ["**ตัวชี้วัดที่ ๗** การจัดเก็บรายได้"],
    ["<u>ตัวชี้วัดที่ 7</u> : การจัดเก็บรายได้"],
    ["## ตัวชี้วัดที่ 7. การจัดเก็บรายได้"],
    ["ตัวชีวัดที 7 การจัดเก็บรายได้"],
    ["ตัวชี้้วัดที่่ 7  การจัดเก็บรายได้"],
    ["ตัวชี้วัด 7 การจัดเก็บรายได้"],
    ["• ตัวชี้วัดที่&nbsp;7 การจัดเก็บรายได้"],
  ])("%s", (heading) => {
    const [, ...rest] = before;
    const found = only(paperOf(heading, ...rest));
    expect([found.id.value, found.title?.value]).toEqual(["7", "การจัดเก็บรายได้"]);
    expect(found.clauses.map(({ text }) => text.value)).toEqual(["จัดทำทะเบียน", "แจ้งผู้เสียภาษี"]);
  });

  test("a list goes on where a heading says so", () => {
    const draft = paperOf(...before, "ตัวชี้วัดที่ 7 (ต่อ)", "เกณฑ์การประเมิน", "3 คะแนน", "3. รายงานผล");
    expect(only(draft).clauses.map(({ id, text }) => [id, text.value, text.certainty])).toEqual([
      ["1", "จัดทำทะเบียน", "certain"],
      ["2", "แจ้งผู้เสียภาษี", "certain"],
      ["3", "รายงานผล", "certain"],
    ]);
  });

  test("units and units within them stand over their indicators", () => {
    const draft = paperOf("หน่วยที่ 2 รายได้", "หน่วยย่อยที่ 1 ภาษี", ...before);
    expect(only(draft).units).toMatchObject({ value: ["2", "1"], certainty: "certain" });
  });

  test("a table of contents names an indicator before it is printed", () => {
    const draft = paperOf("ตัวชี้วัดที่ 7 การจัดเก็บรายได้ ........ 12", ...before);
    expect(only(draft).id).toMatchObject({ value: "7", lines: [5], certainty: "certain" });
  });
});

describe("what stands between the criteria is passed over with its reason", () => {
  test("page numbers, running heads, letterheads, catchwords and rules, and a list goes on behind them", () => {
    const head = "คู่มือการประเมินประสิทธิภาพ ด้านการคลัง";
    const turn = ["/2. แจ้งผู้เสียภาษี...", "หน้า 12 จาก 90", head, "กรมส่งเสริมการปกครองท้องถิ่น", "-----"];
    const draft = paperOf(head, "1/90", head, "2/90", ...before.slice(0, 4), ...turn, ...before.slice(4));
    expect(only(draft).clauses.map(({ text }) => text.value)).toEqual(["จัดทำทะเบียน", "แจ้งผู้เสียภาษี"]);
    const whys = draft.lines.flatMap((use) => (use.kind === "furniture" ? [use.why] : []));
    expect(whys).toEqual(
      expect.arrayContaining(["catchword", "pageNumber", "repeated", "letterhead", "rule", "heading"]),
    );
  });

  test("words under no heading are told as not understood, and nothing of that indicator is certain", () => {
    const draft = paperOf(...before, "ไม่สามารถตัดฐานได้ทุกกรณี", "ทั้งนี้ให้เป็นไปตามที่กำหนด");
    expect(draft.lines.flatMap((use, index) => (use.kind === "notUnderstood" ? [index + 1] : []))).toEqual([
      10,
    ]);
    expect(only(draft).faults).toEqual(["lostLines"]);
    expect(only(draft).baseCut?.allowed.certainty).toBe("likely");
  });
});

describe("a paper whose lines are broken", () => {
  const long = "จัดทำแผนการจัดเก็บรายได้ประจำปีโดยมีการประชุมคณะกรรมการและรายงานผู้บริหาร";
  const broken = [
    ...before.slice(0, 3),
    `1. ${long}`,
    "ทราบทุกไตรมาส",
    `2. ${long}`,
    `${long}เพื่อ`,
    "พิจารณา",
    `3. ${long}`,
    `${long}เพื่อ`,
    "สั่งการ",
  ];

  test("has its items put together, and a line that was full goes on for certain", () => {
    const clauses = only(paperOf(...broken)).clauses;
    expect(clauses.map(({ text }) => [text.value, text.certainty])).toEqual([
      [`${long}ทราบทุกไตรมาส`, "certain"],
      [`${long}${long}เพื่อพิจารณา`, "certain"],
      [`${long}${long}เพื่อสั่งการ`, "certain"],
    ]);
  });

  test("has a line that goes on though the one before was short, which is to be confirmed", () => {
    const clauses = only(paperOf(...broken, "4. สรุปผล", "ต่อสภา")).clauses;
    expect(clauses.at(-1)?.text).toMatchObject({ value: "สรุปผลต่อสภา", certainty: "likely" });
  });

  test("has items within an item", () => {
    const clauses = only(
      paperOf(...before.slice(0, 3), "1. จัดทำแผน", "1.1 แผนงาน", "1.2 แผนเงิน", "2. รายงาน"),
    ).clauses;
    expect(clauses.map(({ id, text }) => [id, text.value])).toEqual([
      ["1", "จัดทำแผน 1.1 แผนงาน 1.2 แผนเงิน"],
      ["2", "รายงาน"],
    ]);
  });
});

describe("a list whose numbers can't be meant is not certain", () => {
  test.each([
    ["a number is missing", ["1. ก", "3. ค"]],
    ["a number stands twice", ["1. ก", "2. ข", "2. ค"]],
    ["numbers are exchanged", ["2. ข", "1. ก"]],
    ["a list begins again", ["1. ก", "2. ข", "1. ค"]],
  ])("%s", (_, items) => {
    const { clauses, faults } = only(paperOf(...before.slice(0, 3), ...items));
    expect(faults).toEqual(["brokenList"]);
    expect(clauses.every(({ text }) => text.certainty === "likely")).toBe(true);
  });
});

describe("who is asked, and what may be cut", () => {
  const typesIn = (...lines: readonly string[]): unknown => {
    const { types } = only(paperOf(...before, ...lines));
    return types && [types.value.join(" "), types.certainty];
  };
  const all = "PAO CITY TOWN SUBDISTRICT SAO PATTAYA";

  test.each([
    ["ประเมิน อปท. ทุกแห่ง", [all, "certain"]],
    ["ประเมินทุก อปท.", [all, "certain"]],
    ["ประเมินองค์กรปกครองส่วนท้องถิ่นทุกประเภท", [all, "certain"]],
    ["ประเมินเฉพาะ อบต. และ ทต.", ["SAO SUBDISTRICT", "certain"]],
    ["ประเมินเฉพาะ เทศบาลนคร, เทศบาลเมือง", ["CITY TOWN", "certain"]],
    ["ประเมิน อบจ.", ["PAO", "certain"]],
    ["ประเมินทุก อปท. (ยกเว้น อบจ.)", ["CITY TOWN SUBDISTRICT SAO PATTAYA", "certain"]],
  ])("%s", (line, expected) => {
    expect(typesIn(line)).toEqual(expected);
  });

  test("types below a line that says only so", () => {
    expect(typesIn("ประเมินเฉพาะ", "ทต. อบต.")).toEqual(["SUBDISTRICT SAO", "certain"]);
    expect(typesIn("ประเมินเฉพาะ", "ทต.", "อบต.")).toEqual(["SUBDISTRICT SAO", "likely"]);
    expect(typesIn("ประเมินเฉพาะ")).toBeNull();
  });

  test("all, beside a list that is not all, is to be confirmed", () => {
    expect(typesIn("ประเมิน อปท. ทุกแห่ง", "ทต. อบต.")).toEqual([all, "likely"]);
  });

  test.each([
    ["ไม่สามารถตัดฐานได้ทุกกรณี", false, "certain"],
    ["ไม่สามารถตัดฐานได้", false, "certain"],
    ["ตัวชี้วัดนี้ไม่ตัดฐาน", false, "certain"],
    ["สามารถตัดฐานได้", true, "certain"],
    ["สามารถตัดฐานได้ กรณีไม่มีภารกิจ", true, "likely"],
    ["ไม่สามารถตัดฐานได้ เว้นแต่ได้รับความเห็นชอบ", false, "likely"],
  ])("%s", (line, value, certainty) => {
    expect(only(paperOf(...before, line)).baseCut).toMatchObject({
      allowed: { value, certainty },
      quote: line,
    });
  });

  test("nothing said is nothing read", () => {
    const found = only(paperOf(...before));
    expect([found.types, found.baseCut, found.pilot]).toEqual([null, null, null]);
  });

  test("a pilot", () => {
    expect(only(paperOf(...before, "(ตัวชี้วัดนำร่อง)")).pilot).toMatchObject({ value: true });
    expect(only(paperOf("ตัวชี้วัดที่ 7 การจัดเก็บรายได้ (นำร่อง)", ...before.slice(1))).pilot).toMatchObject({
      value: true,
    });
  });
});
