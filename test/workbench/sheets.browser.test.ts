import type { Page } from "playwright-core";
import type { WorkbookSnapshot } from "../../workbench/host/snapshot";
import { typeInCell } from "../support/typeInCell";
import { openFixture, type FixtureWorkbench } from "./support/openFixture";
import { templateLikeSheet } from "./support/templateLikeSheet";

/** What an add-in builds, drawn by the grid in a real browser and used there by a person. */
const SHEET = "ด้านที่ 1";

let opened: FixtureWorkbench;
let page: Page;

beforeAll(async () => {
  opened = await openFixture("?blank");
  page = opened.page;
});

afterAll(async () => {
  await opened.close();
});

async function sheetNamed(name: string): Promise<WorkbookSnapshot["sheets"][number]> {
  const sheet = (await opened.snapshot()).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function value(sheet: string, address: string): Promise<unknown> {
  return (await opened.read(sheet, address))?.value;
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
  await typeInCell(page, text);
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
    await opened.startOver();
    before = await opened.snapshot();
    await run(templateLikeSheet);
    await opened.settled();
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
    expect((await opened.read(SHEET, "E3"))?.text).toBe("15 มี.ค. 2566");
  });

  test("refuses a word that is not in its list", async () => {
    const message = nextMessage();
    await type("C6", "สาย");
    expect(await message).toBe("สถานะ\n\nเลือกจากรายการ");
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
    await page.evaluate((name) => window.workbench?.insertCells(name, "3:4"), SHEET);
    expect((await opened.snapshot()).names).toEqual({ LPA_รวม: "'ด้านที่ 1'!$D$9" });
    expect((await sheetNamed(SHEET)).validations).toMatchObject([{ zones: ["C5:C8"] }, { zones: ["D5:D8"] }]);
  });

  test("leaves nothing behind when it is deleted just after a cell was drawn anew", async () => {
    await page.evaluate(async (name) => {
      window.workbench?.enter(name, "C8", "ไม่ดำเนินการ");
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      window.workbench?.deleteSheet(name);
      for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
    }, SHEET);
    await run(async (context) => {
      context.workbook.names.getItem("LPA_รวม").delete();
      await context.sync();
    });
    expect(await opened.snapshot()).toEqual(before);
    expect(opened.errors).toEqual([]);
  });
});

describe("the window around the sheets", () => {
  beforeAll(() => opened.startOver());

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
    await page.locator("#add-in").waitFor({ state: "hidden" });
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
    const [traffic, actions] = await page.evaluate(
      () => [window.workbench?.traffic(), window.workbench?.actionCount()] as const,
    );
    expect(traffic?.batches).toBeGreaterThan(0);
    expect(actions).toBeGreaterThan(1);
  });
});
