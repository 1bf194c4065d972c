import { openWorkbench, type OpenWorkbench } from "../support/browser";
import { packXml } from "../../src/workbook/file/packPart";
import { THEME_NAMES, type ThemeName } from "../../workbench/frame/surroundings";
import { packOf } from "../workbook/support/example";
import { buildFromPane, enterAll, publishedCells } from "./meeting/support/openTemplate";
import { buildChunk, indicatorScenes, jobScenes, packScenes, type Scene } from "./support/exampleScenes";
import { look } from "./support/looks";
import { meetingScenes } from "./support/meetingScenes";
import { Officer } from "./support/officer";

/** Every view of the pane, in each theme, width and language: no barrier, nothing cut, a picture of each. */
const damagedPack = packXml({ ...packOf("lpa-2567"), id: "lpa-2568" }).replace(/>[^<]{99}/, ">");

let workbench: OpenWorkbench;
let officer: Officer;

beforeAll(async () => {
  workbench = await openWorkbench({ viewport: { width: 960, height: 1800 } });
  workbench.page.setDefaultTimeout(10_000);
  officer = new Officer(workbench);
});

afterAll(async () => {
  await workbench.close();
  expect(workbench.errors).toEqual([]);
});

async function walk(scenes: readonly Scene[], theme: ThemeName): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { view, arrange } of scenes) {
    await arrange(officer).catch((cause: unknown) => {
      throw new Error(`${view} is not reached: ${String(cause)}`);
    });
    faults.push(...(await look(officer, view, theme)));
  }
  return faults;
}

describe("over a workbook without a template", () => {
  test.each(THEME_NAMES)("the criteria and the indicator are whole in %s", async (theme) => {
    await officer.loadReadyAgain(theme);
    expect(await walk([...packScenes, ...indicatorScenes], theme)).toEqual([]);
  });

  test.each(THEME_NAMES)("work under way, failed and done is told in %s", async (theme) => {
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
    const first = await walk(working ? [working] : [], theme);
    letGo();
    expect([...first, ...(await walk(ends, theme))]).toEqual([]);
  });
});

describe("over a template, in a meeting", () => {
  beforeAll(async () => {
    await workbench.page.goto(`${workbench.url}?blank`);
    await workbench.page.waitForFunction(() => window.workbench !== undefined);
    await workbench.page.evaluate(() => window.workbench?.ready());
    await buildFromPane(workbench);
    await enterAll(workbench, publishedCells());
  });

  test.each(THEME_NAMES)("each step is whole in %s", async (theme) => {
    await officer.loadReadyAgain(theme);
    expect(await walk(meetingScenes, theme)).toEqual([]);
  });
});

describe("where the pane can't work as usual", () => {
  test.each(THEME_NAMES)("a damaged pack is told in %s", async (theme) => {
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

  test.each(THEME_NAMES)("a workbook that can't be read is told in %s", async (theme) => {
    await officer.keepLanguage(theme === "dark" ? "en" : "th");
    await workbench.page.evaluate(() => window.workbench?.injectFault({ action: 1 }));
    await officer.loadAgain(theme);
    await officer.pane.locator("fluent-message-bar[intent=error]").waitFor();
    expect(await look(officer, "closed-unreadable", theme)).toEqual([]);
    await officer.pane.locator("fluent-message-bar fluent-button").click();
    await officer.pane.locator(".preferences").waitFor();
  });

  test.each([
    ["closed-too-old", "**/office/shim.js", (script: string) => script.replaceAll("sharedruntime", "other")],
    [
      "closed-no-host",
      "**/office/shim.js",
      (script: string) => script.replaceAll('host:"Excel"', "host:null"),
    ],
  ])("%s says what can be done, in every theme", async (view, url, change) => {
    await workbench.page.route(url, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
    const faults: string[] = [];
    for (const theme of THEME_NAMES) {
      await officer.keepLanguage(theme === "dark" ? "en" : "th");
      const loaded = workbench.page.waitForEvent("framenavigated");
      await officer.loadAgain(theme);
      await loaded;
      await officer.pane.locator("fluent-message-bar").waitFor();
      faults.push(...(await look(officer, view, theme)));
    }
    await workbench.page.unroute(url);
    expect(faults).toEqual([]);
  });
});
