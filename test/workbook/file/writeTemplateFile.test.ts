import { readXlsx } from "hucre/xlsx";
import { buildTemplate, fillTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { packJson } from "../../../src/workbook/file/packPart";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { packOf, pao, publishedExample, sao } from "../support/example";
import { lintPackage, openParts, worksheets, type Parts } from "../support/packageLint";
import { somePacks } from "../support/packs";

const blank = buildTemplate(packOf("lpa-2567"), sao);
const filled = fillTemplate(blank, publishedExample);

async function partsOf(blueprint = filled): Promise<Parts> {
  return openParts(await writeTemplateFile(blueprint));
}

describe("the package", () => {
  it.each(somePacks(1).map((pack) => [pack.id, pack] as const))("has no faults: %s", async (_, pack) => {
    expect(lintPackage(await partsOf(buildTemplate(pack, pao)))).toEqual([]);
  });

  it.each(["History", "ประวัติ", "ก/ข", "ก".repeat(32)])(
    "is not written with a sheet named %s",
    async (name) => {
      const [first, ...rest] = blank.sheets;
      if (!first) throw new Error("no sheet");
      const renamed = { ...blank, sheets: [{ ...first, name }, ...rest] };
      await expect(writeTemplateFile(renamed)).rejects.toThrow(`Excel takes no sheet named "${name}".`);
    },
  );

  it("is the same for the same blueprint and moment, byte for byte", async () => {
    const write = (): Promise<Uint8Array> => writeTemplateFile(filled, "saved", new Date(0));
    expect(await write()).toEqual(await write());
  });

  it("says when it was written", async () => {
    const bytes = await writeTemplateFile(blank, "saved", new Date(Date.UTC(2024, 8, 30, 17, 5, 9)));
    const { "docProps/core.xml": core } = openParts(bytes);
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2024-09-30T17:05:09Z<');
  });

  it("carries the pack it was made from", async () => {
    const parts = await partsOf();
    const json = packJson(parts["customXml/item1.xml"] ?? "");
    expect(JSON.parse(json ?? "")).toEqual(packOf("lpa-2567"));
  });

  it("is not calculated on opening, because that would show #NAME? where the add-in is missing", async () => {
    const { "xl/workbook.xml": workbook } = await partsOf();
    expect(workbook).toContain('<calcPr calcId="191029"/>');
    expect(workbook).not.toContain("fullCalcOnLoad");
  });
});

describe("cells", () => {
  it("with custom functions hold Excel's stored name and a cached value", async () => {
    const parts = await partsOf();
    const sheets = worksheets(parts).map((name) => parts[name] ?? "");
    const calls = sheets.flatMap((sheet) => [
      ...sheet.matchAll(/<f>([^<]*_xldudf_LPA_[^<]*)<\/f>(<v>[^<]*<\/v>)?/g),
    ]);
    expect(calls.length).toBe(15);
    expect(calls.filter(([, , cached]) => cached === undefined)).toEqual([]);
    expect(sheets.some((sheet) => /LPA\.(SCORE|FULL|EXPLAIN)/.test(sheet))).toBe(false);
  });

  it("that begin with = are texts", async () => {
    const bytes = await writeTemplateFile(buildTemplate(packOf("lpa-2567"), { ...sao, name: "=1+1" }));
    const workbook = await readXlsx(bytes);
    const settings = workbook.sheets[0];
    expect(settings?.rows[3]?.[1]).toBe("=1+1");
    expect(settings?.cells?.get("3,1")?.formula).toBeUndefined();
  });

  it("of the published example show 333 of 340, 97.94, ดีเด่น before anything calculates them", async () => {
    const workbook = await readXlsx(await writeTemplateFile(filled));
    const rows = workbook.sheets[1]?.rows ?? [];
    expect(rows.find(([label]) => label === "รวม")?.slice(1, 4)).toEqual([340, 333, 97.94]);
    expect(rows.find(([label]) => label === "ระดับ")?.[1]).toBe("ดีเด่น");
  });
});

test("the work plan has Excel's filter over their headings and rows, under its hidden name as well", async () => {
  const parts = await partsOf();
  const filters = worksheets(parts).flatMap((name) => parts[name]?.match(/<autoFilter [^>]*>/g) ?? []);
  const plan = filled.sheets.find(({ name }) => name === "แผนงาน");
  // Five indicators below the headings in row 3; Q holds what orders them.
  expect([plan?.filtered, filters]).toEqual(["A3:Q8", ['<autoFilter ref="A3:Q8"/>']]);
  expect(parts["xl/workbook.xml"]).toMatch(
    /<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="\d+">'แผนงาน'!\$A\$3:\$Q\$8<\/definedName>/,
  );
});

describe("printing", () => {
  it("names areas and repeated rows with quoted sheet names, one each a sheet", async () => {
    const { "xl/workbook.xml": workbook = "" } = await partsOf();
    const count = (name: string): number => workbook.split(`name="_xlnm.${name}"`).length - 1;
    expect(count("Print_Area")).toBe(filled.sheets.length);
    expect(workbook).toContain(`>'ด้านที่ 1'!$11:$11<`);
  });

  it("fits the width of A4", async () => {
    const parts = await partsOf();
    for (const name of worksheets(parts)) {
      expect(parts[name]).toMatch(/<pageSetup [^>]*paperSize="9"/);
      expect(parts[name]).toMatch(/<pageSetUpPr [^>]*fitToPage="1"/);
    }
  });

  it("begins a page at each block that would be cut", async () => {
    const breaks = filled.sheets.find(({ name }) => name === "ด้านที่ 1")?.print.breaksBefore ?? [];
    const first = (await partsOf())["xl/worksheets/sheet3.xml"] ?? "";
    expect(breaks.length).toBeGreaterThan(2);
    // Excel names the row after which it breaks.
    for (const row of breaks) expect(first).toContain(`<brk id="${row - 1}"`);
  });
});
