import type { Locator } from "playwright-core";
import type { Officer } from "./officer";

const mostStops = 80;

/** Goes on with a key until the element has the focus. @throws Error where the key never comes to it. */
export async function goTo(
  { page }: Officer,
  target: Locator,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${target.toString()}`);
}

/** Something that takes the focus on its way, as it looks then. */
interface Stop {
  readonly name: string;
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly picture: Buffer;
}

export interface Walk {
  /** What can be pressed or typed into, and Tab does not come to. */
  readonly unreached: readonly string[];
  /** What looks the same with the focus as without. */
  readonly unseen: readonly string[];
}

/** Walks by Tab from the tabs through the whole pane, once. */
export async function walkByTab({ page, pane }: Officer): Promise<Walk> {
  const frame = await page.locator("#pane iframe").boundingBox();
  if (!frame) throw new Error("no pane");
  const stops: Stop[] = [];
  await pane.locator("fluent-tab[aria-selected=true]").focus();
  // Browsers show the focus to those who come by keyboard.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  const all = await pane.evaluate(markPressable);
  for (let at = await pane.evaluate(focused); at !== null; at = await pane.evaluate(focused)) {
    const here = at.name;
    if (stops.some(({ name }) => name === here)) break;
    const clip = { x: frame.x + at.x - 4, y: frame.y + at.y - 4, width: at.width + 8, height: at.height + 8 };
    stops.push({ name: at.name, clip, picture: await page.screenshot({ clip, animations: "disabled" }) });
    await page.keyboard.press("Tab");
  }
  await pane.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const unseen: string[] = [];
  for (const { name, clip, picture } of stops)
    if (picture.equals(await page.screenshot({ clip, animations: "disabled" }))) unseen.push(name);
  return { unreached: all.filter((name) => !stops.some((stop) => stop.name === name)), unseen };
}

/** Gives each element that can be pressed or typed into a name of its own. Runs in the pane. */
function markPressable(): readonly string[] {
  const kinds =
    "fluent-button, fluent-switch, fluent-text-input, select, summary, a, button, input, textarea";
  const pressable = [...document.querySelectorAll<HTMLElement>(`${kinds}, fluent-tab[aria-selected=true]`)]
    .filter((element) => element.checkVisibility() && element.ariaDisabled !== "true")
    // Of a group of radio buttons one takes the focus.
    .filter((element) => !(element instanceof HTMLInputElement && element.type === "radio"));
  return pressable.map((element, index) => {
    const name = `${String(index)} ${element.localName} ${element.textContent.slice(0, 40)}`;
    element.dataset["stop"] = name;
    return name;
  });
}

/** What has the focus; null where the walk has left the pane. Runs in the pane. */
function focused(): { name: string; x: number; y: number; width: number; height: number } | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || !document.hasFocus()) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { name: element.dataset["stop"] ?? element.outerHTML.slice(0, 60), x, y, width, height };
}
