import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { paperText } from "../paper/papers/readPaper";
import { paragraph, wordFile } from "../paper/file/wordFile";
import { lpa, useFolder } from "./support/lpa";

const at = useFolder();

/** As a province's letter reads: another system, which names indicators in running words. */
const letter = [
  "ที่ มท ๐๘๑๐.๗/ว ๑๒๓",
  "เรื่อง การประเมินผลการปฏิบัติราชการ รอบการประเมินที่ ๑ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ตัวชี้วัดที่ ๖",
  "๑. จัดทำสื่อ จำนวน ๒ เรื่อง หากรายงานล่าช้าจะถูกปรับลดคะแนนวันทำการละ ๐.๒ คะแนน",
  "๒. นำสื่อไปชี้แจง เพื่อยกระดับผลการประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น (LPA)",
].join("\n");
const novel = Array.from({ length: 400 }, () => "กาลครั้งหนึ่งมีชายสามคนออกเดินทาง คนที่ 1 พบด้านที่ดีของเมือง").join(
  "\n",
);

function paper(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

describe("lpa pack draft", () => {
  test("writes a workbook, counts what it read, and says what to look at first, with lines", async () => {
    const from = paper("เกณฑ์.txt", paperText("lpa-2567-area-1"));
    const { exitCode, out } = await lpa("pack", "draft", from, "-o", at("ร่าง.xlsx"));
    expect(exitCode).toBe(0);
    expect(out).toContain("ตัวชี้วัด 5: แน่ใจ 3 น่าจะใช่ 2 อ่านไม่เข้าใจ 0");
    expect(out).toContain("ข้อ 26: แน่ใจ 22 น่าจะใช่ 4 อ่านไม่เข้าใจ 0");
    expect(out).toMatch(/เกณฑ์การให้คะแนน 30: แน่ใจ \d+ น่าจะใช่ \d+ อ่านไม่เข้าใจ \d+/);
    expect(out).toContain("- เอกสารไม่บอกวิธีคำนวณร้อยละรวม เลือกในแผ่น Pack");
    expect(out).toContain("- ตัวชี้วัด 2: ประเภท อปท. น่าจะใช่ ยืนยันหรือแก้ (บรรทัด 122, 124, 126, 128, 130, 132)");
    expect(existsSync(at("ร่าง.xlsx"))).toBe(true);
  });

  test("answers programs with every reading, its lines and its certainty", async () => {
    const from = paper("outline.txt", paperText("lpa-2563-outline"));
    const { exitCode, out } = await lpa("pack", "draft", from, "-o", at("outline.xlsx"), "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      written: at("outline.xlsx"),
      paper: { from: "utf-8", form: "outline" },
      counted: { indicators: { certain: 28, likely: 0, notUnderstood: 0 }, lines: { notUnderstood: 0 } },
      id: { value: "lpa-2563", lines: [1], certainty: "certain" },
      notUnderstood: [],
    });
  });

  test("reads a Word document, and takes from the call what the paper does not say", async () => {
    const lines = ["ด้านที่ 1 การคลัง", "ตัวชี้วัดที่ 1 ภาษี", "เกณฑ์การประเมิน", "1. จัดเก็บ"];
    const from = paper("เกณฑ์.docx", wordFile(lines.map((line) => paragraph(line)).join("")));
    const given = ["--id", "krabi-2568", "--year", "2568"];
    const { out } = await lpa("pack", "draft", from, "-o", at("word.xlsx"), ...given, "--json");
    expect(JSON.parse(out)).toMatchObject({
      ...{ paper: { from: "docx" }, id: { value: "krabi-2568" }, year: { value: 2568, lines: [] } },
      fiscalYear: { value: 2567, certainty: "likely" },
    });
  });

  test.each([
    ["a letter of another system", letter],
    ["a novel", novel],
  ])("%s: says that no indicator was found, and writes nothing", async (_, text) => {
    const { exitCode, err } = await lpa("pack", "draft", paper("other.txt", text), "-o", at("other.xlsx"));
    expect(exitCode).toBe(1);
    expect(err).toContain(`ไม่พบหัวตัวชี้วัดในข้อความ ${String(text.split("\n").length)} บรรทัด`);
    expect(existsSync(at("other.xlsx"))).toBe(false);
  });

  test.each([
    ["scan.pdf", "%PDF-1.4\n", "PDF"],
    ["empty.txt", "", "ไม่มีข้อความ"],
    ["big.txt", "ก".repeat(7_000_000), "ใหญ่เกินไป"],
  ])("%s is refused with its remedy", async (name, content, said) => {
    const { exitCode, err } = await lpa("pack", "draft", paper(name, content), "-o", at("no.xlsx"));
    expect([exitCode, err]).toEqual([1, expect.stringContaining(said)]);
  });

  test("refuses a year or id that is none, and never writes over a file or the paper", async () => {
    const from = paper("p.txt", paperText("lpa-2563-outline"));
    const wrong = await lpa("pack", "draft", from, "-o", at("q.xlsx"), "--year", "2024", "--id", "LPA 1");
    expect([wrong.exitCode, wrong.err.split("\n").length]).toEqual([2, 2]);
    writeFileSync(at("mine.xlsx"), "mine");
    expect((await lpa("pack", "draft", from, "-o", at("mine.xlsx"))).exitCode).toBe(1);
    expect(readFileSync(at("mine.xlsx"), "utf8")).toBe("mine");
    expect((await lpa("pack", "draft", at("nowhere.txt"), "-o", at("n.xlsx"))).err).toContain("nowhere.txt");
  });
});
