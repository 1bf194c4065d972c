import path from "node:path";
import type { ReadCell } from "../../../workbench/page/workbenchApi";
import type { WorkbookSnapshot } from "../../../workbench/host/snapshot";
import { DIST, openWorkbench, type OpenWorkbench } from "../../support/browser";

const FIXTURE = path.resolve(__dirname, "../fixture");

/** The built workbench in a real browser, with the fixture laid over the add-in. */
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
  const opened = await openWorkbench({ folders: [FIXTURE, DIST], query });
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
  };
}
