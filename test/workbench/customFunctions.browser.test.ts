import type { Page } from "playwright-core";
import { openFixture, type FixtureWorkbench } from "./support/openFixture";

/** Microsoft's runtime of custom functions answers the formulas of the grid. */
const TRY = "ลองเอง";

let opened: FixtureWorkbench;
let page: Page;

beforeAll(async () => {
  opened = await openFixture();
  page = opened.page;
});

beforeEach(async () => {
  await opened.reload();
});

afterAll(async () => {
  await opened.close();
});

describe("custom functions", () => {
  test.each([
    ["#VALUE!", "invalidValue", "ช่อง B3 ไม่ใช่คำที่รู้จัก"],
    ["#N/A", "notAvailable", "ไม่พบตัวชี้วัดที่ 9"],
  ])("an error %s is shown with its message", async (code, name, message) => {
    await opened.enter(TRY, "D2", `=LPA.REFUSE("${name}","${message}")`);
    expect(await opened.read(TRY, "D2")).toEqual({ value: code, text: code, error: { code, message } });
  });

  test("what a function throws by accident is a bare #VALUE!", async () => {
    await opened.enter(TRY, "D2", "=LPA.CRASH()");
    expect((await opened.read(TRY, "D2"))?.error).toEqual({ code: "#VALUE!" });
  });

  test("a function without code says so", async () => {
    await opened.enter(TRY, "D2", "=LPA.FORGOTTEN()");
    const cell = await opened.read(TRY, "D2");
    expect(cell?.value).toBe("#NAME?");
    expect(cell?.error?.message).toContain('"FORGOTTEN"');
  });

  test("errors in the arguments reach a function whose metadata allows them", async () => {
    await opened.enter(TRY, "E2", "=1/0");
    await opened.enter(TRY, "D2", "=LPA.SHOW(E2:F2)");
    expect((await opened.read(TRY, "D2"))?.value).toBe('1: [[["#DIV/0!",null]],null]');
  });

  test("a result of several rows spills, and is blocked by what stands in its way", async () => {
    await opened.enter(TRY, "F2", "=LPA.CHECKLIST(1)");
    expect(await opened.values(TRY, "F2:G3")).toEqual([
      [1, "ข้อ 1 ของตัวชี้วัดที่ 1"],
      [2, "ข้อ 2 ของตัวชี้วัดที่ 1"],
    ]);
    await opened.enter(TRY, "G3", "ในทาง");
    expect((await opened.read(TRY, "F2"))?.value).toBe("#SPILL!");
  });

  test("the name in a saved workbook is understood too", async () => {
    await opened.enter(TRY, "D2", "=_xldudf_LPA_FULLMARKS(1)");
    expect((await opened.read(TRY, "D2"))?.value).toBe(5);
  });

  test("only the formulas that depend on an edit are asked again", async () => {
    await opened.enter(TRY, "D2", '=LPA.SHOW(E2,"first")');
    await opened.enter(TRY, "D3", '=LPA.SHOW(E3,"second")');
    await opened.enter(TRY, "E3", "new");
    expect((await opened.read(TRY, "D2"))?.value).toBe('1: [[[null]],"first"]');
    expect((await opened.read(TRY, "D3"))?.value).toBe('3: [[["new"]],"second"]');
  });

  test("a custom function fed by another one settles", async () => {
    await opened.enter(TRY, "D2", '=LPA.LEVEL(LPA.FULLMARKS(1)*20)&"!"');
    expect((await opened.read(TRY, "D2"))?.value).toBe("ดีเด่น!");
  });

  test("after the add-in's page has loaded again, formulas are answered as before", async () => {
    await page.evaluate(() => {
      window.workbench?.reloadAddIn();
      window.workbench?.enter("ลองเอง", "D2", "=LPA.FULLMARKS(1)");
    });
    await page.evaluate(() => window.workbench?.ready());
    expect((await opened.read(TRY, "D2"))?.value).toBe(5);
  });

  test("Excel's full calculation asks every function again", async () => {
    await opened.enter(TRY, "D2", "=LPA.SHOW(E2)");
    await opened.pane().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.application.calculate("Full");
        await context.sync();
      }),
    );
    await opened.settled();
    expect((await opened.read(TRY, "D2"))?.value).toMatch(/^2: /);
  });
});
