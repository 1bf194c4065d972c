import type { Page } from "playwright-core";

/**
 * Types into the cell that was chosen, each letter once the grid's editor shows those before it: it opens and draws a moment
 * later than Excel's, and letters that come sooner are lost or doubled.
 */
export async function typeInCell(page: Page, content: string): Promise<void> {
  let typed = "";
  for (const letter of content) {
    await page.keyboard.type(letter);
    typed += letter;
    await page.waitForFunction(
      (text) => document.activeElement?.textContent.replaceAll("\u00a0", " ") === text,
      typed,
    );
  }
}
