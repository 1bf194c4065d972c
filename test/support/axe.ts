import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

/** Fluent's colours move for a fifth of a second; those on the way are not what people read. */
const transition = 300;

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core finds wrong in a frame, a line each; the page's policy lets no script in, so its text is evaluated. In
 * forced colours the contrast is the system's, and the browser still answers with the page's own colours.
 */
export async function accessibilityFaults(frame: Frame): Promise<readonly string[]> {
  await frame.page().waitForTimeout(transition);
  await frame.evaluate(`if (!window.axe) { ${source} }`);
  const { violations } = await frame.evaluate<AxeResults>(
    `axe.run({ resultTypes: ["violations"], rules: { "color-contrast": { enabled: !matchMedia("(forced-colors: active)").matches } } })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}
