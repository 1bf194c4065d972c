import { textOfFile } from "../../../src/paper/file/textOfFile";
import { numbered, paragraph, wordFile, wordTable } from "./wordFile";

function linesOf(file: Uint8Array): readonly string[] {
  const read = textOfFile(file);
  if (!read.ok) throw new Error(read.trouble.code);
  return read.value.text.split("\n");
}

function level(depth: number, kind: string, pattern: string, start = 1): string {
  return `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${kind}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
}

describe("a Word document", () => {
  test("gives a line for each paragraph, runs put together", () => {
    const split = "<w:p><w:r><w:t>ตัวชี้</w:t></w:r><w:r><w:t>วัดที่ 3</w:t></w:r></w:p>";
    expect(linesOf(wordFile(split + paragraph("การจัดทำรายงาน")))).toEqual(["ตัวชี้วัดที่ 3", "การจัดทำรายงาน"]);
  });

  test("keeps tabs, breaks and hyphens, and passes over what was deleted or moved away", () => {
    const body =
      "<w:p><w:r><w:t>ก</w:t><w:tab/><w:t>5</w:t><w:br/><w:t>ข</w:t><w:noBreakHyphen/><w:t>ค</w:t></w:r>" +
      "<w:del><w:r><w:delText>ลบแล้ว</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>ย้ายแล้ว</w:t></w:r></w:moveFrom></w:p>";
    expect(linesOf(wordFile(body))).toEqual(["ก\t5", "ข-ค"]);
  });

  test("tells a text box once, though it is saved twice", () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>กล่อง</w:t></mc:Choice><mc:Fallback><w:t>กล่อง</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(linesOf(wordFile(box))).toEqual(["กล่อง"]);
  });

  test("puts the cells of a table's row side by side, and cells of equally many lines line by line", () => {
    const table = wordTable([
      [["ดำเนินการ 6 ข้อ"], ["5"]],
      [
        ["ดำเนินการ 5 ข้อ", "ดำเนินการ 4 ข้อ"],
        ["4", "3"],
      ],
      [["1. ดำเนินการ", "ครบถ้วน"], ["2"]],
    ]);
    expect(linesOf(wordFile(table))).toEqual([
      ...["ดำเนินการ 6 ข้อ\t5", "ดำเนินการ 5 ข้อ\t4", "ดำเนินการ 4 ข้อ\t3", "1. ดำเนินการ", "ครบถ้วน", "2"],
    ]);
  });

  test("counts numbers that Word alone knows: levels, a start, Thai digits, lists that go on", () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, "thaiNumbers", "%1)", 4)}</w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
      `<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const body = [
      paragraph("ก", numbered(1)),
      paragraph("ก ก", numbered(1, 1)),
      paragraph("ข", numbered(1)),
      paragraph("ข ก", numbered(1, 1)),
      paragraph("ไทย", numbered(2)),
      paragraph("ใหม่", numbered(3)),
      paragraph("ค", numbered(1)),
    ].join("");
    expect(linesOf(wordFile(body, numbering))).toEqual([
      "1. ก",
      "1.1 ก ก",
      "2. ข",
      "2.1 ข ก",
      "๔) ไทย",
      "1. ใหม่",
      "3. ค",
    ]);
  });

  test("numbers paragraphs by their style, and leaves bullets alone", () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}</w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
    const styles = `<w:style w:styleId="List"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const body =
      paragraph("ตามแบบ", '<w:pPr><w:pStyle w:val="List"/></w:pPr>') + paragraph("จุดนำ", numbered(2));
    expect(linesOf(wordFile(body, numbering, styles))).toEqual(["1. ตามแบบ", "จุดนำ"]);
  });

  test("tells how many paragraphs have a number that can't be counted", () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "thaiLetters", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body =
      paragraph("หนึ่ง", numbered(1)) + paragraph("สอง", numbered(1)) + paragraph("สาม", numbered(9));
    expect(textOfFile(wordFile(body, numbering))).toMatchObject({
      value: { text: "หนึ่ง\nสอง\nสาม", unnumbered: 3, from: "docx" },
    });
  });
});
