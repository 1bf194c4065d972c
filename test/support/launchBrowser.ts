import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/**
 * Beside Playwright's own arguments. Those of the npm package are for a machine that runs one page at a time: they draw
 * through a software GPU inside one process, which takes several times as long and does not outlive a page that crashes.
 */
const leanArguments = ["--no-zygote", "--disable-gpu", "--font-render-hinting=none"];

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ args: leanArguments, executablePath: await browserPath(), headless: true });
}

/**
 * A browser of the machine if there is one, else the Chromium of the npm package, which needs no installation: it is
 * unpacked on first use. Two processes that unpack it at once would hand each other half of it.
 */
export async function browserPath(): Promise<string> {
  const installed = process.env["BROWSER_PATH"];
  if (installed !== undefined && existsSync(installed)) return installed;
  // The package unpacks the libraries that bare machines lack only if it believes to be on such a machine.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
