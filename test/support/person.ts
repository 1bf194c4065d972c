import type { Frame, Locator } from "playwright-core";
import type { OpenWorkbench } from "./browser";
import { typeInCell } from "./typeInCell";

/** Somebody at the workbench who has a pointer, a wheel and a keyboard. */
export interface Person {
  /** The times that the pointer was pressed. */
  clicks(): number;
  press(target: Locator): Promise<void>;
  /** A button of the pane by its words. */
  pressInPane(text: string): Promise<void>;
  openSheet(name: string): Promise<void>;
  /** Brings a cell of the shown sheet into view by the wheel. */
  scrollTo(address: string): Promise<void>;
  pressCell(address: string): Promise<void>;
  /** Types each content and goes down a row after it. */
  typeDown(...contents: readonly string[]): Promise<void>;
  pane(): Frame;
}

const WHEEL_PIXELS = 240;
const MOST_TURNS = 20;

export function personAt(workbench: OpenWorkbench): Person {
  const { page } = workbench;
  let clicks = 0;
  let lastRow = 0;
  const press = async (target: Locator): Promise<void> => {
    clicks += 1;
    await target.click();
  };
  const middleInView = async (address: string): Promise<{ x: number; y: number } | null> => {
    const [corner, middle] = await page.evaluate((cell) => {
      const grid = document.querySelector("#grid .o-grid > canvas")?.getBoundingClientRect();
      return [grid, window.workbench?.middleOf(cell)] as const;
    }, address);
    if (!corner || !middle) throw new Error("no grid");
    // What is not in view is said to be at the corner of the cells, below and beside the headers.
    const inView = middle.y > corner.y + HEADER_PIXELS && middle.y < corner.y + corner.height - HEADER_PIXELS;
    return inView ? middle : null;
  };
  const bringIntoView = async (address: string): Promise<{ x: number; y: number }> => {
    const row = Number(address.replace(/\D/g, ""));
    const turns = Array<number>(MOST_TURNS).fill(row < lastRow ? -1 : 1);
    // The way back is longer, because it leads past the beginning.
    const back = turns.flatMap((turn) => [-turn, -turn]);
    for (const direction of [...turns, ...back]) {
      const middle = await middleInView(address);
      if (middle) {
        lastRow = row;
        return middle;
      }
      await page.mouse.move(400, 400);
      await page.mouse.wheel(0, direction * WHEEL_PIXELS);
      await page.waitForTimeout(30);
    }
    throw new Error(`${address} can't be scrolled into view`);
  };
  return {
    clicks: () => clicks,
    press,
    pressInPane: (text) =>
      press(workbench.pane().locator("fluent-button").getByText(text, { exact: true }).first()),
    async openSheet(name) {
      lastRow = 0;
      await press(page.locator(".o-sheet").filter({ hasText: name }));
      await page.waitForFunction((sheet) => window.workbench?.activeSheet() === sheet, name);
    },
    async scrollTo(address) {
      await bringIntoView(address);
    },
    async pressCell(address) {
      const { x, y } = await bringIntoView(address);
      clicks += 1;
      await page.mouse.click(x, y);
    },
    async typeDown(...contents) {
      for (const content of contents) {
        await typeInCell(page, content);
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => window.workbench?.isEditing() === false);
      }
      await page.evaluate(() => window.workbench?.settled());
    },
    pane: () => workbench.pane(),
  };
}

/** More than a column's letters are high. */
const HEADER_PIXELS = 32;
