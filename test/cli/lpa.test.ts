import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { main } from "../../src/cli/lpa";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { nativeCall } from "../../src/workbook/native/nativeCalls";
import { buildTemplate, fillTemplate } from "../../src/workbook/blueprint/buildTemplate";
import { packOf, publishedExample, sao } from "../workbook/support/example";

interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

async function lpa(...argv: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await main(argv, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { exitCode, out: out.join("\n"), err: err.join("\n") };
}

let folder: string;
const at = (file: string): string => path.join(folder, file);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lpa-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("lpa pack lint", () => {
  test("passes the 2567 pack, and shows what the paper truly has with a witness", async () => {
    const { exitCode, out } = await lpa("pack", "lint", "lpa-2567");
    expect(exitCode).toBe(0);
    expect(out).toContain("ทำข้อ 1, 4–8 ได้ 2 คะแนน แต่ถ้าทำข้อ 2 ด้วย ได้ 1 คะแนน");
    expect(out).toContain("ทำข้อ 1, 4–8 ได้ 2 คะแนน แต่ถ้าทำข้อ 3 ด้วย ได้ 0 คะแนน");
    expect((await lpa("pack", "lint", "lpa-2567", "--en")).out).toContain("not acknowledged");
  });

  test("fails a pack with an open finding, and names indicator and state", async () => {
    const pack = JSON.parse(readFileSync("packs/lpa-2567.json", "utf8")) as { acknowledged?: unknown };
    delete pack.acknowledged;
    writeFileSync(at("open.json"), JSON.stringify(pack));
    const { exitCode, out } = await lpa("pack", "lint", at("open.json"), "--json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ code: "doingMoreScoresLess", indicator: "3", acknowledged: null }),
    );
  });

  test("a file that is no pack gets one message with its place", async () => {
    writeFileSync(at("broken.json"), readFileSync("packs/lpa-2567.json", "utf8").replace('"1-8"', '"1-9"'));
    const { exitCode, err } = await lpa("pack", "lint", at("broken.json"));
    expect(exitCode).toBe(1);
    expect(err).toContain("areas[0].units[2].indicators[0].rubric[0].when");
    writeFileSync(at("noise.xlsx"), "not a zip");
    expect((await lpa("pack", "lint", at("noise.xlsx"))).exitCode).toBe(1);
    expect((await lpa("pack", "lint", at("nowhere.json"))).err).toContain("lpa-2567");
  });
});

describe("lpa pack convert", () => {
  test("takes every shipped pack to a workbook and back without loss", async () => {
    for (const id of ["lpa-2567", "lpa-2563", "executive-2563", "province-media-2567"]) {
      expect((await lpa("pack", "convert", id, at(`${id}.xlsx`))).exitCode).toBe(0);
      expect((await lpa("pack", "convert", at(`${id}.xlsx`), at(`${id}.json`))).exitCode).toBe(0);
      expect(JSON.parse(readFileSync(at(`${id}.json`), "utf8"))).toEqual(
        JSON.parse(readFileSync(`packs/${id}.json`, "utf8")),
      );
    }
  });

  test("writes an empty starter, which is a workbook but no pack yet", async () => {
    expect((await lpa("pack", "convert", "--starter", at("starter.xlsx"))).exitCode).toBe(0);
    const { exitCode, err } = await lpa("pack", "lint", at("starter.xlsx"));
    expect(exitCode).toBe(1);
    expect(err).toContain("[Pack");
  });
});

describe("lpa pack diff", () => {
  test("a year beside itself has no change; 2563 beside 2567 proposes the one pair that is alike", async () => {
    const same = JSON.parse((await lpa("pack", "diff", "lpa-2567", "lpa-2567", "--json")).out) as {
      entries: { status: string }[];
    };
    expect(same.entries.map(({ status }) => status)).toEqual(["same", "same", "same", "same", "same"]);
    const { out } = await lpa("pack", "diff", "lpa-2563", "lpa-2567");
    expect(out).toContain("[คล้ายกัน รอยืนยัน] 2 เป็น 1");
  });
});

describe("lpa template and lpa score", () => {
  test("a template for an อบจ. is a workbook that reads as it stands: area 1 of 20 marks, and nothing assessed, which is no 0", async () => {
    const made = await lpa(
      "template",
      "--pack",
      "lpa-2567",
      "--type",
      "อบจ.",
      "--name",
      "ตัวอย่าง",
      "-o",
      at("t.xlsx"),
    );
    expect(made).toMatchObject({ exitCode: 0, err: "" });
    const { exitCode, out } = await lpa("score", at("t.xlsx"));
    expect(exitCode).toBe(0);
    expect(out.split("\n")).toContain("ด้านที่ 1 การบริหารจัดการ\t20\t\t");
  });

  test.each(["saved", "native"] as const)(
    "the published example in the %s dialect prints its table to the digit",
    async (dialect) => {
      const blank = buildTemplate(packOf("lpa-2567"), sao, { nativeOf: nativeCall });
      writeFileSync(
        at("filled.xlsx"),
        await writeTemplateFile(fillTemplate(blank, publishedExample), dialect),
      );
      const { out, exitCode } = await lpa("score", at("filled.xlsx"));
      expect(exitCode).toBe(0);
      expect(out.split("\n").slice(1, 8)).toEqual([
        "ด้าน\tคะแนนเต็ม\tคะแนนที่ได้\tร้อยละ",
        "ด้านที่ 1 การบริหารจัดการ\t25\t25\t100.00",
        "ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา\t40\t40\t100.00",
        "ด้านที่ 3 การบริหารงานการเงินและการคลัง\t65\t62\t95.38",
        "ด้านที่ 4 การจัดบริการสาธารณะ\t195\t191\t97.95",
        "ด้านที่ 5 ธรรมาภิบาล\t15\t15\t100.00",
        "รวม\t340\t333\t97.94",
      ]);
    },
  );

  test("a filled workbook is written anew without the add-in, with all its entries and the same table", async () => {
    const blueprint = buildTemplate(packOf("lpa-2567"), sao, {
      answers: { ...publishedExample, workPlan: { "risk-management": { owner: "สมหญิง" } } },
    });
    writeFileSync(at("officers.xlsx"), await writeTemplateFile(blueprint));
    const copied = await lpa("template", "--from", at("officers.xlsx"), "--native", "-o", at("copy.xlsx"));
    expect(copied).toEqual({ exitCode: 0, out: at("copy.xlsx"), err: "" });
    const [before, after] = [
      await lpa("score", at("officers.xlsx"), "--json"),
      await lpa("score", at("copy.xlsx"), "--json"),
    ];
    expect(JSON.parse(after.out)).toEqual(JSON.parse(before.out));
    expect(after.out).toContain("สมหญิง");
  });

  test("a copy is refused over its own file, of what is no workbook, and beside what the file itself says", async () => {
    writeFileSync(at("noise3.xlsx"), "not a zip");
    const from = (...more: string[]): Promise<Ran> => lpa("template", "--from", at("noise3.xlsx"), ...more);
    expect(await from("-o", at("noise3.xlsx"))).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining("noise3.xlsx") as string,
    });
    expect(await from("-o", at("x.xlsx"))).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining("ไฟล์นี้ไม่ใช่เวิร์กบุ๊ก Excel (.xlsx)") as string,
    });
    expect(await from("--type", "อบจ.", "-o", at("x.xlsx"))).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining("--type") as string,
    });
    expect((await lpa("template", "--from", at("none.xlsx"), "-o", at("x.xlsx"))).err).toContain("none.xlsx");
  });

  test("a copy of a workbook that lost a row is written, and says what is missing", async () => {
    const bytes = await writeTemplateFile(
      buildTemplate(packOf("lpa-2567"), sao, { answers: publishedExample }),
    );
    const parts = unzipSync(bytes);
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    const lost = workbook.replace(/(LPA_internal_control_report_C8">)[^<]*/, "$1#REF!");
    writeFileSync(at("lost.xlsx"), zipSync({ ...parts, "xl/workbook.xml": strToU8(lost) }));
    const { exitCode, err } = await lpa("template", "--from", at("lost.xlsx"), "-o", at("mended.xlsx"));
    expect(exitCode).toBe(1);
    expect(err).toContain("ข้อ 8 ของตัวชี้วัดที่ 3 (ผล)");
    expect((await lpa("score", at("mended.xlsx"))).out).toContain("รวม\t340\t331");
  });

  test("a copy that would lack entries is not written unasked", async () => {
    const parts = unzipSync(
      await writeTemplateFile(buildTemplate(packOf("lpa-2567"), sao, { answers: publishedExample })),
    );
    const name = "xl/workbook.xml";
    const gone = strFromU8(parts[name] ?? new Uint8Array()).replace(/(LPABOOK_PLAN"[^>]*>)[^<]*/, "$1#REF!");
    writeFileSync(at("plan.xlsx"), zipSync({ ...parts, [name]: strToU8(gone) }));
    const copy = ["template", "--from", at("plan.xlsx"), "-o", at("without-plan.xlsx")];
    const { exitCode, err } = await lpa(...copy);
    expect([exitCode, err]).toEqual([1, expect.stringMatching(/ตารางแผนงาน[^]*ไม่เขียนสำเนา[^]*--force/)]);
    expect((await lpa("score", at("without-plan.xlsx"))).exitCode).toBe(1);
    expect((await lpa(...copy, "--force")).out).toContain("without-plan.xlsx");
    expect((await lpa("score", at("without-plan.xlsx"))).exitCode).toBe(0);
  });

  test("a word that can't be read is named with its indicator, and the total is not told", async () => {
    const clauses = { "1": { state: "น่าจะทำแล้ว" } };
    const indicators = { ...publishedExample.indicators, "risk-management": { clauses } };
    const blueprint = buildTemplate(packOf("lpa-2567"), sao, {
      answers: { ...publishedExample, indicators },
    });
    writeFileSync(at("word.xlsx"), await writeTemplateFile(blueprint));
    const { exitCode, out } = await lpa("score", at("word.xlsx"));
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^แผ่น “ด้านที่ 1” เซลล์ C\d+ \(ข้อ \d ของตัวชี้วัดที่ 5 \(ผล\)\): .*น่าจะทำแล้ว/m);
    expect(out.split("\n")).toContain("รวม\t\t\t");
  });

  test("a file that is there stays as it is, unless --force says so", async () => {
    writeFileSync(at("kept.xlsx"), "an officer's year");
    const make = (...more: string[]): Promise<Ran> =>
      lpa("template", "--type", "ทต.", "-o", at("kept.xlsx"), ...more);
    expect(await make()).toMatchObject({ exitCode: 1, err: expect.stringContaining("--force") as string });
    expect(await lpa("pack", "convert", "lpa-2563", at("kept.xlsx"))).toMatchObject({ exitCode: 1 });
    expect(readFileSync(at("kept.xlsx"), "utf8")).toBe("an officer's year");
    expect(await make("--force")).toMatchObject({ exitCode: 0 });
    expect(readFileSync(at("kept.xlsx"), "latin1").slice(0, 2)).toBe("PK");
  });

  test("a type that is none, and a file that is no workbook, are refused with the remedy", async () => {
    const { exitCode, err } = await lpa("template", "--type", "กทม.", "-o", at("x.xlsx"));
    expect(exitCode).toBe(2);
    expect(err).toContain("อบจ.");
    writeFileSync(at("noise2.xlsx"), "not a zip");
    expect((await lpa("score", at("noise2.xlsx"))).exitCode).toBe(1);
    expect((await lpa("score", at("nowhere.xlsx"))).err).toContain("nowhere.xlsx");
  });
});

test("lpa pack schema prints the published JSON Schema", async () => {
  const { out } = await lpa("pack", "schema");
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync("packs/schema.json", "utf8")));
});

test("lpa pack hash tells content from scoring: a typo fix changes the one only", async () => {
  const before = JSON.parse((await lpa("pack", "hash", "lpa-2567", "--json")).out) as Record<string, string>;
  const fixed = readFileSync("packs/lpa-2567.json", "utf8").replace("แต่งตั้งคณะกรรมการ", "ตั้งคณะกรรมการ");
  writeFileSync(at("fixed.json"), fixed);
  const after = JSON.parse((await lpa("pack", "hash", at("fixed.json"), "--json")).out) as Record<
    string,
    string
  >;
  expect(after["scoring"]).toBe(before["scoring"]);
  expect(after["content"]).not.toBe(before["content"]);
});

test.each([
  [[]],
  [["pack"]],
  [["pack", "fly"]],
  [["pack", "lint"]],
  [["pack", "diff", "lpa-2567"]],
  [["--nonsense"]],
])("called as %p it shows how it is called", async (argv) => {
  const { exitCode, err } = await lpa(...argv);
  expect(exitCode).toBe(2);
  expect(err).toContain("lpa pack lint <pack>");
});

describe("a file that can't be written", () => {
  test.each([
    [["template", "--type", "อบต.", "-o"]],
    [["pack", "convert", "lpa-2567"]],
    [["pack", "convert", "--starter"]],
    [["pack", "schema"]],
  ])("is named, with exit code 1: lpa %j", async (argv) => {
    const missing = path.join(folder, "no such folder", "out.xlsx");
    const { exitCode, out, err } = await lpa(...argv, missing);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toContain(`“${missing}”`);
  });
});
