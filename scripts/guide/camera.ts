import type { Page } from "playwright-core";

import type { ViewId } from "../../src/taskpane/shell";
import type { OpenWorkbench } from "../../test/support/browser";
import type { EveryPaneText } from "../../test/support/everyPaneText";
import { personAt, type Person } from "../../test/support/person";

/** A newcomer with a camera. */
export interface Guide {
  readonly page: Page;
  readonly person: Person;
  readonly texts: EveryPaneText;
  /** Where the template has a named cell. */
  cellOf(name: string): Promise<string>;
  openView(view: ViewId): Promise<void>;
  /** Formulas and pane have come to rest. */
  rest(): Promise<void>;
  /** The whole window. */
  window(name: string): Promise<void>;
  /** The whole window while a cell is being typed in, when nothing comes to rest. */
  windowWhileTyping(name: string): Promise<void>;
  /** The pane with all that it holds. */
  pane(name: string): Promise<void>;
  /** One part of the pane. */
  part(name: string, selector: string): Promise<void>;
}

export const WINDOW = { width: 1200, height: 720 };
/** The title above sheets and pane. */
const TITLE_PIXELS = 34;
const TALLEST = 1200;
const TALLEST_PART = 1000;

export function guideCamera(workbench: OpenWorkbench, texts: EveryPaneText, folder: string): Guide {
  const { page } = workbench;
  const person = personAt(workbench);
  const file = (name: string): string => `${folder}/${name}.png`;
  const rest = async (): Promise<void> => {
    await page.evaluate(() => window.workbench?.settled());
    // Changes fade in over half a second.
    await page.waitForTimeout(900);
  };
  const inTallWindow = async (take: () => Promise<unknown>): Promise<void> => {
    await rest();
    const needed = await workbench.pane().evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...WINDOW, height: Math.min(TALLEST, needed + TITLE_PIXELS) });
    await page.waitForTimeout(400);
    await take();
    await page.setViewportSize(WINDOW);
    await page.waitForTimeout(200);
  };
  return {
    page,
    person,
    texts,
    async cellOf(name) {
      const reference = await page.evaluate((one) => window.workbench?.snapshot().names[one], name);
      if (reference === undefined) throw new Error(`no cell ${name}`);
      return reference.replace(/^.*!/, "").replaceAll("$", "");
    },
    async openView(view) {
      await person.press(workbench.pane().locator(`#tab-${view}`));
      await rest();
    },
    rest,
    async window(name) {
      await rest();
      await page.screenshot({ path: file(name) });
    },
    async windowWhileTyping(name) {
      await page.waitForTimeout(600);
      await page.screenshot({ path: file(name) });
    },
    pane: (name) => inTallWindow(() => page.locator("#pane").screenshot({ path: file(name) })),
    part: (name, selector) =>
      inTallWindow(async () => {
        const part = workbench.pane().locator(selector).first();
        await part.evaluate((element) => {
          element.scrollIntoView({ block: "start" });
        });
        const box = await part.boundingBox();
        if (!box) throw new Error(`${selector} is not shown`);
        await page.screenshot({
          path: file(name),
          clip: { ...box, height: Math.min(box.height, TALLEST_PART) },
        });
      }),
  };
}
