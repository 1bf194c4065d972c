import { openWorkbench, type OpenWorkbench } from "../support/browser";

/** The year's template, filled with the published marks, as the build puts it beside the workbench's page. */
let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ query: "?file=year.xlsx" });
}, 60_000);

afterAll(() => workbench.close());

test("the year's workbook opens with its marks, and a meeting can be held over it at once", async () => {
  const pane = workbench.pane();
  await pane.locator("#tab-meeting").click();
  await pane.getByText("333 / 340").waitFor();
  await pane.getByText("เริ่มประชุม", { exact: true }).click();
  await workbench.page.evaluate(() => {
    const bench = window.workbench;
    const [sheet = "", cell = ""] = bench?.snapshot().names["LPA_internal_audit_C6"]?.split("!") ?? [];
    bench?.enter(sheet.replaceAll("'", ""), cell.replaceAll("$", ""), "ไม่ดำเนินการ");
  });
  await pane.getByText("328 / 340").waitFor();
  expect(workbench.errors).toEqual([]);
});
