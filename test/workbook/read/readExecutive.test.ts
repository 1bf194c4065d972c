import type { Pack } from "../../../src/pack/schema";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { readYearFile } from "../../../src/workbook/read/readYear";
import { packOf, sao } from "../support/example";

const executive = { "9": { status: "ดี" }, "2": { title: "ชื่อจากหนังสือ" }, "2.2.1": { evidence: "ลิงก์" } };

function rowsOf(pack: Pack): readonly (readonly string[])[] {
  const answers = { indicators: {}, areas: {}, executive };
  const sheet = buildTemplate(pack, sao, { answers }).sheets.find(({ name }) => name === "ผู้บริหาร");
  const rows: string[][] = [];
  for (const { row, column, content } of sheet?.cells ?? [])
    if (content.kind === "text") (rows[row - 1] ??= [])[column - 1] = content.text;
  return rows;
}

describe("the assessment of local executives", () => {
  it("shows the two issues that the letters name, seven that they do not, and three tasks clause by clause", () => {
    const rows = rowsOf(packOf("lpa-2567"));
    const lines = rows.slice(4);
    expect(lines.map(([line]) => line)).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `ประเด็นที่ ${String(index + 1)}`),
      ...["งานที่ 1 ข้อ 1", "งานที่ 1 ข้อ 2", "งานที่ 1 ข้อ 3", "งานที่ 2 ข้อ 1", "งานที่ 3 ข้อ 1", "งานที่ 3 ข้อ 2"],
    ]);
    expect([lines[0]?.[1], lines[8]?.[1]]).toEqual(["การลดพลังงาน", "การบูรณาการความร่วมมือระหว่างหน่วยงาน"]);
    const unnamed = lines.filter(([, , letter]) => letter?.startsWith("ไม่ได้ให้ชื่อ"));
    expect(unnamed.map(([, title]) => title)).toEqual([
      "ชื่อจากหนังสือ",
      ...Array.from({ length: 6 }, () => undefined),
    ]);
    expect(lines[9]?.[1]).toMatch(/^แต่งตั้งคณะกรรมการรับผิดชอบด้านพลังงาน/);
  });

  it("is in no template that asks for it as its criteria", () => {
    expect(rowsOf(packOf("executive-2563"))).toEqual([]);
  });

  it("is read back, and counts for no marks", async () => {
    const pack = packOf("lpa-2567");
    const answers = { indicators: {}, areas: {}, executive };
    const read = await readYearFile(await writeTemplateFile(buildTemplate(pack, sao, { answers })));
    if (!read.ok) throw new Error(JSON.stringify(read.trouble));
    expect(read.value.answers.executive).toEqual(executive);
    expect(read.value.marks.total.mark).toMatchObject({ kind: "notEntered" });
  });
});
