import { writeFileSync } from "node:fs";
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { buildTemplate } from "../../src/workbook/blueprint/buildTemplate";
import { packOf, publishedExample, sao } from "../workbook/support/example";
import { lpa, useFolder, type Ran } from "./support/lpa";

const at = useFolder();

test("a template for an อบจ. is a workbook that reads as it stands: area 1 of 20 marks, and nothing assessed, which is no 0", async () => {
  const argv = ["--pack", "lpa-2567", "--type", "อบจ.", "--name", "ตัวอย่าง", "-o", at("t.xlsx")];
  expect(await lpa("template", ...argv)).toEqual({ exitCode: 0, out: at("t.xlsx"), err: "" });
  const { exitCode, out } = await lpa("score", at("t.xlsx"));
  expect(exitCode).toBe(0);
  expect(out).toContain("ตัวอย่าง (ประเภท อบจ.)");
  expect(out).toMatch(/^ด้านที่ 1 การบริหารจัดการ +–\/20 +–/m);
});

describe("a district", () => {
  const laoOf = async (file: string): Promise<unknown> =>
    (JSON.parse((await lpa("score", file, "--json")).out) as { readonly lao: unknown }).lao;
  const lao = { name: "อบต.ตัวอย่าง", type: "SAO", province: "กระบี่" };

  test("is kept by a template and by its copy without the add-in", async () => {
    const named = ["--name", lao.name, "--province", lao.province, "--district", "เมืองกระบี่"];
    await lpa("template", "--type", "อบต.", ...named, "-o", at("district.xlsx"));
    expect(await laoOf(at("district.xlsx"))).toEqual({ ...lao, district: "เมืองกระบี่" });
    await lpa("template", "--from", at("district.xlsx"), "--native", "-o", at("district-copy.xlsx"));
    expect(await laoOf(at("district-copy.xlsx"))).toEqual({ ...lao, district: "เมืองกระบี่" });
  });

  test("is missing in a template of before, which reads as it did", async () => {
    await lpa(
      "template",
      "--type",
      "อบต.",
      "--name",
      lao.name,
      "--province",
      lao.province,
      "-o",
      at("old.xlsx"),
    );
    const parts = unzipSync(new Uint8Array(readFileSync(at("old.xlsx"))));
    const name = "xl/workbook.xml";
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const without = before.replace(/<definedName name="LPABOOK_DISTRICT".*?<\/definedName>/, "");
    expect(without.length).toBeLessThan(before.length);
    writeFileSync(at("old.xlsx"), zipSync({ ...parts, [name]: strToU8(without) }));
    expect(await laoOf(at("old.xlsx"))).toEqual(lao);
    expect((await lpa("score", at("old.xlsx"))).exitCode).toBe(0);
  });
});

describe("a filled workbook", () => {
  const filled = async (file: string): Promise<string> => {
    const blueprint = buildTemplate(packOf("lpa-2567"), sao, {
      answers: { ...publishedExample, workPlan: { "risk-management": { owner: "สำนักปลัด" } } },
    });
    writeFileSync(at(file), await writeTemplateFile(blueprint));
    return at(file);
  };

  test("is written anew without the add-in, with all its entries and the same table", async () => {
    const from = await filled("officers.xlsx");
    const copied = await lpa("template", "--from", from, "--native", "-o", at("copy.xlsx"));
    expect(copied).toEqual({ exitCode: 0, out: at("copy.xlsx"), err: "" });
    const [before, after] = [
      await lpa("score", from, "--json"),
      await lpa("score", at("copy.xlsx"), "--json"),
    ];
    expect(JSON.parse(after.out)).toEqual(JSON.parse(before.out));
    expect(after.out).toContain("สำนักปลัด");
  });

  test("that lost a row is written, and what is missing is told", async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(await filled("whole.xlsx"))));
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    const lost = workbook.replace(/(LPA_internal_control_report_C8">)[^<]*/, "$1#REF!");
    writeFileSync(at("lost.xlsx"), zipSync({ ...parts, "xl/workbook.xml": strToU8(lost) }));
    const { exitCode, err } = await lpa("template", "--from", at("lost.xlsx"), "-o", at("mended.xlsx"));
    expect(exitCode).toBe(1);
    expect(err).toContain("ข้อ 8 ของตัวชี้วัดที่ 3 (ผล)");
    expect((await lpa("score", at("mended.xlsx"))).out).toContain("331/340");
  });

  test("that lost a table is copied without it only where the call says so", async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(await filled("plan.xlsx"))));
    const name = "xl/workbook.xml";
    const gone = strFromU8(parts[name] ?? new Uint8Array()).replace(/(LPABOOK_PLAN"[^>]*>)[^<]*/, "$1#REF!");
    writeFileSync(at("no-plan.xlsx"), zipSync({ ...parts, [name]: strToU8(gone) }));
    const copy = ["template", "--from", at("no-plan.xlsx"), "-o", at("without.xlsx")];
    const { exitCode, out, err } = await lpa(...copy);
    expect([exitCode, out]).toEqual([1, ""]);
    expect(err).toMatch(/แผนงาน[^]*ไม่เขียนสำเนา[^]*--force/);
    expect((await lpa("score", at("without.xlsx"))).exitCode).toBe(1);
    expect((await lpa(...copy, "--force")).out).toContain("without.xlsx");
    expect((await lpa("score", at("without.xlsx"))).exitCode).toBe(0);
  });
});

test("a copy is refused of what is no workbook, and beside what the file itself says", async () => {
  writeFileSync(at("noise.xlsx"), "not a zip");
  const from = (...more: string[]): Promise<Ran> => lpa("template", "--from", at("noise.xlsx"), ...more);
  const noise = await from("-o", at("x.xlsx"));
  expect(noise.exitCode).toBe(1);
  expect(noise.err).toContain("noise.xlsx");
  expect(await from("--type", "อบจ.", "--province", "กระบี่", "-o", at("x.xlsx"))).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining("--type --province") as string,
  });
  expect((await lpa("template", "--from", at("none.xlsx"), "-o", at("x.xlsx"))).err).toContain("none.xlsx");
});

test("a pack's file after --from is told from a filled workbook, and what it is for", async () => {
  await lpa("pack", "convert", "lpa-2567", at("p.xlsx"));
  const { exitCode, err } = await lpa("template", "--from", at("p.xlsx"), "-o", at("y.xlsx"));
  expect(exitCode).toBe(1);
  expect(err).toContain("lpa pack");
  expect(err).not.toContain("  ");
});

test.each([
  ["กทม.", "“กทม.”"],
  [null, "ยังขาดประเภท อปท."],
])("the type %s is no type: refused with those there are", async (type, told) => {
  const { exitCode, err } = await lpa(
    "template",
    ...(type === null ? [] : ["--type", type]),
    "-o",
    at("z.xlsx"),
  );
  expect(exitCode).toBe(2);
  expect(err).toContain(told);
  expect(err).toContain("อบจ. ทน. ทม. ทต. อบต. เมืองพัทยา");
});
