import { openWorkbench, type OpenWorkbench } from "../support/browser";

/** What the pane asks of the network and keeps in the browser, while it is used from end to end. */
let workbench: OpenWorkbench;
const asked: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  workbench = await openWorkbench({ query: "?blank" });
  const { page } = workbench;
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await workbench.reload();
  const pane = workbench.pane();
  await pane.locator("fluent-text-input input").first().fill("อบต.ไสไทย");
  await pane.locator("#view-packs select").first().selectOption({ label: "อบต." });
  await pane.getByText("สร้างในเวิร์กบุ๊กนี้", { exact: true }).click();
  await pane.getByText("สร้างแม่แบบแล้ว 12 แผ่นงาน").waitFor();
  for (const view of ["meeting", "indicator", "packs"]) await pane.locator(`#tab-${view}`).click();
  await page.evaluate(() => window.workbench?.settled());
});

afterAll(() => workbench.close());

test("the pane asks nothing of any address but its own", () => {
  const own = new URL(workbench.url).origin;
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => new URL(url).origin !== own && !/^(data|blob):/.test(url))).toEqual([]);
});

test("nothing the pane does is against its own content policy", () => {
  expect(refused).toEqual([]);
});

test("the organization's name is in the workbook and not in the browser's storage", async () => {
  const kept = await workbench
    .pane()
    .evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
  expect(kept).not.toContain("ไสไทย");
  const shown = await workbench.page.evaluate(() => JSON.stringify(window.workbench?.snapshot()));
  expect(shown).toContain("ไสไทย");
});
