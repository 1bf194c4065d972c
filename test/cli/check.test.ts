import { writeFileSync } from "node:fs";
import type { Answers } from "../../src/answers/answers";
import { displayWidth } from "../../src/text/displayWidth";
import { blueprintOf } from "../../src/workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { packOf, publishedExample, sao } from "../workbook/support/example";
import { lpa, useFolder } from "./support/lpa";

const at = useFolder();
const pack = packOf("lpa-2567");
const today = ["--today", "2566-10-01"] as const;

async function workbook(file: string, clauses: object = {}): Promise<string> {
  const { indicators } = publishedExample;
  const report = indicators["internal-control-report"]?.clauses;
  const answers: Answers = {
    ...publishedExample,
    indicators: { "internal-control-report": { clauses: { ...report, ...clauses } } },
  };
  writeFileSync(at(file), await writeTemplateFile(blueprintOf({ pack, lao: sao, answers }, "saved")));
  return at(file);
}

const unread = { "8": { state: "เดี๋ยวทำ" } };

test("lists findings by severity and area, with cells and remedies, and ends with 0 where nothing is wrong", async () => {
  const { exitCode, out, err } = await lpa("check", await workbook("sound.xlsx"), ...today);
  expect([exitCode, err]).toEqual([0, ""]);
  expect(out).toContain("ตรวจ ณ วันที่ 1 ต.ค. 2566");
  expect(out).toContain("คะแนนรวม 313 จาก 340 ร้อยละ 92.06\nใส่แล้ว 5 จาก 9 ตัวชี้วัด");
  expect(out).toContain("ใส่แล้ว 5 จาก 9 ตัวชี้วัด");
  expect(out).toMatch(/ควรตรวจ \(16\)\n {2}ด้านที่ 1 การบริหารจัดการ\n/);
  expect(out).toMatch(/ตัวชี้วัดที่ 3 ข้อ 8 +ด้านที่ 1!F38 +ทำแล้ว แต่ไม่มีลิงก์หลักฐาน/);
  expect(out).toMatch(/ตัวชี้วัดที่ 5 +แผนงาน!C8 +คะแนนยังไม่เต็ม และแผนงานไม่มีผู้รับผิดชอบ/);
  expect(out.match(/วิธีแก้: ใส่ผู้รับผิดชอบในแผนงาน/g)).toHaveLength(1);
  expect(out).toMatch(/ต้องแก้ 0 · ควรตรวจ 16 · ควรทราบ 0$/);
});

test("ends with 1 where something is wrong", async () => {
  const { exitCode, out } = await lpa("check", await workbook("wrong.xlsx", unread), ...today);
  expect(exitCode).toBe(1);
  expect(out).toMatch(/ต้องแก้ \(1\)\n {2}ด้านที่ 1 .*\n +ตัวชี้วัดที่ 3 ข้อ 8 +ด้านที่ 1!C38 +มีค่า “เดี๋ยวทำ” ซึ่งอ่านไม่ได้/);
});

test("columns stand under each other, and no line is wider than a page", async () => {
  const { out } = await lpa("check", await workbook("aligned.xlsx", unread), ...today);
  const starts = out
    .split("\n")
    .filter((line) => line.includes("ไม่มีลิงก์หลักฐาน"))
    .map((line) => displayWidth(line.slice(0, line.indexOf("ทำแล้ว"))));
  expect(starts.length).toBeGreaterThan(5);
  expect(new Set(starts).size).toBe(1);
  expect(out.split("\n").filter((line) => displayWidth(line) > 100)).toEqual([]);
});

test("--json has codes, numbers, cells, values and words", async () => {
  const { exitCode, out } = await lpa("check", await workbook("json.xlsx", unread), ...today, "--json");
  expect(exitCode).toBe(1);
  const answer = JSON.parse(out) as { today: number; findings: readonly Record<string, unknown>[] };
  expect(answer).toMatchObject({ today: 45_200, progress: { entered: 4, of: 9 } });
  expect(answer.findings[0]).toMatchObject({
    ...{ code: "unreadableEntry", severity: "error", area: "1", indicator: "3", item: null, clause: "8" },
    cell: { sheet: "ด้านที่ 1", address: "C38" },
  });
});

test("several files are told apart, and one that does not read fails the call", async () => {
  const { exitCode, out, err } = await lpa("check", await workbook("one.xlsx"), at("none.xlsx"), ...today);
  expect(exitCode).toBe(1);
  expect(out).toMatch(/^== .*one\.xlsx ==/);
  expect(err).toContain("none.xlsx");
  const both = await lpa("check", at("one.xlsx"), at("none.xlsx"), ...today, "--json");
  expect(JSON.parse(both.out)).toMatchObject([
    { file: at("one.xlsx"), findings: expect.any(Array) as unknown },
    { file: at("none.xlsx"), problems: [expect.any(String)] },
  ]);
});

test("answers in English", async () => {
  const { out } = await lpa("check", await workbook("english.xlsx"), ...today, "--en");
  expect(out).toMatch(/Indicator 5 +แผนงาน!C8 +below full marks, and the work plan names nobody in charge/);
  expect(out).toContain("Checked as of 1 Oct 2566 BE");
});

test("--rules lists every rule without a file", async () => {
  const { exitCode, out } = await lpa("check", "--rules");
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^กฎที่ใช้ตรวจ \(22\)\n\nต้องแก้\n {2}unreadableWorkbook +เวิร์กบุ๊กขาดส่วน/);
  const { out: json } = await lpa("check", "--rules", "--json");
  expect((JSON.parse(json) as { rules: readonly unknown[] }).rules).toHaveLength(22);
});

test.each([["1/10/67"], ["เมื่อวาน"], ["31/2/2567"]])("--today %s is refused", async (day) => {
  const { exitCode, err } = await lpa("check", await workbook("day.xlsx"), "--today", day);
  expect(exitCode).toBe(2);
  expect(err).toContain(`“${day}”`);
});

test("without --today it is Checked as of the machine's day", async () => {
  const { out } = await lpa("check", await workbook("now.xlsx"), "--json");
  const { today: day } = JSON.parse(out) as { today: number };
  expect(Math.abs(day - (Date.now() / 86_400_000 + 25_569))).toBeLessThan(2);
});
