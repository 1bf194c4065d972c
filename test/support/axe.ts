import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core finds wrong in a frame, a line each; the page's policy lets no script in, so its text is evaluated. In
 * forced colours the contrast is the system's, and the browser still answers with the page's own colours.
 */
export async function accessibilityFaults(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(stillness);
  if (!(await frame.evaluate<boolean>("Boolean(window.axe)"))) await frame.evaluate(source);
  const { violations } = await frame.evaluate<AxeResults>(
    `axe.run({ resultTypes: ["violations"], rules: { "color-contrast": { enabled: !matchMedia("(forced-colors: active)").matches } } })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}

/** Fluent's colours move for a fifth of a second; those on the way are not what people read. Runs in the frame. */
async function stillness(): Promise<void> {
  const frames = 2;
  for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
  const moving = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  // One that is replaced on its way is refused, and another is under way already.
  await Promise.allSettled(moving.map(({ finished }) => finished));
}
