import { unzipSync } from "fflate";
import { plainLine, type Paper } from "../../../src/document/paper";
import { writePaper } from "../../../src/document/writePaper";
import { assessMedia } from "../../../src/media/assessMedia";
import { blanksIn, formPaper } from "../../../src/media/file/formPaper";
import { writePaperSheet } from "../../../src/media/file/paperSheet";
import { mediaPackId, type FormNumber } from "../../../src/media/letter";
import type { MediaReport } from "../../../src/media/mediaReport";
import { partOf, readDocx } from "../../document/support/docx";
import { packOf } from "../../workbook/support/example";
import { lintPackage, openParts } from "../../workbook/support/packageLint";
import { nothingEntered } from "../support";
import { filledReport } from "./filledMedia";

const pack = packOf(mediaPackId);
const stamp = new Date("2024-04-10T00:00:00Z");
const hostile = `=cmd|'/C calc'!A0 <script>\u0007&${"ก".repeat(300)}`;

function paperOf(form: FormNumber, report: MediaReport = filledReport): Paper {
  return formPaper(form, { pack, report, assessment: assessMedia(pack, report) });
}

function said(paper: Paper): string {
  return paper.blocks
    .flatMap((block) => (block.kind === "paragraph" ? [plainLine(block.line)] : []))
    .join("\n");
}

describe("form 1", () => {
  it("has both media with all that the letter wants stated, and steps 1 to 3", async () => {
    const { tables, paragraphs } = readDocx(await writePaper(paperOf(1)));
    expect(paragraphs.slice(0, 2)).toEqual(["แบบฟอร์ม ๑", "สำหรับรายงานขั้นตอนที่ ๑ - ๓"]);
    expect(paragraphs).toContain("รอบการประเมินที่ ๑ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗");
    expect(paragraphs).toContain("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดสมมติ");
    expect(tables[0]?.map(([item]) => item)).toEqual([
      ...["รายการ", "ตัวชี้วัด LPA ที่เลือก", "ชื่อเรื่อง", "ด้านที่ช่วยยกระดับ", "ที่มา/สาเหตุ"],
      ...["เนื้อหา (ความรู้ แนวทาง และวิธีปฏิบัติ)", "หน่วยงานผู้จัดทำ", "รูปแบบของสื่อ", "จัดทำสื่อแล้ว"],
    ]);
    expect(tables[0]?.[2]).toEqual(["ชื่อเรื่อง", "ควบคุมภายในทำได้จริง", "ตรวจสอบภายในไม่ยาก"]);
    expect(tables[1]?.map(([step, name]) => [step, name])).toEqual([
      ["ขั้นตอนที่", "ชื่อขั้นตอน"],
      ["๑", "วิเคราะห์ผล"],
      ["๒", "จัดทำสื่อ"],
      ["๓", "รายงาน"],
    ]);
  });

  it("in time says so, with both days, and takes nothing off", () => {
    const text = said(paperOf(1));
    expect(text).toContain("วันครบกำหนดรายงาน ๒๙ มีนาคม ๒๕๖๗ วันที่ส่งรายงาน ๒๙ มีนาคม ๒๕๖๗");
    expect(text).toContain("ส่งภายในกำหนด");
    expect(text).not.toContain("ปรับลด");
    expect(blanksIn(paperOf(1))).toBe(0);
  });

  it("says done of a medium only where it is", async () => {
    const [first, second] = filledReport.media;
    const report = { ...filledReport, media: [first, { ...second, made: "ไม่มี" }] } as const;
    const [table] = readDocx(await writePaper(paperOf(1, report))).tables;
    expect(table?.at(-1)).toEqual(["จัดทำสื่อแล้ว", "ดำเนินการแล้ว", "ไม่มี"]);
  });

  it("of which nothing was entered is whole, with a marked blank for each", () => {
    const blank = paperOf(1, { ...nothingEntered, province: "" });
    // Province; 8 lines of two media; plan; name and work of 3 steps; link; both days.
    expect(blanksIn(blank)).toBe(1 + 16 + 1 + 6 + 1 + 2);
    expect(said(blank)).toContain("วันครบกำหนดรายงาน [วันครบกำหนด …………] วันที่ส่งรายงาน [วันที่ส่ง …………]");
    expect(blank.blocks.some(({ kind }) => kind === "picture")).toBe(false);
  });
});

describe("form 2", () => {
  it("has satisfaction by level, the mean with its rule, and 6 working days late at 0.2", async () => {
    const { tables } = readDocx(await writePaper(paperOf(2)));
    expect(tables[2]).toEqual([
      ["ระดับ", "เรื่องที่ ๑ (คน)", "ร้อยละ", "เรื่องที่ ๒ (คน)", "ร้อยละ"],
      ["มากที่สุด", "๔๐", "๔๐.๐๐", "๑", "๓๓.๓๓"],
      ["มาก", "๓๕", "๓๕.๐๐", "๒", "๖๖.๖๗"],
      ["ปานกลาง", "๑๕", "๑๕.๐๐", "๐", "๐.๐๐"],
      ["น้อย", "๘", "๘.๐๐", "๐", "๐.๐๐"],
      ["น้อยที่สุด", "๒", "๒.๐๐", "๐", "๐.๐๐"],
      ["รวม", "๑๐๐", "๑๐๐.๐๐", "๓", "๑๐๐.๐๐"],
    ]);
    const text = said(paperOf(2));
    expect(text).toContain("เรื่องที่ ๑: ค่าเฉลี่ย ๔.๐๓ จากน้ำหนักสูงสุด ๕ คิดเป็นร้อยละ ๘๐.๖๐ จากผู้ตอบ ๑๐๐ คน");
    expect(text).toContain("(มากที่สุด = ๕, มาก = ๔, ปานกลาง = ๓, น้อย = ๒, น้อยที่สุด = ๑)");
    expect(text).toContain("ส่งล่าช้า ๖ วันทำการ ปรับลด ๑.๒ คะแนน (วันทำการละ ๐.๒ คะแนน)");
  });

  it("has no mean where nobody said that the weights may be used", () => {
    const text = said(paperOf(2, { ...filledReport, useWeights: undefined }));
    expect(text).not.toContain("ค่าเฉลี่ย");
  });
});

describe("the file of a form", () => {
  it("carries the QR code of its link as a picture, the same bytes each time", async () => {
    const docx = await writePaper(paperOf(1));
    expect(await writePaper(paperOf(1))).toEqual(docx);
    const pictures = Object.keys(unzipSync(docx)).filter((name) => name.endsWith(".png"));
    expect(pictures).toHaveLength(1);
    expect(partOf(docx, "word/document.xml")).toContain('descr="QR Code ของเอกสารหลักฐาน"');
    const other = { ...filledReport.forms[0], link: "https://drive.example/another" };
    const changed = await writePaper(paperOf(1, { ...filledReport, forms: [other, filledReport.forms[1]] }));
    const bytesOf = (file: Uint8Array): unknown =>
      Object.entries(unzipSync(file)).find(([name]) => name.endsWith(".png"))?.[1];
    expect(bytesOf(changed)).not.toEqual(bytesOf(docx));
  });

  it.each([1, 2] as const)("%s is as Excel wants it as a sheet, its QR code a square", async (form) => {
    const parts = openParts(await writePaperSheet(paperOf(form), stamp));
    expect(lintPackage(parts)).toEqual([]);
    const [, cx, cy] = /<xdr:ext cx="(\d+)" cy="(\d+)"/.exec(parts["xl/drawings/drawing1.xml"] ?? "") ?? [];
    // 99 points at 12,700 units each.
    expect([cx, cy]).toEqual(["1257300", "1257300"]);
  });

  it("keeps what was entered as text, and whole where it is long", async () => {
    const [first, second] = filledReport.media;
    const long = Array.from({ length: 60 }, (_, index) => `บรรทัดที่ ${String(index + 1)}`).join("\n");
    const report = { ...filledReport, media: [{ ...first, title: hostile, content: long }, second] } as const;
    const parts = openParts(await writePaperSheet(paperOf(1, report), stamp));
    expect(lintPackage(parts)).toEqual([]);
    expect(Object.values(parts).some((xml) => xml.includes("<f>"))).toBe(false);
    const strings = parts["xl/sharedStrings.xml"] ?? "";
    expect(strings).toContain("&lt;script&gt;&amp;");
    // In as many rows as are needed, since Excel cuts a row off at 409 points.
    const rows = strings.match(/บรรทัดที่ \d+/g) ?? [];
    expect(rows).toHaveLength(60);
    expect(strings.split("<si>").filter((one) => one.includes("บรรทัดที่"))).toHaveLength(60 / 12);
    const docx = readDocx(await writePaper(paperOf(1, report)));
    expect(docx.tables[0]?.[2]?.[1]).toBe(hostile.replace("\u0007", ""));
  });
});
