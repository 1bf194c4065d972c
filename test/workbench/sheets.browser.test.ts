import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Pack } from "../../src/pack/schema";
import { buildTemplate } from "../../src/workbook/plan/buildTemplate";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import type { WorkbookSnapshot } from "../../src/workbench/host/snapshot";
import { openWorkbench, type OpenWorkbench } from "../support/browser";
import { buildWithFixture } from "./support/builtWorkbench";
import { templateLikeSheet } from "./support/templateLikeSheet";

/** What an add-in builds, drawn by the grid in a real browser and used there by a person. */
const SHEET = "ด้านที่ 1";

let built: ReturnType<typeof buildWithFixture>;
let opened: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  built = buildWithFixture();
  opened = await openWorkbench({ folders: built.folders, query: "?blank" });
  page = opened.page;
});

afterAll(async () => {
  await opened.close();
  built.remove();
});

async function blank(): Promise<void> {
  await opened.reload();
  await opened.pane().waitForFunction(() => "isPaneReady" in window);
}

async function snapshot(): Promise<WorkbookSnapshot> {
  const seen = await page.evaluate(() => window.workbench?.snapshot());
  if (!seen) throw new Error("no workbench");
  return seen;
}

async function sheetNamed(name: string): Promise<WorkbookSnapshot["sheets"][number]> {
  const sheet = (await snapshot()).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function value(sheet: string, address: string): Promise<unknown> {
  return page.evaluate(([name, cell]) => window.workbench?.read(name, cell).value, [sheet, address] as const);
}

async function middleOf(address: string): Promise<{ x: number; y: number }> {
  await page.evaluate((name) => window.workbench?.select(name, "A8"), SHEET);
  const place = await page.evaluate((cell) => window.workbench?.middleOf(cell), address);
  if (!place) throw new Error("no workbench");
  return place;
}

async function type(address: string, text: string): Promise<void> {
  const { x, y } = await middleOf(address);
  await page.mouse.click(x, y);
  await page.keyboard.type(text, { delay: 25 });
  await page.keyboard.press("Enter");
}

/** The next message that the window shows to the person. */
async function nextMessage(): Promise<string> {
  const dialog = await page.waitForEvent("dialog");
  await dialog.dismiss();
  return dialog.message();
}

async function run(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> {
  return opened.pane().evaluate(`Excel.run(${batch.toString()})`);
}

describe("a sheet like the template's", () => {
  let before: WorkbookSnapshot;

  beforeAll(async () => {
    await blank();
    before = await snapshot();
    await run(templateLikeSheet);
    await page.evaluate(() => window.workbench?.settled());
  });

  test("is kept whole by the grid", async () => {
    const sheet = await sheetNamed(SHEET);
    expect(sheet).toMatchObject({
      merges: ["A1:E1"],
      hiddenColumns: [6],
      validations: [
        { zones: ["C3:C6"], rule: { kind: "list", source: "✓,ล่าช้า,✗", inCellDropDown: true } },
        { zones: ["D3:D6"], rule: { kind: "decimal", operator: "Between" } },
      ],
      conditionalFormats: [
        { formula: '=$C3="✗"', zones: ["B3:C6"] },
        { formula: '=$C3="✓"', zones: ["B3:C6"], look: { fillColor: "#C6EFCE" } },
      ],
      charts: [
        { type: "BarClustered", title: { text: "คะแนนรายข้อ" }, series: [{ values: "'ด้านที่ 1'!D3:D6" }] },
      ],
      layout: { frozen: { rows: 2, columns: 2 }, showsGridlines: false, tabColor: "#185C37" },
    });
    expect(sheet.cells["E3"]).toMatchObject({ content: "45000", numberFormat: "[$-107041E]d mmm yyyy" });
    expect(sheet.cells["B3"]).toMatchObject({ look: { indentLevel: 1, fontName: "TH Sarabun New" } });
    expect(sheet.cells["C3"]?.borders).toMatchObject({ left: { style: "Continuous", color: "#8C8C8C" } });
  });

  test("shows its sums, and a day in Thai by the Buddhist calendar", async () => {
    expect(await value(SHEET, "D7")).toBe(10);
    const text = await page.evaluate((name) => window.workbench?.read(name, "E3").text, SHEET);
    expect(text).toBe("15 มี.ค. 2566");
  });

  test("refuses a word that is not in its list", async () => {
    const message = nextMessage();
    await type("C6", "สาย");
    expect(await message).toContain("✓, ล่าช้า, ✗");
    await page.keyboard.press("Escape");
    expect(await value(SHEET, "C6")).toBeNull();
  });

  test("keeps a person out of its locked cells, with a message, and lets the add-in know of other entries", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("ด้านที่ 1").protection.protect();
      await context.sync();
    });
    const message = nextMessage();
    await type("D4", "4");
    expect(await message).toContain("แผ่นงานที่มีการป้องกัน");
    expect(await value(SHEET, "D4")).toBe(3);
    await page.keyboard.press("Escape");
    await type("C6", "✓");
    expect(await value(SHEET, "C6")).toBe("✓");
  });

  test("takes its names and rules along when rows are inserted", async () => {
    await page.evaluate((name) => window.workbench?.insertRows(name, 3, 2), SHEET);
    expect((await snapshot()).names).toEqual({ LPA_รวม: "'ด้านที่ 1'!$D$9" });
    expect((await sheetNamed(SHEET)).validations).toMatchObject([{ zones: ["C5:C8"] }, { zones: ["D5:D8"] }]);
  });

  test("leaves nothing behind when it is deleted", async () => {
    await page.evaluate((name) => window.workbench?.deleteSheet(name), SHEET);
    await run(async (context) => {
      context.workbook.names.getItem("LPA_รวม").delete();
      await context.sync();
    });
    expect(await snapshot()).toEqual(before);
    expect(opened.errors).toEqual([]);
  });
});

describe("the window around the sheets", () => {
  beforeAll(blank);

  test("holds cells beyond the first thousand rows", async () => {
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("ยาว");
      sheet.getRange("B2500").formulas = [["=1+1"]];
      sheet.getRange("A2000:A2100").format.fill.color = "#FFF9E5";
      const used = sheet.getUsedRange();
      used.load("address");
      await context.sync();
      return used.address;
    });
    expect(address).toBe("'ยาว'!B2500");
    expect(await value("ยาว", "B2500")).toBe(2);
  });

  test("lets several areas be selected, which are no one range to the add-in", async () => {
    await page.evaluate(() => window.workbench?.selectAreas("Sheet1", ["A1:A2", "C4:D4"]));
    const seen = await opened.pane().evaluate(() =>
      Excel.run(async (context) => {
        const areas = context.workbook.getSelectedRanges();
        areas.load("address");
        await context.sync();
        context.workbook.getSelectedRange();
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : "another"),
        );
        return [areas.address, code];
      }),
    );
    expect(seen).toEqual(["Sheet1!A1:A2,Sheet1!C4:D4", "InvalidSelection"]);
  });

  test("tells a co-author's edit as remote, and a calculation once it has settled", async () => {
    await opened.pane().evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(({ source, address }) => {
          document.title = `${source} ${address}`;
          return Promise.resolve();
        });
        worksheets.onCalculated.add(() => {
          document.body.dataset["calculated"] = "yes";
          return Promise.resolve();
        });
        worksheets.getItem("Sheet1").getRange("B1").formulas = [["=A1*2"]];
        await context.sync();
        delete document.body.dataset["calculated"];
      }),
    );
    await page.evaluate(() => {
      window.workbench?.editAsCoauthor("Sheet1", "A1", "21");
    });
    await opened.pane().waitForFunction(() => document.title === "Remote A1");
    await opened.pane().waitForFunction(() => document.body.dataset["calculated"] === "yes");
    expect(await value("Sheet1", "B1")).toBe(42);
  });

  test("pastes rows of cells as one step, which the add-in learns of once", async () => {
    await opened.pane().evaluate(() =>
      Excel.run(async (context) => {
        const changed: string[] = [];
        context.workbook.worksheets.onChanged.add(({ address }) => {
          changed.push(address);
          document.body.dataset["pasted"] = changed.join(" ");
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await page.evaluate(() => {
      window.workbench?.enterRange("Sheet1", "D4", [
        ["1", "2"],
        ["3", "=D4+E4"],
      ]);
    });
    await opened.pane().waitForFunction(() => document.body.dataset["pasted"] !== undefined);
    expect(await opened.pane().evaluate(() => document.body.dataset["pasted"])).toBe("D4:E5");
    expect(await value("Sheet1", "E5")).toBe(3);
    await page.evaluate(() => window.workbench?.undo());
    expect(await value("Sheet1", "D4")).toBeNull();
  });

  test("has the buttons of the manifest, which run the add-in's functions and show its pane", async () => {
    await page.getByRole("button", { name: "ทำเครื่องหมาย" }).click();
    await opened.pane().waitForFunction(() => document.title === "ran mark");
    await opened.pane().evaluate(() => Office.addin.hide());
    expect(await page.locator("#add-in").isVisible()).toBe(false);
    await page.getByRole("button", { name: "เปิดบานหน้าต่าง" }).click();
    await page.locator("#add-in").waitFor({ state: "visible" });
  });

  test("tells the add-in its theme and counts what goes over the wire", async () => {
    const isDark = (): Promise<boolean> =>
      opened.pane().evaluate(() => Office.context.officeTheme.bodyBackgroundColor !== "#FFFFFF");
    expect(await isDark()).toBe(false);
    await page.evaluate(() => {
      window.workbench?.setTheme("highContrast");
      window.workbench?.resetTraffic();
    });
    expect(await isDark()).toBe(true);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("D1").values = [["x"]];
      await context.sync();
    });
    const counted = await page.evaluate(() => [window.workbench?.traffic(), window.workbench?.actionCount()]);
    const [traffic, actions] = counted;
    expect(traffic).toMatchObject({ batches: expect.any(Number) as number });
    expect(actions).toBeGreaterThan(1);
  });
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
    sheets: sheets.map(({ name, cells, merges, validations }) => ({
      name,
      merges,
      lists: validations.map((each) => ("rule" in each ? each.rule : null)),
      contents: Object.entries(cells).flatMap(([address, { content }]) =>
        content === "" ? [] : [[address, content]],
      ),
    })),
  });

  test("a template made for Excel opens with its names, its pack and formulas that work, and is saved so", async () => {
    await blank();
    const pack = JSON.parse(
      readFileSync(path.resolve(__dirname, "../../packs/lpa-2567.json"), "utf8"),
    ) as Pack;
    const plan = buildTemplate(pack, { name: "อบต.ตัวอย่าง", type: "SAO", province: "กระบี่" });
    await pick(await writeTemplateFile(plan));
    const seen = await snapshot();
    expect(seen.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    expect(Object.keys(seen.names)).toHaveLength(plan.names.length);
    expect(seen.customXml[0]).toContain('id="lpa-2567"');
    const formulas = seen.sheets.flatMap(({ cells }) => Object.values(cells).map(({ content }) => content));
    expect(formulas.filter((content) => content.includes("LPA.SCORE(")).length).toBeGreaterThan(3);
    expect(formulas.filter((content) => content.includes("_xldudf"))).toEqual([]);

    const first = held(seen);
    const saved = await save();
    await blank();
    await pick(saved);
    expect(held(await snapshot())).toEqual(first);
  });

  test("starting over brings the first workbook back", async () => {
    await page.getByRole("button", { name: "เริ่มใหม่" }).click();
    await page.waitForFunction(() => window.workbench?.snapshot().sheets[0]?.name === "Sheet1");
    expect((await snapshot()).names).toEqual({});
  });
});
