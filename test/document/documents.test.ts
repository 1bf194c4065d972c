import { documentKinds, type DocumentKind } from "../../src/document/documentKind";
import { writeDocument } from "../../src/document/writeDocument";
import type { AssessedYear } from "../../src/result/assessedYear";
import {
  blank,
  halfDone,
  ofMean,
  published,
  publishedResult,
  resultAlone,
  yearOf,
} from "../result/support/years";
import { publishedExample, sao } from "../workbook/support/example";
import { partOf, readDocx, type ReadDocx } from "./support/docx";

/** 10 January 2567. */
const day = 45_301;

function write(kind: DocumentKind, year: AssessedYear, result = resultAlone(year)): Promise<Uint8Array> {
  return writeDocument(kind, result, { year, day });
}

async function read(kind: DocumentKind, year: AssessedYear, result = resultAlone(year)): Promise<ReadDocx> {
  return readDocx(await write(kind, year, result));
}

/** As the office that came first printed it, ๑๐๐ without decimals. */
const printed = [
  ["ด้าน", "คะแนนเต็ม", "คะแนนที่ได้", "ร้อยละ"],
  ["ด้านที่ ๑ การบริหารจัดการ", "๒๕", "๒๕", "๑๐๐"],
  ["ด้านที่ ๒ การบริหารงานบุคคลและกิจการสภา", "๔๐", "๔๐", "๑๐๐"],
  ["ด้านที่ ๓ การบริหารงานการเงินและการคลัง", "๖๕", "๖๒", "๙๕.๓๘"],
  ["ด้านที่ ๔ การจัดบริการสาธารณะ", "๑๙๕", "๑๙๑", "๙๗.๙๕"],
  ["ด้านที่ ๕ ธรรมาภิบาล", "๑๕", "๑๕", "๑๐๐"],
  ["รวม", "๓๔๐", "๓๓๓", "๙๗.๙๔"],
];

test.each(["memo", "best-practice"] as const)(
  "the table of the %s is the printed one, to the digit",
  async (kind) => {
    const { tables } = await read(kind, published);
    expect(tables[0]).toEqual(printed);
  },
);

test("the best-practice paper has its four headings, the place among the province's, and the three phases", async () => {
  const { paragraphs } = await read("best-practice", published, publishedResult);
  expect(paragraphs.filter((line) => /^[๑-๙]\./.test(line))).toEqual([
    "๑. องค์กรปกครองส่วนท้องถิ่น",
    "๒. ผลคะแนนการประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น ประจำปี ๒๕๖๗",
    "๓. ความรู้ การบริหารจัดการ หรือแนวทางการปฏิบัติที่ทำให้มีผลคะแนนโดดเด่น",
    "๔. ข้อควรปรับปรุงและข้อเสนอแนะ",
  ]);
  expect(paragraphs).toContain("องค์การบริหารส่วนตำบลไสไทย  [อำเภอ …………]  จังหวัดกระบี่");
  expect(paragraphs.filter((line) => line.startsWith("ระยะ"))).toHaveLength(3);
  expect(paragraphs.join("\n")).toContain(
    "ได้คะแนนรวม ๓๓๓ จาก ๓๔๐ คะแนน คิดเป็นร้อยละ ๙๗.๙๔ ระดับดีเด่น ได้คะแนนอันดับที่ ๑ ของจังหวัดกระบี่ " +
      "เพิ่มขึ้นจากปี ๒๕๖๖ ซึ่งได้ร้อยละ ๙๑.๗๖ จำนวน ๖.๑๘ จุดร้อยละ",
  );
});

test("where the paper takes the mean of the areas, the percent is told as one", async () => {
  const said = (await read("memo", ofMean)).paragraphs.join("\n");
  expect(said).toContain("ได้คะแนนรวม ๓๓๓ จาก ๓๔๐ คะแนน ร้อยละเฉลี่ยของทุกด้าน ๙๘.๖๗");
  expect(said).not.toContain("คิดเป็นร้อยละ");
});

test("a rank that nobody told is a marked blank", async () => {
  const { paragraphs } = await read("best-practice", published);
  expect(paragraphs.join("\n")).toContain("[อันดับของจังหวัด …………]");
  expect(paragraphs.join("\n")).not.toContain("ได้คะแนนอันดับที่");
});

test("the memo goes to every division, with blanks for number, names and signature", async () => {
  const { paragraphs, tables } = await read("memo", published, publishedResult);
  expect(paragraphs.slice(0, 5)).toEqual([
    "บันทึกข้อความ",
    "ส่วนราชการ  [ส่วนราชการและโทรศัพท์ …………] องค์การบริหารส่วนตำบลไสไทย",
    "ที่  [เลขที่หนังสือ …………]     วันที่  ๑๐ มกราคม ๒๕๖๗",
    "เรื่อง  รายงานผลคะแนนการประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น (LPA) ประจำปี ๒๕๖๗",
    "เรียน  หัวหน้าส่วนราชการทุกส่วนราชการ",
  ]);
  expect(paragraphs.slice(-3)).toEqual(["[ลายมือชื่อ …………]", "([ชื่อและนามสกุล …………])", "[ตำแหน่ง …………]"]);
  expect(tables[0]?.[0]?.at(-1)).toBe("ร้อยละ ปี ๒๕๖๖");
  expect(tables[0]?.at(-1)?.at(-1)).toBe("๙๑.๗๖");
  expect(tables[1]?.map((row) => row.slice(0, 3))).toEqual([
    ["ตัวชี้วัด", "คะแนน", "ยังขาด"],
    ["ด้านที่ ๔ การจัดบริการสาธารณะ (คะแนนรวมทั้งด้าน)", "๑๙๑ จาก ๑๙๕", "๔"],
    ["ด้านที่ ๓ การบริหารงานการเงินและการคลัง (คะแนนรวมทั้งด้าน)", "๖๒ จาก ๖๕", "๓"],
  ]);
});

test("a half-entered year says so and names no level; one without entries shows no marks", async () => {
  const half = await read("memo", halfDone);
  const said = half.paragraphs.join("\n");
  expect(said).toContain("ข้อมูลยังไม่ครบ: ใส่แล้ว ๕ จาก ๙");
  expect(said).not.toContain("ระดับดี");
  expect(half.tables[0]?.[1]).toEqual(["ด้านที่ ๑ การบริหารจัดการ", "๒๕", "๒๐", "๘๐\n(ยังไม่ครบ)"]);
  expect(half.tables[0]?.[3]).toEqual(["ด้านที่ ๓ การบริหารงานการเงินและการคลัง", "๖๕", "ยังไม่ได้กรอก", "–"]);
  const empty = await read("memo", blank);
  expect(empty.paragraphs.join("\n")).toContain("ยังไม่ได้กรอกผลใด จึงยังไม่มีคะแนน");
  expect(empty.tables).toHaveLength(1);
  expect(JSON.stringify(empty.tables)).not.toMatch(/"[๐0]"/);
});

test("the agenda has five items, and under the fourth a table for each division", async () => {
  const year = yearOf({
    ...publishedExample,
    indicators: { ...publishedExample.indicators, "risk-management": {} },
    workPlan: {
      "risk-management": { division: "กองคลัง", owner: "หัวหน้าฝ่าย", due: 45_300, steps: "จัดทำแผน" },
      "internal-audit": { division: "สำนักปลัด" },
    },
    history: [{ day: 45_292, meeting: "ครั้งที่ 1", score: 300, full: 340, percent: 88.24 }],
  });
  const { paragraphs, tables } = await read("agenda", year);
  expect(paragraphs.filter((line) => line.startsWith("ระเบียบวาระที่"))).toHaveLength(5);
  expect(paragraphs).toContain("ประชุมครั้งก่อน ครั้งที่ 1 ๑ มกราคม ๒๕๖๗: คะแนนรวม ๓๐๐ จาก ๓๔๐ ร้อยละ ๘๘.๒๔");
  expect(paragraphs.filter((line) => line.endsWith("ตัวชี้วัด)"))).toEqual([
    "สำนักปลัด (๑ ตัวชี้วัด)",
    "กองคลัง (๑ ตัวชี้วัด)",
    "ยังไม่ได้มอบหมายสำนัก/กอง (๓ ตัวชี้วัด)",
  ]);
  expect(paragraphs).toContain("–ด้านที่ ๔ การจัดบริการสาธารณะ: ๑๙๑ จาก ๑๙๕");
  expect(tables[1]?.[1]).toEqual([
    expect.stringMatching(/^ตัวชี้วัดที่ ๕ /),
    ...["ยังไม่ได้กรอก", "หัวหน้าฝ่าย", "๙ ม.ค. ๒๕๖๗\nเลยกำหนด", "จัดทำแผน"],
  ]);
  expect(tables[0]?.[1]?.at(-1)).toBe("ได้คะแนนเต็ม\nยังไม่มีหลักฐานข้อ ๑, ๒, ๓, ๔, ๕, ๖");
});

test("what officers wrote of the year in the work plan stands in the best-practice paper as they wrote it", async () => {
  const year = yearOf({
    ...publishedExample,
    workPlan: {
      "risk-management": { division: "กองคลัง", reviewed: "✓", lesson: "เริ่มแต่ต้นปี", improvement: "ตั้งคณะทำงาน" },
      "internal-audit": { owner: "ปลัด", reviewed: "✓", recorded: "✓" },
    },
  });
  const said = (await read("best-practice", year)).paragraphs.join("\n");
  for (const fact of [
    "มอบหมายส่วนราชการหรือผู้รับผิดชอบแล้ว ๒ จาก ๕",
    "ปลัดตรวจแล้ว ๒ จาก ๕",
    "บันทึกในระบบกลางแล้ว ๑ จาก ๕",
  ])
    expect(said).toContain(fact);
  expect(said).toMatch(/ตัวชี้วัดที่ ๕ .*: เริ่มแต่ต้นปี/);
  expect(said).toMatch(/๔\. ข้อควรปรับปรุงและข้อเสนอแนะ[\s\S]*ตัวชี้วัดที่ ๕ .*: ตั้งคณะทำงาน/);
});

test("a hostile name is text in every paper, whole and without what XML can't hold", async () => {
  const name = `=cmd|' /C calc'!A0 <b>&"${"ก".repeat(300)}\u0007`;
  for (const kind of documentKinds) {
    const { paragraphs } = await read(kind, yearOf(publishedExample, { ...sao, name }));
    expect(paragraphs.join("\n")).toContain(`=cmd|' /C calc'!A0 <b>&"${"ก".repeat(300)}`);
  }
});

describe("every paper", () => {
  test.each(documentKinds)("%s is the same bytes each time", async (kind) => {
    const first = await write(kind, published, publishedResult);
    jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), doNotFake: ["queueMicrotask", "nextTick"] });
    const second = await write(kind, published, publishedResult);
    jest.useRealTimers();
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test.each(documentKinds)(
    "%s sets Thai letters' font, size and weight beside those of Latin ones",
    async (kind) => {
      const body = partOf(await write(kind, published), "word/document.xml");
      const runs = body.match(/<w:rPr>.*?<\/w:rPr>/g) ?? [];
      expect(runs.filter((run) => run.includes("<w:b/>")).length).toBeGreaterThan(3);
      for (const run of runs) {
        expect(run).toMatch(/w:ascii="TH Sarabun New"/);
        expect(run).toMatch(/w:cs="TH Sarabun New"/);
        expect(/<w:sz w:val="(\d+)"/.exec(run)?.[1]).toBe(/<w:szCs w:val="(\d+)"/.exec(run)?.[1]);
        expect(run.includes("<w:b/>")).toBe(run.includes("<w:bCs/>"));
      }
    },
  );
});
