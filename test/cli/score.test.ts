import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Answers } from "../../src/answers/answers";
import type { Pack } from "../../src/pack/schema";
import { displayWidth } from "../../src/text/displayWidth";
import { blueprintOf } from "../../src/workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { buildTemplate, fillTemplate } from "../../src/workbook/blueprint/buildTemplate";
import { nativeCall } from "../../src/workbook/native/nativeCalls";
import { packOf, publishedExample, sao } from "../workbook/support/example";
import { lpa, useFolder } from "./support/lpa";

const at = useFolder();

/** The published example's workbook, with other answers for some indicators. */
async function workbook(
  file: string,
  indicators: Answers["indicators"] = {},
  {
    pack = packOf("lpa-2567"),
    areas = publishedExample.areas,
  }: { pack?: Pack; areas?: Answers["areas"] } = {},
): Promise<string> {
  const answers = {
    ...publishedExample,
    areas,
    indicators: { ...publishedExample.indicators, ...indicators },
  };
  writeFileSync(at(file), await writeTemplateFile(blueprintOf({ pack, lao: sao, answers }, "saved")));
  return at(file);
}

/** The same without the part that holds the pack. */
function withoutPack(file: string, to: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const kept = Object.entries(parts).filter(([name]) => !/^customXml\//i.test(name));
  const relations = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const others = relations.replace(/<Relationship [^>]*customXml[^>]*\/>/g, "");
  writeFileSync(
    at(to),
    zipSync({ ...Object.fromEntries(kept), "xl/_rels/workbook.xml.rels": strToU8(others) }),
  );
  return at(to);
}

/** The columns of a line: two blanks part them. */
function cellsOf(line: string): readonly string[] {
  return line.trim().split(/ {2,}/);
}

const late = { "8": { state: "ล่าช้า" } };
const reportLate = {
  "internal-control-report": {
    clauses: { ...publishedExample.indicators["internal-control-report"]?.clauses, ...late },
  },
};

describe("lpa score, as a person reads it", () => {
  test.each(["saved", "native"] as const)(
    "shows the published table of อบต.ไสไทย to the digit, from a workbook in the %s dialect",
    async (dialect) => {
      const blank = buildTemplate(packOf("lpa-2567"), sao, { nativeOf: nativeCall });
      const file = at(`published-${dialect}.xlsx`);
      writeFileSync(file, await writeTemplateFile(fillTemplate(blank, publishedExample), dialect));
      const { out, exitCode } = await lpa("score", file);
      expect(exitCode).toBe(0);
      const lines = out.split("\n");
      const first = lines.findIndex((line) => line.startsWith("ด้าน "));
      expect(lines.slice(first, first + 8).map(cellsOf)).toEqual([
        ["ด้าน", "คะแนน", "ร้อยละ", "เกณฑ์ผ่าน", "ใส่แล้ว"],
        ["ด้านที่ 1 การบริหารจัดการ", "25/25", "100.00", "ผ่านร้อยละ 70", "5 จาก 5"],
        ["ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา", "40/40", "100.00", "1 จาก 1"],
        ["ด้านที่ 3 การบริหารงานการเงินและการคลัง", "62/65", "95.38", "1 จาก 1"],
        ["ด้านที่ 4 การจัดบริการสาธารณะ", "191/195", "97.95", "1 จาก 1"],
        ["ด้านที่ 5 ธรรมาภิบาล", "15/15", "100.00", "1 จาก 1"],
        ["รวม", "333/340", "97.94", "9 จาก 9"],
        ["ระดับ ดีเด่น"],
      ]);
    },
  );

  test("names the LAO, its type, the pack, its version and the hash of its content", async () => {
    const { out } = await lpa("score", await workbook("heading.xlsx"));
    const { out: hashes } = await lpa("pack", "hash", "lpa-2567", "--json");
    const { content } = JSON.parse(hashes) as { content: string };
    expect(out.split("\n").slice(0, 3)).toEqual([
      packOf("lpa-2567").title.th,
      "อบต.ไสไทย (ประเภท อบต.) จังหวัดกระบี่",
      `ชุดเกณฑ์ lpa-2567 รุ่น ${packOf("lpa-2567").version} รหัสเนื้อหา ${content.slice(0, 8)}`,
    ]);
  });

  test("lists indicators by number and Thai title, with marks, band, what is missing and the next step", async () => {
    const { out } = await lpa("score", await workbook("reasons.xlsx", reportLate));
    const text = out.replace(/\s+/g, " ");
    expect(text).toContain("3 4/5 การจัดทำรายงานการประเมินผลการควบคุมภายใน");
    expect(text).toContain("ได้ 4 จาก 5 คะแนน ตามเกณฑ์ลำดับที่ 2: ดำเนินการตามข้อ 1 - 7");
    expect(text).toContain("ยังขาด: ข้อ 8 (ล่าช้า)");
    expect(text).toMatch(/ขั้นต่อไป: \S/);
    expect(text).not.toContain("internal-control-report");
  });

  test("says of an indicator with full marks why, and no next step", async () => {
    const { out } = await lpa("score", await workbook("full.xlsx"));
    expect(out).toContain("ได้ 5 จาก 5 คะแนน ตามเกณฑ์ลำดับที่ 1");
    expect(out).not.toContain("ขั้นต่อไป");
  });

  test.each(["th", "en"])("stands in columns as wide as Thai is shown, within 100 (%s)", async (language) => {
    const { out } = await lpa(
      "score",
      await workbook("wide.xlsx", reportLate),
      ...(language === "en" ? ["--en"] : []),
    );
    const lines = out.split("\n");
    expect(lines.filter((line) => displayWidth(line) > 100)).toEqual([]);
    const slashes = lines
      .slice(5, 11)
      .map(
        (line) =>
          displayWidth(line.slice(0, /\d+\/(\d+)/.exec(line)?.index ?? 0)) +
          (/\d+\/\d+/.exec(line)?.[0].length ?? 0),
      );
    expect(new Set(slashes).size).toBe(1);
  });

  test("tells no level while an area is missing, and how many are entered", async () => {
    const { out, exitCode } = await lpa("score", await workbook("area.xlsx", {}, { areas: {} }));
    expect(exitCode).toBe(0);
    expect(out).toContain("ระดับ ยังไม่ครบ: กรอกครบแล้ว 1 จาก 5 ด้าน");
    expect(out).not.toContain("ดีเด่น");
  });

  test("an empty workbook is not assessed: no 0, no level, no trouble", async () => {
    writeFileSync(at("empty.xlsx"), await writeTemplateFile(buildTemplate(packOf("lpa-2567"), sao)));
    const { out, exitCode } = await lpa("score", at("empty.xlsx"));
    expect(exitCode).toBe(0);
    expect(out).toContain("ยังไม่ได้กรอกผลใด จึงยังไม่มีคะแนน");
    expect(out).not.toMatch(/\b0\/|ระดับ/);
    expect(out).toMatch(/^ด้านที่ 1 การบริหารจัดการ +–\/25 /m);
  });

  test("a word that can't be read is named with its indicator, and no total is told", async () => {
    const file = await workbook("word.xlsx", {
      "risk-management": { clauses: { "1": { state: "น่าจะทำแล้ว" } } },
    });
    const { exitCode, out } = await lpa("score", file);
    expect(exitCode).toBe(1);
    expect(out).toContain("น่าจะทำแล้ว");
    expect(out).toMatch(/^ {2}- แผ่น “ด้านที่ 1” เซลล์ C\d+ \(ข้อ 1 ของตัวชี้วัดที่ 5/m);
    expect(out).toMatch(/^รวม +ยังไม่ทราบ +–/m);
    expect(out).toContain("ระดับ ยังบอกไม่ได้");
  });

  test("marks above an area's full marks are named with the area", async () => {
    const { areas } = publishedExample;
    const { exitCode, out } = await lpa(
      "score",
      await workbook("above.xlsx", {}, { areas: { ...areas, "4": { score: 196, full: 195 } } }),
    );
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^ {2}- แผ่น “ด้านที่ 4” เซลล์ [A-Z]\d+ \(.*ด้านที่ 4.*196.*195/m);
  });

  test("a base cut leaves both sums and says so", async () => {
    const pack: Pack = JSON.parse(
      JSON.stringify(packOf("lpa-2567")).replaceAll('"allowed":false', '"allowed":true'),
    ) as Pack;
    const { out } = await lpa(
      "score",
      await workbook("cut.xlsx", { "risk-management": { baseCut: "ตัดฐาน" } }, { pack }),
    );
    expect(out).toMatch(/^ {2}5 +ตัดฐาน /m);
    expect(out).toMatch(/^ด้านที่ 1 การบริหารจัดการ +20\/20 /m);
  });
});

describe("several workbooks", () => {
  test("each has its name above, and one with trouble fails the call", async () => {
    const good = await workbook("good.xlsx");
    const both = await lpa("score", good, good);
    expect(both.exitCode).toBe(0);
    expect(both.out.match(/^== .*good\.xlsx ==$/gm)).toHaveLength(2);
    writeFileSync(at("noise.xlsx"), "not a zip");
    const mixed = await lpa("score", at("noise.xlsx"), good, at("nowhere.xlsx"));
    expect(mixed.exitCode).toBe(1);
    expect(mixed.out).toContain("333/340");
    expect(mixed.err).toContain("noise.xlsx");
    expect(mixed.err).toContain("nowhere.xlsx");
  });

  test("as JSON are a list, each with its file and its results or its problems", async () => {
    const good = await workbook("listed.xlsx");
    const { out, err, exitCode } = await lpa("score", good, at("none.xlsx"), "--json");
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: "" });
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ file: good, problems: [] }),
      { file: at("none.xlsx"), problems: [expect.stringContaining("none.xlsx")] },
    ]);
  });
});

describe("lpa score --json", () => {
  test("has marks, percents, level and numbers without the pack, which comes when it is asked for", async () => {
    const file = await workbook("data.xlsx", reportLate);
    const { out } = await lpa("score", file, "--json");
    expect(JSON.parse(out)).toMatchObject({
      pack: { id: "lpa-2567", version: packOf("lpa-2567").version },
      lao: sao,
      total: {
        scored: { kind: "marks", score: 332, full: 340 },
        percent: 97.65,
        level: { kind: "named", title: "ดีเด่น" },
        progress: { entered: 9, of: 9 },
        areas: { entered: 5, of: 5 },
        passMarks: [{ area: "1", needed: 70, reached: 96, isPassed: true }],
      },
      indicators: expect.arrayContaining([
        expect.objectContaining({ key: "internal-control-report", number: "3", band: 2 }),
      ]) as unknown,
      problems: [],
    });
    expect(out.length).toBeLessThan(15_000);
    expect(out).not.toContain('"clauses": [');
    const whole = JSON.parse((await lpa("score", file, "--json", "--with-pack")).out) as { pack: Pack };
    expect(whole.pack).toEqual(packOf("lpa-2567"));
  });

  test("names trouble by code, place and sentence", async () => {
    const file = await workbook("trouble.xlsx", {
      "illegal-signs-on-public-ways": { clauses: { "2": { state: "ทำมั้ง" } } },
    });
    const { out, exitCode } = await lpa("score", file, "--json");
    expect(exitCode).toBe(1);
    const data = JSON.parse(out) as { total: { scored: object }; troubles: unknown; problems: string[] };
    expect(data.total.scored).toMatchObject({ kind: "unknown" });
    expect(data.troubles).toEqual([
      expect.objectContaining({
        code: "notScored",
        indicator: "illegal-signs-on-public-ways",
        cell: { sheet: "ด้านที่ 1", address: expect.stringMatching(/^C\d+$/) as string },
      }),
    ]);
    expect(data.problems[0]).toContain("ทำมั้ง");
  });

  test.each([
    ["that is not there", "none.xlsx", null],
    ["of 0 bytes", "nothing.xlsx", ""],
    ["of another kind", "text.xlsx", "name,score"],
  ])("of a file %s is JSON too", async (_, name, content) => {
    if (content !== null) writeFileSync(at(name), content);
    const { out, err, exitCode } = await lpa("score", at(name), "--json");
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: "" });
    const { problems } = JSON.parse(out) as { problems: string[] };
    expect(problems.join()).toContain(name);
  });
});

describe("a workbook that lost its pack", () => {
  const own: Pack = { ...packOf("lpa-2567"), id: "own-2567", version: "2.1.0" };

  test("is scored by the pack that the call names", async () => {
    const lost = withoutPack(await workbook("own.xlsx", reportLate, { pack: own }), "lost.xlsx");
    writeFileSync(at("own.json"), JSON.stringify(own));
    expect((await lpa("score", lost)).exitCode).toBe(1);
    const { out, exitCode } = await lpa("score", lost, "--pack", at("own.json"));
    expect(exitCode).toBe(0);
    expect(out).toContain("332/340");
    expect(out).toContain("ชุดเกณฑ์ own-2567 รุ่น 2.1.0");
    const copied = await lpa("template", "--from", lost, "--pack", at("own.json"), "-o", at("whole.xlsx"));
    expect(copied).toEqual({ exitCode: 0, out: at("whole.xlsx"), err: "" });
    expect((await lpa("score", at("whole.xlsx"))).out).toContain("332/340");
  });

  test("by another pack than its own only with that said", async () => {
    const lost = withoutPack(await workbook("mine.xlsx", reportLate, { pack: own }), "other.xlsx");
    const { out, exitCode } = await lpa("score", lost, "--pack", "lpa-2567");
    expect(exitCode).toBe(1);
    expect(out.replace(/\s+/g, " ")).toMatch(/สิ่งที่ต้องแก้ \(1\).*own-2567.*lpa-2567/);
  });

  test("one that has its own is scored by that, and the call is told", async () => {
    const file = await workbook("has.xlsx", {}, { pack: own });
    const { out, err, exitCode } = await lpa("score", file, "--pack", "lpa-2567");
    expect(exitCode).toBe(0);
    expect(out).toContain("ชุดเกณฑ์ own-2567");
    expect(err).toContain("--pack lpa-2567");
  });

  test("a pack that can't be read ends the call", async () => {
    const { exitCode, err } = await lpa("score", await workbook("any.xlsx"), "--pack", at("no.json"));
    expect(exitCode).toBe(1);
    expect(err).toContain("no.json");
  });
});

test("a pack's file is told from a year's workbook, a folder from a file", async () => {
  await lpa("pack", "convert", "lpa-2567", at("pack.xlsx"));
  const scored = await lpa("score", at("pack.xlsx"));
  expect(scored.exitCode).toBe(1);
  expect(scored.err).toContain("เขียนชุดเกณฑ์");
  expect((await lpa("score", at(""))).err).toContain("เป็นโฟลเดอร์");
});
