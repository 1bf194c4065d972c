import { existsSync } from "node:fs";
import { DIST } from "./browser";
import { browserPath } from "./launchBrowser";

/** Once before all browser tests, in the process that starts their workers. */
export default async function prepareBrowser(): Promise<void> {
  if (!existsSync(DIST)) throw new Error("dist/ is missing: run npm run build first");
  await browserPath();
}
