import type { Frame, Locator, Page } from "playwright-core";
import type { ThemeName } from "../../../workbench/frame/surroundings";
import { everyPaneText, type EveryPaneText } from "../../support/everyPaneText";
import type { OpenWorkbench } from "../../support/browser";

/** What a person does at the pane of the workbench, which is shown in Thai. */
export class Officer {
  readonly texts: EveryPaneText = everyPaneText.th;

  constructor(readonly workbench: OpenWorkbench) {}

  get page(): Page {
    return this.workbench.page;
  }

  get pane(): Frame {
    return this.workbench.pane();
  }

  async openTab(view: "packs" | "indicator" | "meeting" | "check"): Promise<void> {
    await this.pane.locator(`#tab-${view}`).click();
    await this.pane.locator(`#view-${view} > *`).first().waitFor();
  }

  /** Unfolds a panel of the view of criteria. */
  async unfold(panel: string): Promise<void> {
    const summary = this.pane.locator("details.panel").filter({ hasText: panel });
    if (!(await summary.evaluate((details) => details.hasAttribute("open"))))
      await summary.locator("summary").first().click();
  }

  button(text: string): Locator {
    return this.pane.locator("fluent-button").getByText(text, { exact: true }).first();
  }

  async press(text: string): Promise<void> {
    await this.button(text).click();
  }

  async shows(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(([name, cell]) => window.workbench?.select(name, cell), [
      sheet,
      address,
    ] as const);
  }

  async enter(sheet: string, entries: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate(
      ([name, cells]) => {
        for (const [cell, content] of Object.entries(cells)) window.workbench?.enter(name, cell, content);
      },
      [sheet, entries] as const,
    );
    await this.page.evaluate(() => window.workbench?.settled());
  }

  async dropFile(name: string, content: string): Promise<void> {
    const transfer = await this.pane.evaluateHandle(
      ([fileName, text]) => {
        const files = new DataTransfer();
        files.items.add(new File([text], fileName));
        return files;
      },
      [name, content] as const,
    );
    await this.pane.locator(".packs").dispatchEvent("drop", { dataTransfer: transfer });
  }

  /** As if chosen in the settings before; it holds when the page is loaded again. */
  async keepLanguage(language: "th" | "en"): Promise<void> {
    await this.pane.evaluate((chosen) => {
      localStorage.setItem("lpa.preferences", JSON.stringify({ language: chosen, introduced: true }));
    }, language);
  }

  /** The add-in's page loaded again, in a theme of Excel; Windows' high contrast replaces the colours of pages too. */
  async loadAgain(theme: ThemeName): Promise<void> {
    await this.page.emulateMedia({ forcedColors: theme === "highContrast" ? "active" : "none" });
    await this.page.evaluate((name) => {
      window.workbench?.setTheme(name);
      window.workbench?.reloadAddIn();
    }, theme);
  }

  async loadReadyAgain(theme: ThemeName): Promise<void> {
    await this.loadAgain(theme);
    await this.page.evaluate(() => window.workbench?.ready());
    await this.pane.locator(".preferences").waitFor();
  }
}
