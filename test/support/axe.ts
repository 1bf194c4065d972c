import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds in a page, a line each; the page's content policy lets no script in but by the debugger. */
export async function findBarriers(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(source);
  const { violations } = await frame.evaluate<AxeResults>("axe.run(document)");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
