import type { Page } from "playwright-core";
import type { Validation } from "../../workbench/host/gridParts";
import { buildTemplate } from "../../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { typeInCell } from "../support/typeInCell";
import { packOf } from "../workbook/support/example";
import { openFixture, type FixtureWorkbench } from "./support/openFixture";

/** Excel's window around grid and pane. */
let opened: FixtureWorkbench;
let page: Page;

beforeAll(async () => {
  opened = await openFixture("?blank");
  page = opened.page;
});

afterAll(async () => {
  await opened.close();
});

/** Clicks a cell of the active sheet. */
async function click(address: string): Promise<void> {
  const place = await page.evaluate((cell) => window.workbench?.middleOf(cell), address);
  if (!place) throw new Error("no workbench");
  await page.mouse.click(place.x, place.y);
}

/** Which part of the window has the focus. */
function region(): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest("header, #grid, #pane")?.id);
}

describe("the keyboard", () => {
  test("goes on from grid to pane to commands with F6, and back with Shift, also out of the pane", async () => {
    await click("B2");
    expect(await region()).toBe("grid");
    const seen: (string | undefined)[] = [];
    for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"]) {
      const before = await region();
      await page.keyboard.press(key);
      await page.waitForFunction(
        (old) => document.activeElement?.closest("header, #grid, #pane")?.id !== old,
        before,
      );
      seen.push(await region());
    }
    expect(seen).toEqual(["pane", "bar", "grid", "bar", "pane", "grid"]);
  });

  test("types into the grid again after F6 led back to it", async () => {
    await click("C3");
    await page.keyboard.press("F6");
    await page.waitForFunction(() => document.activeElement?.id === "add-in");
    await page.keyboard.press("Shift+F6");
    await page.waitForFunction(() => document.activeElement?.closest("#grid") !== null);
    await typeInCell(page, "7");
    await page.keyboard.press("Enter");
    await opened.settled();
    expect((await opened.read("Sheet1", "C3"))?.value).toBe(7);
  });
});

describe("the commands", () => {
  test.each([
    [1280, 800],
    [800, 600],
    [640, 400],
    [400, 300],
  ])("stand whole in a window of %i × %i, without sideways scroll", async (width, height) => {
    await page.setViewportSize({ width, height });
    const boxes = await page.locator("header button, header select").evaluateAll((elements) =>
      elements.map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return [left, right];
      }),
    );
    expect(boxes.length).toBeGreaterThan(5);
    expect(boxes.filter(([left = 0, right = 0]) => left < 0 || right > width)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const [grid, pane] = await Promise.all(["#grid", "#pane"].map((id) => page.locator(id).boundingBox()));
    expect(grid?.width).toBeGreaterThan(300);
    expect(pane?.width).toBeGreaterThan(300);
    await page.setViewportSize({ width: 1400, height: 800 });
  });

  test("show a whole year, with which a meeting can be held", async () => {
    await page.getByRole("button", { name: "ตัวอย่างทั้งปี" }).click();
    await page.waitForFunction(() =>
      window.workbench?.snapshot().sheets.some(({ name }) => name === "ประวัติการประชุม"),
    );
    await page.evaluate(() => window.workbench?.ready());
    const names = (await opened.snapshot()).names;
    expect(names["LPABOOK_TOTAL_SCORE"]).toBeDefined();
    await opened.startOver();
  });
});

test("a theme from the list colours the window, and the pane when the officer comes back to it", async () => {
  const darkPane = (): Promise<unknown> =>
    opened.pane().waitForFunction(() => Office.context.officeTheme.isDarkTheme);
  await page.locator("#theme").selectOption("dark");
  await darkPane();
  expect(await page.evaluate(() => document.body.dataset["theme"])).toBe("dark");
  await page.locator("#theme").selectOption("light");
});

describe("rules for entries", () => {
  let sheet: string;
  let rules: readonly { readonly zones: readonly string[]; readonly rule: Validation["rule"] }[];
  let contents: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const blueprint = buildTemplate(packOf("lpa-2567"), {
      name: "อบต.ตัวอย่าง",
      type: "SAO",
      province: "กระบี่",
    });
    await page.locator("input[type=file]").setInputFiles({
      name: "book.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await writeTemplateFile(blueprint)),
    });
    await page.waitForFunction(() => window.workbench?.snapshot().sheets[0]?.name !== "Sheet1");
    await page.evaluate(() => window.workbench?.ready());
    const area = (await opened.snapshot()).sheets.find(({ name }) => name.startsWith("ด้านที่ 1"));
    if (!area) throw new Error("no area");
    sheet = area.name;
    rules = area.validations as typeof rules;
    contents = Object.fromEntries(
      Object.entries(area.cells).map(([address, { content }]) => [address, content]),
    );
  });

  /** The first cell alone under a rule of this kind. */
  const cellUnder = (kind: string, fits: (address: string) => boolean): string => {
    const found = rules
      .filter(({ rule }) => rule?.kind === kind)
      .flatMap(({ zones }) => zones.map((zone) => zone.split(":")[0] ?? ""))
      .find(fits);
    if (found === undefined) throw new Error(`no cell under a rule of kind ${kind}`);
    return found;
  };

  test("mark no cell whose own formula shows nothing yet", async () => {
    const cell = cellUnder("list", (address) => contents[address]?.startsWith("=") ?? false);
    await page.evaluate(([name, address]) => window.workbench?.select(name, address), [sheet, cell] as const);
    const place = await page.evaluate((address) => window.workbench?.middleOf(address), cell);
    await page.mouse.move(place?.x ?? 0, place?.y ?? 0);
    // Longer than the grid waits before it shows a note.
    await page.waitForTimeout(1000);
    expect(await page.locator(".o-error-tooltip").count()).toBe(0);
  });

  test("refuse a typed entry in the words of the workbook, not by a serial day", async () => {
    const cell = cellUnder("date", (address) => (contents[address] ?? "") === "");
    await page.evaluate(([name, address]) => window.workbench?.select(name, address), [sheet, cell] as const);
    await click(cell);
    const told = new Promise<string>((resolve) => {
      page.once("dialog", (dialog) => {
        resolve(dialog.message());
        void dialog.dismiss();
      });
    });
    await typeInCell(page, "24475");
    await page.keyboard.press("Enter");
    const message = await told;
    expect(message).toContain("ค.ศ.");
    expect(message).not.toMatch(/=\d|must be/);
    expect((await opened.read(sheet, cell))?.value ?? null).toBeNull();
  });
});

test("nothing went wrong on the way", () => {
  expect(opened.errors).toEqual([]);
});
