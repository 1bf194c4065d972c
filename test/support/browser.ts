import path from "node:path";
import type { Frame, Page } from "playwright-core";
import "../../workbench/page/workbenchApi";
import { launchBrowser } from "./launchBrowser";
import { PATIENCE_MS } from "./patience";
import { serve, type StaticServer } from "./staticServer";
import { queryInExcel } from "./strictExcel";

/** The built add-in. */
export const DIST = path.resolve(__dirname, "../../dist");

export interface OpenWorkbench {
  readonly page: Page;
  readonly url: string;
  /** The add-in's own page; found anew after it was loaded again. */
  pane(): Frame;
  /** Uncaught errors of the page and the pane so far. */
  readonly errors: readonly string[];
  /** Starts over as it was opened, or with another query; "" opens the example. */
  reload(query?: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** Folders laid over each other, the first one on top; left out, the project's dist/. */
  readonly folders?: readonly string[];
  /** What serves dist/ instead; it is closed with the workbench. */
  readonly server?: StaticServer;
  /** Behind the page's address: "?blank" opens an empty workbook. */
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Left out, the pane is opened by somebody who has read its first steps. */
  readonly firstRun?: true;
}

/** Opens the workbench in a real browser and waits until its formulas have their results. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const server = options.server ?? (await serve(options.folders ?? [DIST]));
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1400, height: 800 } });
  page.setDefaultTimeout(PATIENCE_MS);
  if (!options.firstRun) await page.addInitScript(markIntroduced);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  const url = `${server.url}/workbench/index.html`;
  const reload = async (query = options.query ?? ""): Promise<void> => {
    await page.goto(`${url}${queryInExcel(query)}`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready());
  };
  await reload();
  return {
    page,
    url,
    errors,
    reload,
    pane() {
      const frame = page.frames().find((candidate) => candidate.url().endsWith("/taskpane.html"));
      if (!frame) throw new Error("The workbench shows no task pane.");
      return frame;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Runs in every page and frame before its own scripts. */
function markIntroduced(): void {
  try {
    if (localStorage.getItem("lpa.preferences") === null)
      localStorage.setItem("lpa.preferences", JSON.stringify({ introduced: true }));
  } catch {
    // A page without an address has no storage.
  }
}
