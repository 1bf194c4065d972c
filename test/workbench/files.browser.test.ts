import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import type { Pack } from "../../src/pack/schema";
import type { WorkbookSnapshot } from "../../workbench/host/snapshot";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { buildTemplate } from "../../src/workbook/blueprint/buildTemplate";
import { openFixture, type FixtureWorkbench } from "./support/openFixture";

let opened: FixtureWorkbench;
let page: Page;

beforeAll(async () => {
  opened = await openFixture("?blank");
  page = opened.page;
});

afterAll(async () => {
  await opened.close();
});

describe("files", () => {
  const pick = async (bytes: Uint8Array): Promise<void> => {
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "book.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.waitForFunction(() => window.workbench?.snapshot().sheets[0]?.name !== "Sheet1");
    await page.evaluate(() => window.workbench?.ready());
  };
  const save = async (): Promise<Uint8Array> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "บันทึก" }).click(),
    ]);
    return readFileSync(await download.path());
  };
  /** What the library's files hold of a workbook. */
  const held = ({ sheets, names, customXml }: WorkbookSnapshot): object => ({
    names,
    customXml,
    sheets: sheets.map(({ name, cells, merges, validations, layout }) => ({
      ...{ name, merges, layout },
      // The words of the rules' alerts too.
      validations,
      fonts: Object.entries(cells).map(([address, { look }]) => [address, look?.fontName, look?.fontSize]),
      contents: Object.entries(cells).flatMap(([address, { content }]) =>
        content === "" ? [] : [[address, content]],
      ),
    })),
  });

  test("a template made for Excel opens with its names, its pack and formulas that work, and is saved so", async () => {
    await opened.startOver();
    const pack = JSON.parse(
      readFileSync(path.resolve(__dirname, "../../packs/lpa-2567.json"), "utf8"),
    ) as Pack;
    const blueprint = buildTemplate(pack, { name: "อบต.ตัวอย่าง", type: "SAO", province: "กระบี่" });
    await pick(await writeTemplateFile(blueprint));
    const seen = await opened.snapshot();
    expect(seen.sheets.map(({ name }) => name)).toEqual(blueprint.sheets.map(({ name }) => name));
    expect(Object.keys(seen.names)).toHaveLength(blueprint.names.length);
    expect(seen.customXml[0]).toContain('id="lpa-2567"');
    const formulas = seen.sheets.flatMap(({ cells }) => Object.values(cells).map(({ content }) => content));
    expect(formulas.filter((content) => content.includes("LPA.SCORE(")).length).toBeGreaterThan(3);
    expect(formulas.filter((content) => content.includes("_xldudf"))).toEqual([]);

    const first = held(seen);
    const saved = await save();
    await opened.startOver();
    await pick(saved);
    expect(held(await opened.snapshot())).toEqual(first);
  });

  test("a saved file says nothing that Excel would have to repair, and is printed as the one that was opened", async () => {
    const pack = JSON.parse(
      readFileSync(path.resolve(__dirname, "../../packs/lpa-2567.json"), "utf8"),
    ) as Pack;
    await opened.startOver();
    await pick(await writeTemplateFile(buildTemplate(pack, { name: "ก", type: "TOWN", province: "ข" })));
    const parts = unzipSync(await save());
    const xml = Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    expect(xml.filter(([, text]) => text.includes('errorStyle=""')).map(([name]) => name)).toEqual([]);
    const sheets = xml.filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    expect(sheets.every(([, text]) => text.includes('paperSize="9"'))).toBe(true);
    expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain("_xlnm.Print_Titles");
    expect(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array())).toContain(
      '<sz val="16"/><name val="TH Sarabun New"/>',
    );
  });

  test("boxes to tick are boxes in the saved file too", async () => {
    await opened.reload("");
    const parts = unzipSync(await save());
    expect(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array())).toContain("xfComplement");
    expect(Object.keys(parts)).toContain("xl/featurePropertyBag/featurePropertyBag.xml");
    await opened.startOver();
  });

  test("starting over brings the first workbook back", async () => {
    await page.getByRole("button", { name: "เริ่มใหม่" }).click();
    await page.waitForFunction(() => window.workbench?.snapshot().sheets[0]?.name === "Sheet1");
    expect((await opened.snapshot()).names).toEqual({});
  });

  test("a damaged file is told of, and the workbook before stays with formulas that work", async () => {
    await opened.startOver();
    await opened.enter("Sheet1", "A1", "=LPA.FULLMARKS(1)");
    const dialog = page.waitForEvent("dialog");
    await page.locator("input[type=file]").setInputFiles({
      name: "damaged.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(
        zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook") }),
      ),
    });
    const told = await dialog;
    expect(told.message()).toContain("เปิดหรือบันทึกไฟล์ไม่ได้");
    await told.dismiss();
    expect(await page.locator("#grid canvas").count()).toBeGreaterThan(0);
    await opened.enter("Sheet1", "A2", "=A1+LPA.FULLMARKS(2)");
    expect(await opened.values("Sheet1", "A1:A2")).toEqual([[5], [10]]);
  });
});
