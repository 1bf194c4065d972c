import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { headersByPath } from "../../webpack/hostFiles";
import { hostRules } from "../../webpack/hostRules";
import { DIST, openWorkbench, type OpenWorkbench } from "../support/browser";
import { eventually } from "../support/eventually";
import { serve, type StaticServer } from "../support/staticServer";
import { findNginx, serveByNginx } from "./support/nginx";

/** dist/ as a host serves it that takes the headers from dist/nginx-headers.conf. */
const nginx = findNginx();
const isRequired = process.env["NGINX_REQUIRED"] !== undefined;

test("nginx is there where it has to be", () => {
  expect(nginx !== null || !isRequired).toBe(true);
});

/** Every file of dist/, by its path there. */
function files(): readonly string[] {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => statSync(path.join(DIST, file)).isFile());
}

function meantFor(file: string): ReadonlyMap<string, string> {
  const [found] = [...headersByPath(hostRules)]
    .filter(([place]) => place === file || ((place === "" || place.endsWith("/")) && file.startsWith(place)))
    .sort(([one], [other]) => other.length - one.length);
  return found?.[1] ?? new Map<string, string>();
}

const withServer = nginx === null ? describe.skip : describe;
const reason = nginx === null ? " (skipped: this machine has no nginx)" : "";

withServer(`dist/ served by nginx${reason}`, () => {
  let workbench: OpenWorkbench;
  let foreign: StaticServer;
  let origin = "";
  const refused: string[] = [];

  beforeAll(async () => {
    const snippet = path.join(DIST, "nginx-headers.conf");
    const server = await serveByNginx(nginx ?? "", DIST, snippet);
    origin = server.url;
    foreign = await serve([path.join(__dirname, "../../src/site")]);
    workbench = await openWorkbench({ server, query: "?blank" });
    workbench.page.on("console", (message) => refused.push(message.text()));
    await workbench.reload();
  });

  afterAll(async () => {
    await workbench.close();
    await foreign.close();
  });

  async function newPage(): Promise<Page> {
    const browser = workbench.page.context().browser();
    if (!browser) throw new Error("the workbench has no browser");
    return browser.newPage();
  }

  /** A page of another address. */
  async function elsewhere(): Promise<Page> {
    const page = await newPage();
    await page.goto(`${foreign.url}/index.html`);
    return page;
  }

  test("every file comes with its headers, and has one that says how long it may be kept", async () => {
    const faults: string[] = [];
    for (const file of files()) {
      const { status, headers } = await fetch(`${origin}/${file}`, { method: "HEAD" });
      if (status !== 200) faults.push(`${file}: ${status}`);
      for (const [name, value] of meantFor(file))
        if (headers.get(name) !== value) faults.push(`${file}: ${name}: ${headers.get(name) ?? "none"}`);
    }
    expect(faults).toEqual([]);
    const hostsOwn = ["_headers", "nginx-headers.conf", "web.config"];
    const undecided = files().filter(
      (file) => !hostsOwn.includes(file) && !meantFor(file).has("Cache-Control"),
    );
    expect(undecided).toEqual([]);
  });

  test("another address, as Excel on the web is one, reads the functions' metadata and nothing else", async () => {
    const page = await elsewhere();
    const read = (file: string): Promise<string> =>
      page.evaluate(async (url) => {
        try {
          return await (await fetch(url)).text();
        } catch (failed) {
          return String(failed);
        }
      }, `${origin}/${file}`);
    expect(await read("functions.json")).toContain('"SCORE"');
    expect(await read("functions.en.json")).toContain('"SCORE"');
    expect(await read("functions.js")).toContain("TypeError");
  });

  test("the pane opens, and nothing in it is against a policy", async () => {
    const { page } = workbench;
    await workbench.pane().getByText("สร้างในเวิร์กบุ๊กนี้", { exact: true }).waitFor();
    await page.evaluate(() => window.workbench?.settled());
    expect(workbench.errors).toEqual([]);
    expect(refused.filter((text) => /polic|refused/i.test(text))).toEqual([]);
  });

  test("Office.js may show its own page to ask for trust, and no other page may be framed", async () => {
    const page = await newPage();
    const office = "https://appsforoffice.microsoft.com/lib/1/hosted/";
    await page.route(`${office}office.js`, (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: "var Office = { onReady: () => new Promise(() => {}) };",
      }),
    );
    await page.route(`${office}AgaveErrorUX/**`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<p>trusted?</p>" }),
    );
    await page.goto(`${origin}/taskpane.html`);
    await page.evaluate(addFrame, `${office}AgaveErrorUX/index.html`);
    await page.frameLocator("iframe").getByText("trusted?").waitFor();
    const violated = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
            resolve(effectiveDirective);
          });
        }),
    );
    await page.evaluate(addFrame, "https://example.go.th/");
    expect(await violated).toBe("frame-src");
  });

  test("a page of an address that is not Excel's can't show the pane in a frame of its own", async () => {
    const page = await elsewhere();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.evaluate(addFrame, `${origin}/taskpane.html`);
    await eventually(() => {
      expect(said.join("\n")).toMatch(/frame-ancestors/);
      return Promise.resolve();
    });
  });
});

/** Runs in the page. */
function addFrame(src: string): void {
  const frame = document.createElement("iframe");
  frame.src = src;
  document.body.append(frame);
}
