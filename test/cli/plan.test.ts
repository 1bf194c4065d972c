import { readFileSync, writeFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { buildTemplate } from "../../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { packOf, publishedExample, sao } from "../workbook/support/example";
import { lpa, useFolder } from "./support/lpa";

const at = useFolder();
const filled = (): string => at("filled.xlsx");

beforeAll(async () => {
  const workPlan = { "risk-management": { owner: "สมชาย", division: "สำนักปลัด", due: 45_190 } };
  const blueprint = buildTemplate(packOf("lpa-2567"), sao, { answers: { ...publishedExample, workPlan } });
  writeFileSync(filled(), await writeTemplateFile(blueprint));
});

/** The sheets' names, and the texts of their cells. */
async function textsIn(file: string): Promise<Readonly<Record<string, string>>> {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(at(file))));
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows.flat().join("\n")]));
}

test("every sheet is made where none is named, as of the day that is said", async () => {
  const ran = await lpa("plan", filled(), "--today", "2566-10-01", "-o", at("all.xlsx"));
  expect(ran).toEqual({ exitCode: 0, out: at("all.xlsx"), err: "" });
  const texts = await textsIn("all.xlsx");
  expect(Object.keys(texts)).toEqual(["วาระซักซ้อม", "รายการตามส่วนราชการ", "รายงานผล"]);
  expect(texts["วาระซักซ้อม"]).toContain("ข้อมูล ณ วันที่ 1 ต.ค. 2566");
  expect(texts["รายงานผล"]).toContain("97.94");
});

test("those that are named are made", async () => {
  await lpa("plan", filled(), "--report", "--agenda", "-o", at("two.xlsx"));
  expect(Object.keys(await textsIn("two.xlsx"))).toEqual(["วาระซักซ้อม", "รายงานผล"]);
});

test("the workbook itself is never written over, and a file that is there only by --force", async () => {
  expect((await lpa("plan", filled(), "--force", "-o", filled())).exitCode).toBe(2);
  writeFileSync(at("there.xlsx"), "mine");
  expect((await lpa("plan", filled(), "-o", at("there.xlsx"))).exitCode).toBe(1);
  expect(readFileSync(at("there.xlsx"), "utf8")).toBe("mine");
});

test("a day that can be read in two ways is asked for again", async () => {
  const { exitCode, err } = await lpa("plan", filled(), "--today", "1/2/67", "-o", at("day.xlsx"));
  expect(exitCode).toBe(2);
  expect(err).toContain("1/2/67");
});
