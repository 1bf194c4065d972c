import { topicEvidence } from "../../../src/media/evidence";
import { mediaBlueprint, writeMediaWorkbook } from "../../../src/media/file/mediaWorkbook";
import { readMediaWorkbook } from "../../../src/media/file/readMediaWorkbook";
import { mediaPackId } from "../../../src/media/letter";
import type { MediaReport } from "../../../src/media/mediaReport";
import { packOf } from "../../workbook/support/example";
import { lintPackage, openParts } from "../../workbook/support/packageLint";
import { line } from "../support";
import { filledReport, sourceOf } from "./filledMedia";

const pack = packOf(mediaPackId);
const stamp = new Date("2024-04-10T00:00:00Z");
const hostile = [`=cmd|'/C calc'!A0`, "<script>&amp;", "ก".repeat(300), "+1\t\u0007", "@SUM(1)"] as const;

/** The texts that begin a row or stand alone in a cell of a sheet. */
function cellsOf(source = sourceOf()): readonly string[] {
  const { sheets } = mediaBlueprint(pack, source);
  return sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : [])),
  );
}

describe("a workbook of media", () => {
  it("marks the two topics in the table of all the evidence, with the rule that chose them", () => {
    const { sheets } = mediaBlueprint(pack, sourceOf());
    const [topics] = sheets;
    const rows = new Map<number, unknown[]>();
    for (const { row, content } of topics?.cells ?? [])
      rows.set(row, [
        ...(rows.get(row) ?? []),
        content.kind === "text" ? content.text : content.kind === "number" ? content.number : "",
      ]);
    // 9 of 10 are below full marks at 4, 8 at 3, none at 5.
    expect([...rows.values()].slice(-3)).toEqual([
      ["เรื่องที่ 1", "1", "4", "เรื่อง 4", 10, 9, 90, 12, ""],
      ["เรื่องที่ 2", "1", "3", "เรื่อง 3", 10, 8, 80, 20, ""],
      ["", "1", "5", "เรื่อง 5", 10, 0, 0, 0, ""],
    ]);
    expect(cellsOf().join("\n")).toContain("ถ้าเท่ากันตามคะแนนที่หายรวมทุกแห่ง ถ้ายังเท่ากันตามลำดับที่พิมพ์ในเกณฑ์");
  });

  it("says where nothing but print decided, and where it is not most organizations", () => {
    const equal = ["1", "2", "3"].map((id) => line(id, { atFull: 5, marksLost: 5 }));
    const texts = cellsOf(sourceOf(equal));
    expect(texts.some((text) => text.startsWith("เรื่องที่ 2 มีตัวเลขเท่ากับ 1.3"))).toBe(true);
    expect(texts.filter((text) => text.endsWith("ได้ไม่เต็ม 5 จาก 10 แห่ง ซึ่งไม่เกินครึ่ง"))).toHaveLength(2);
  });

  it("says of what the letter does not give that it does not: steps' names, due days, marks", () => {
    // 5 steps, and due day, marks and full marks of both forms.
    expect(cellsOf().filter((text) => text === "หนังสือไม่ได้ให้ไว้ กรอกเมื่อทราบ")).toHaveLength(5 + 3 * 2);
  });

  it("begins with the topics and nothing stated", async () => {
    const read = readMediaWorkbook(await writeMediaWorkbook(pack, sourceOf(), stamp));
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    const { media, fields, forms, levels } = read.value;
    expect(media.map(Object.keys)).toEqual([["indicator"], ["indicator"]]);
    expect(media[0].indicator).toBe(
      "ตัวชี้วัดที่ 1.4 เรื่อง 4\nด้านที่ 1 การบริหารจัดการ\nได้ไม่เต็ม 9 จาก 10 แห่ง (ร้อยละ 90.00) คะแนนหายรวม 12",
    );
    expect(fields).toEqual({});
    expect(forms.map(({ steps, ...rest }) => [steps.length, rest])).toEqual([
      [3, {}],
      [2, {}],
    ]);
    expect(levels.map(({ weight, counts }) => [weight, ...counts])).toEqual(
      [5, 4, 3, 2, 1].map((weight) => [weight, undefined, undefined]),
    );
  });

  it("is read as it was filled in", async () => {
    const read = readMediaWorkbook(await writeMediaWorkbook(pack, sourceOf(undefined, filledReport), stamp));
    const holidays = (given: MediaReport): readonly unknown[] =>
      given.holidays.flatMap(({ day }) => day ?? []);
    expect(read.ok && { ...read.value, holidays: [] }).toEqual({ ...filledReport, holidays: [] });
    expect(read.ok && holidays(read.value)).toEqual(holidays(filledReport));
  });

  it.each([
    [
      "of hostile names",
      sourceOf(hostile.map((title, index) => line(String(index), { title, atFull: index }))),
    ],
    ["filled in", sourceOf(undefined, filledReport)],
  ])("%s is as Excel wants it, without a formula", async (_, source) => {
    const parts = openParts(await writeMediaWorkbook(pack, source, stamp));
    expect(lintPackage(parts)).toEqual([]);
    expect(Object.values(parts).some((xml) => xml.includes("<f>"))).toBe(false);
  });

  it("is refused where it is none, and named where a name or a value is lost", async () => {
    const { writeSheetsFile } = await import("../../../src/workbook/file/writeSheetsFile");
    const { sheets, names } = mediaBlueprint(pack, sourceOf(undefined, filledReport));
    const without = await writeSheetsFile(
      { sheets, names: names.filter(({ name }) => name !== "MEDIA_CAUSE") },
      "",
    );
    expect(readMediaWorkbook(without)).toEqual({
      ...{ ok: false, trouble: [{ code: "nameLost", values: { name: "MEDIA_CAUSE" } }] },
    });
    const broken = { ...filledReport, fields: { ...filledReport.fields, plan: "#REF!" } };
    expect(
      readMediaWorkbook(await writeMediaWorkbook(pack, sourceOf(undefined, broken), stamp)),
    ).toMatchObject({
      trouble: [{ code: "errorCell", values: { name: "MEDIA_FORM_PLAN", found: "#REF!" } }],
    });
    expect(readMediaWorkbook(await writeSheetsFile({ sheets }, ""))).toMatchObject({
      trouble: [{ code: "noMedia" }],
    });
    expect(readMediaWorkbook(new Uint8Array())).toMatchObject({ trouble: [{ code: "emptyFile" }] });
  });

  it("takes nothing for evidence that nobody was assessed on", () => {
    expect(topicEvidence([line("1", { assessed: 0, atFull: 0 })])).toEqual([]);
  });
});
