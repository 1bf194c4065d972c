import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "../../support/axe";
import { everyCase } from "../../support/everyCase";
import type { ThemeName } from "../../../workbench/frame/surroundings";
import type { Officer } from "./officer";

const artifacts = path.resolve(__dirname, "../../../artifacts");
type Language = "th" | "en";
type Width = 320 | 400 | 600;

const widths: readonly Width[] = [320, 400, 600];
const everyPair = widths.flatMap((width) =>
  (["en", "th"] as const).map((language) => [width, language] as const),
);

/** Each theme takes one pair, so that a view is seen in every theme and width and in both languages; or all. */
const onePair: Readonly<Record<ThemeName, readonly [Width, Language]>> = {
  light: [320, "th"],
  dark: [400, "en"],
  highContrast: [600, "th"],
};

/**
 * Looks at the pane as it stands and leaves pictures. What is wrong comes back, a line each. Ends in Thai.
 */
export async function look(officer: Officer, view: string, theme: ThemeName): Promise<readonly string[]> {
  mkdirSync(artifacts, { recursive: true });
  const faults: string[] = [];
  for (const [width, language] of everyCase ? everyPair : [onePair[theme]]) {
    await speak(officer.pane, language);
    await widen(officer, width);
    const spoken = await officer.pane.evaluate(() => document.documentElement.lang);
    const name = `pane-${view}-${theme}-${String(width)}-${spoken}`;
    await officer.page.locator("#pane").screenshot({ path: path.join(artifacts, `${name}.png`) });
    const found = [...(await officer.pane.evaluate(sideways)), ...(await accessibilityFaults(officer.pane))];
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  await speak(officer.pane, "th");
  return faults;
}

export async function widen({ page, pane }: Officer, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    document.getElementById("pane")?.setAttribute("style", `width: ${String(pixels)}px; flex: none`);
  }, width);
  // Drawn when the frame has the new width.
  await pane.waitForFunction((pixels) => Math.abs(innerWidth - pixels) <= 1, width);
  await pane.evaluate(() => new Promise(requestAnimationFrame));
}

/** Chooses the language as the pane's settings do; a pane that has no settings keeps its own. */
async function speak(pane: Frame, language: Language): Promise<void> {
  const isChosen = await pane.evaluate((wanted) => {
    const list = document.querySelector<HTMLSelectElement>(".preferences select");
    if (!list) return false;
    list.value = wanted;
    list.dispatchEvent(new Event("change"));
    return true;
  }, language);
  if (isChosen) await pane.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

/** What stands out of the pane sideways, or out of its own box. Runs in the pane. */
function sideways(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} wide`] : [];
  // A progress bar's light runs through its end.
  const others = "#pane *:not(.spoken, option, input, textarea, fluent-progress-bar)";
  const elements = [...document.querySelectorAll<HTMLElement>(others)];
  const out = elements.flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const isOut = width > 0 && (left < -1 || right > clientWidth + 1);
    const isCut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    const named = `${element.localName}.${element.className} “${element.textContent.slice(0, 40)}”`;
    if (isOut) return [`${named} leaves the pane`];
    return isCut && element.localName !== "select" ? [`${named} does not fit its box`] : [];
  });
  return [...page, ...out];
}
