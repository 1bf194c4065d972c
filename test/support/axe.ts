import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong in a frame, a line each; the page's policy lets no script in, so its text is evaluated. */
export async function accessibilityFaults(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(source);
  const { violations } = await frame.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}
