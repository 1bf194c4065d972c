import type { ReadCell } from "../../../workbench/page/workbenchApi";
import type { WorkbookSnapshot } from "../../../workbench/host/snapshot";
import { openWorkbench, type OpenWorkbench } from "../../support/browser";
import { buildWithFixture } from "./builtWorkbench";

/** The workbench in a real browser, with the fixture in the place of the add-in. */
export interface FixtureWorkbench extends OpenWorkbench {
  read(sheet: string, address: string): Promise<ReadCell | undefined>;
  values(sheet: string, address: string): Promise<unknown>;
  /** Types into a cell and waits for the results. */
  enter(sheet: string, address: string, content: string): Promise<void>;
  settled(): Promise<void>;
  snapshot(): Promise<WorkbookSnapshot>;
  /** Starts over, and waits for the fixture's own script too. */
  startOver(): Promise<void>;
}

export async function openFixture(query = ""): Promise<FixtureWorkbench> {
  const built = buildWithFixture();
  const opened = await openWorkbench({ folders: built.folders, query });
  const { page } = opened;
  return {
    ...opened,
    read: (sheet, address) =>
      page.evaluate(([name, cell]) => window.workbench?.read(name, cell), [sheet, address] as const),
    async values(sheet, address) {
      const rows = await page.evaluate(([name, range]) => window.workbench?.readRange(name, range), [
        sheet,
        address,
      ] as const);
      return rows?.map((row) => row.map(({ value }) => value));
    },
    async enter(sheet, address, content) {
      await page.evaluate(
        async ([name, cell, typed]) => {
          window.workbench?.enter(name, cell, typed);
          await window.workbench?.settled();
        },
        [sheet, address, content] as const,
      );
    },
    settled: () => page.evaluate(() => window.workbench?.settled()),
    async snapshot() {
      const seen = await page.evaluate(() => window.workbench?.snapshot());
      if (!seen) throw new Error("no workbench");
      return seen;
    },
    async startOver() {
      await opened.reload();
      await opened.pane().waitForFunction(() => "isPaneReady" in window);
    },
    async close() {
      await opened.close();
      built.remove();
    },
  };
}
