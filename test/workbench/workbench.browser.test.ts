import type { Page } from "playwright-core";
import { typeInCell } from "../support/typeInCell";
import { openFixture, type FixtureWorkbench } from "./support/openFixture";

/** The whole workbench in a real browser, with the fixture in the place of the add-in. */
const TRY = "ลองเอง";
const AREA = "ด้านที่ 1";
const SUMMARY = "สรุป";

let opened: FixtureWorkbench;
let page: Page;

beforeAll(async () => {
  opened = await openFixture();
  page = opened.page;
});

beforeEach(async () => {
  await opened.reload();
});

afterAll(async () => {
  await opened.close();
});

/** Opens a sheet and clicks one of its cells. */
async function click(sheet: string, address: string): Promise<void> {
  await page.evaluate((name) => window.workbench?.select(name, "A1"), sheet);
  const place = await page.evaluate((cell) => window.workbench?.middleOf(cell), address);
  if (!place) throw new Error("no workbench");
  await page.mouse.click(place.x, place.y);
}

describe("the opening workbook", () => {
  test("shows the totals of the published example", async () => {
    expect(await opened.values(SUMMARY, "C5:C10")).toEqual([[25], [40], [62], [191], [15], [333]]);
    expect((await opened.read(SUMMARY, "B12"))?.value).toBe(97.94);
  });

  test("holds no cell in error and none that still waits", async () => {
    for (const [sheet, range] of [
      [SUMMARY, "A1:H20"],
      [AREA, "A1:E60"],
      [TRY, "A1:D12"],
    ] as const) {
      const rows = await page.evaluate(([name, address]) => window.workbench?.readRange(name, address), [
        sheet,
        range,
      ] as const);
      expect(rows?.flat().filter(({ error }) => error)).toEqual([]);
    }
    expect(opened.errors).toEqual([]);
  });

  test("has nothing to be undone: it stands as its file has it", async () => {
    const before = await opened.snapshot();
    await click(TRY, "D4");
    await page.keyboard.press("Control+z");
    await opened.settled();
    expect(await opened.snapshot()).toEqual(before);
  });

  test("lets a score on one sheet move the total on another", async () => {
    await opened.enter(AREA, "C6", "0");
    expect((await opened.read(AREA, "D3"))?.value).toBe(0);
    expect((await opened.read(SUMMARY, "C10"))?.value).toBe(328);
  });
});

describe("a person", () => {
  test("types a formula and sees its result follow the boxes that are ticked by mouse and by the space bar", async () => {
    await click(TRY, "D2");
    await typeInCell(page, "=LPA.SCORE(3,B2:B9)");
    await page.keyboard.press("Enter");
    await opened.settled();
    expect((await opened.read(TRY, "D2"))?.value).toBe(0);

    // A click on the box ticks it; the space bar ticks the one below.
    await click(TRY, "B2");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await opened.settled();
    expect(await opened.values(TRY, "B2:B4")).toEqual([[true], [true], [null]]);
    expect((await opened.read(TRY, "D2"))?.value).toBe(2);
  });

  test("takes a tick back with Ctrl+Z, and the result follows", async () => {
    await opened.enter(TRY, "D2", "=LPA.SCORE(3,B2:B9)");
    await opened.enter(TRY, "B2", "TRUE");
    expect((await opened.read(TRY, "D2"))?.value).toBe(1);
    await click(TRY, "D4");
    await page.keyboard.press("Control+z");
    await opened.settled();
    expect((await opened.read(TRY, "D2"))?.value).toBe(0);
  });

  test("who is typing in a cell holds up the add-in's batches", async () => {
    const batch = (): Promise<string> =>
      opened.pane().evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("ลองเอง").getRange("D9").values = [["by the add-in"]];
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : "another error")),
      );
    await click(TRY, "D2");
    await typeInCell(page, "half a wo");
    await expect(batch()).resolves.toBe("InvalidOperationInCellEditMode");
    await page.keyboard.press("Escape");
    await expect(batch()).resolves.toBe("done");
    expect((await opened.read(TRY, "D9"))?.value).toBe("by the add-in");
  });

  test("sees in the pane which cell is selected", async () => {
    await click(TRY, "C5");
    await opened.pane().waitForFunction(() => document.getElementById("selection")?.textContent === "C5");
  });
});

describe("the add-in's batches reach the grid", () => {
  test("formulas written by the add-in are calculated, and one undo takes all of them back", async () => {
    await opened.pane().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("ลองเอง");
        sheet.getRange("E2:E4").formulas = [["2"], ["=E2*3"], ["=LPA.FULLMARKS(1)+E3"]];
        await context.sync();
      }),
    );
    await opened.settled();
    expect(await opened.values(TRY, "E2:E4")).toEqual([[2], [6], [11]]);
    await page.evaluate(() => window.workbench?.undo());
    expect(await opened.values(TRY, "E2:E4")).toEqual([[null], [null], [null]]);
  });

  test("a new sheet is there, formatted, found, shown and deleted again", async () => {
    const seen = await opened.pane().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("แผนงาน");
        const cell = sheet.getRange("B2");
        cell.values = [["งาน"]];
        cell.numberFormat = [["@"]];
        cell.format.fill.color = "#FFF9E5";
        cell.format.font.bold = true;
        cell.format.columnWidth = 90;
        cell.format.horizontalAlignment = "Center";
        sheet.activate();
        cell.select();
        const used = sheet.getUsedRange();
        used.load("address, values, numberFormat, format/fill/color, format/font/bold, format/columnWidth");
        used.format.load("horizontalAlignment");
        const active = context.workbook.getActiveCell();
        active.load("address");
        await context.sync();
        const found = { ...used.toJSON(), active: active.address };
        sheet.delete();
        await context.sync();
        return found;
      }),
    );
    expect(seen).toMatchObject({
      address: "'แผนงาน'!B2",
      active: "'แผนงาน'!B2",
      values: [["งาน"]],
      numberFormat: [["@"]],
      format: {
        columnWidth: 90,
        horizontalAlignment: "Center",
        fill: { color: "#FFF9E5" },
        font: { bold: true },
      },
    });
    const sheets = await opened.pane().evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
    );
    expect(sheets).toEqual([SUMMARY, AREA, TRY]);
  });

  test("a change by hand is told to the add-in", async () => {
    await opened.pane().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address }) => {
          document.title = address;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await opened.enter(TRY, "C7", "x");
    await opened.pane().waitForFunction(() => document.title === "C7");
  });

  test("an injected fault reaches the add-in as Excel's own error", async () => {
    await page.evaluate(() =>
      window.workbench?.injectFault({ action: 1, member: "add", code: "GeneralException" }),
    );
    const code = await opened.pane().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("x");
        await context.sync();
        return "done";
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : "another error")),
    );
    expect(code).toBe("GeneralException");
  });
});

describe("the page the add-in finds", () => {
  test("is Excel on the web in Thai", async () => {
    const context = await opened.pane().evaluate(() => {
      const { displayLanguage, host, platform } = Office.context;
      return { displayLanguage, host, platform };
    });
    expect(context).toEqual({ displayLanguage: "th-TH", host: "Excel", platform: "OfficeOnline" });
  });

  test("refuses by name what the workbench lacks", async () => {
    const message = await opened.pane().evaluate(() => {
      try {
        return typeof Office.context.mailbox;
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(message).toBe("The workbench does not offer Office.context.mailbox.");
  });
});
