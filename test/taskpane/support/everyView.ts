import { packXml } from "../../../src/workbook/file/packPart";
import type { ThemeName } from "../../../workbench/frame/surroundings";
import { alterScript } from "../../support/alterScript";
import { openWorkbench, type OpenWorkbench } from "../../support/browser";
import { packOf } from "../../workbook/support/example";
import { buildFromPane, enterAll, publishedCells } from "../meeting/support/openTemplate";
import { buildChunk, builtScenes, indicatorScenes, jobScenes, packScenes, type Scene } from "./exampleScenes";
import { look } from "./looks";
import { checkScenes, meetingScenes } from "./meetingScenes";
import { planScenes } from "./planScenes";
import { Officer } from "./officer";
import { everyCase } from "../../support/everyCase";

const damagedPack = packXml({ ...packOf("lpa-2567"), id: "lpa-2568" }).replace(/>[^<]{99}/, ">");

/**
 * Every view of the pane in one theme, in its widths and languages: no barrier, nothing cut, a picture of each. A theme has
 * a file of its own, so that the three run beside each other. Unless every case is asked for, each walks through a part of
 * the views, so that each view is seen in one theme.
 */
export function testEveryView(theme: ThemeName): void {
  let workbench: OpenWorkbench;
  let officer: Officer;

  beforeAll(async () => {
    workbench = await openWorkbench({ viewport: { width: 960, height: 1800 } });
    officer = new Officer(workbench);
  });

  afterAll(async () => {
    await workbench.close();
    expect(workbench.errors).toEqual([]);
  });

  /** Views that are walked through in one theme; in all where every case is tried. */
  function describeIn(one: ThemeName, name: string, tests: () => void): void {
    if (everyCase || theme === one) describe(name, tests);
  }

  async function walk(scenes: readonly Scene[]): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const { view, arrange } of scenes) {
      await arrange(officer).catch((cause: unknown) => {
        throw new Error(`${view} is not reached: ${String(cause)}`);
      });
      faults.push(...(await look(officer, view, theme)));
    }
    return faults;
  }

  describeIn("dark", "over a workbook without a template", () => {
    test(`the criteria and the indicator are whole in ${theme}`, async () => {
      await officer.loadReadyAgain(theme);
      expect(await walk([...packScenes, ...indicatorScenes])).toEqual([]);
    });
  });

  describeIn("highContrast", "over a workbook in which a template is built", () => {
    test(`work under way, failed and done is told in ${theme}`, async () => {
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await workbench.page.route(buildChunk, async (route) => {
        await held;
        await route.continue();
      });
      await officer.loadReadyAgain(theme);
      const [working, ...ends] = jobScenes;
      const first = await walk(working ? [working] : []);
      // Before the work goes on, which else may be past that action.
      await workbench.page.evaluate(() => window.workbench?.injectFault({ action: 200 }));
      letGo();
      expect([...first, ...(await walk([...ends, ...builtScenes]))]).toEqual([]);
    });
  });

  describeIn("light", "over a template, in a meeting", () => {
    beforeAll(async () => {
      await workbench.reload("?blank");
      await buildFromPane(workbench);
      await enterAll(workbench, publishedCells());
    });

    test(`each step is whole in ${theme}`, async () => {
      await officer.loadReadyAgain(theme);
      expect(await walk([...planScenes, ...meetingScenes, ...checkScenes])).toEqual([]);
    });
  });

  describeIn("highContrast", "where the pane can't work as usual", () => {
    const language = theme === "dark" ? "en" : "th";

    test(`a damaged pack is told in ${theme}`, async () => {
      await workbench.reload();
      await officer.pane.evaluate(async (xml) => {
        await Excel.run(async (context) => {
          context.workbook.customXmlParts.add(xml);
          await context.sync();
        });
      }, damagedPack);
      await officer.loadReadyAgain(theme);
      await officer.pane.locator(".trouble").waitFor();
      expect(await look(officer, "packs-damaged", theme)).toEqual([]);
    });

    test(`a workbook that can't be read is told in ${theme}`, async () => {
      await officer.keepLanguage(language);
      await workbench.page.evaluate(() => window.workbench?.injectFault({ action: 1 }));
      await officer.loadAgain(theme);
      await officer.pane.locator("fluent-message-bar[intent=error]").waitFor();
      expect(await look(officer, "closed-unreadable", theme)).toEqual([]);
      await officer.pane.locator("fluent-message-bar fluent-button").click();
      await officer.pane.locator(".preferences").waitFor();
    });

    test.each([
      ["closed-too-old", (script: string) => script.replaceAll("sharedruntime", "other")],
      ["closed-no-host", (script: string) => script.replaceAll('host:"Excel"', "host:null")],
    ])(`%s says in ${theme} what can be done`, async (view, change) => {
      const putBack = await alterScript(workbench.page, "**/office/shim.js", change);
      await officer.keepLanguage(language);
      const loaded = workbench.page.waitForEvent("framenavigated");
      await officer.loadAgain(theme);
      await loaded;
      await officer.pane.locator("fluent-message-bar").waitFor();
      expect(await look(officer, view, theme)).toEqual([]);
      await putBack();
    });
  });
}
