import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import "../../workbench/page/workbenchApi";
import { serve } from "./staticServer";

/** The built add-in. */
export const DIST = path.resolve(__dirname, "../../dist");

export interface OpenWorkbench {
  readonly page: Page;
  readonly url: string;
  /** The add-in's own page; found anew after it was loaded again. */
  pane(): Frame;
  /** Uncaught errors of the page and the pane so far. */
  readonly errors: readonly string[];
  /** Starts over with the opening workbook. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** Folders laid over each other, the first one on top; left out, the project's dist/. */
  readonly folders?: readonly string[];
  /** Behind the page's address: "?blank" opens an empty workbook. */
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Opens the workbench in a real browser and waits until its formulas have their results. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const server = await serve(options.folders ?? [DIST]);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1400, height: 800 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  const url = `${server.url}/workbench/index.html${options.query ?? ""}`;
  const reload = async (): Promise<void> => {
    await page.goto(url);
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

/** A browser of the machine if there is one, else the Chromium of the npm package, which needs no installation. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env["BROWSER_PATH"];
  if (installed !== undefined && existsSync(installed)) return chromium.launch({ executablePath: installed });
  // The package unpacks the libraries that bare machines lack only if it believes to be on such a machine.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({
    args: packaged.args,
    executablePath: await packaged.executablePath(),
    headless: true,
  });
}
