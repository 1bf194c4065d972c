import { openWorkbench, type OpenWorkbench } from "../support/browser";
import { personAt } from "../support/person";

/** A meeting over a year's workbook in which somebody else makes room for rows and columns meanwhile. */
let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ query: "?file=year.xlsx" });
}, 60_000);

afterAll(() => workbench.close());

async function insertElsewhere(sheet: string, address: string): Promise<void> {
  await workbench.page.evaluate(
    ([name, cells]) => window.workbench?.insertCells(name, cells, { by: "coauthor" }),
    [sheet, address] as const,
  );
}

/** As if typed into the cell that a name of the template stands for, wherever it is now. */
async function enter(name: string, content: string): Promise<void> {
  await workbench.page.evaluate(
    ([of, typed]) => {
      const bench = window.workbench;
      const [sheet = "", cell = ""] = bench?.snapshot().names[of]?.split("!") ?? [];
      bench?.enter(sheet.replaceAll("'", ""), cell.replaceAll("$", ""), typed);
    },
    [name, content] as const,
  );
}

test("marks are read and a line is written where the cells are after rows and columns came", async () => {
  const { page } = workbench;
  const pane = workbench.pane();
  const person = personAt(workbench);
  await pane.locator("#tab-meeting").click();
  await pane.getByText("333 / 340").waitFor();
  await person.pressInPane("เริ่มประชุม");

  await insertElsewhere("ด้านที่ 1", "10:12");
  await insertElsewhere("ด้านที่ 1", "B:B");
  await insertElsewhere("สรุป", "2:2");
  await insertElsewhere("ประวัติการประชุม", "2:3");
  await enter("LPA_internal_audit_C6", "ไม่ดำเนินการ");
  await pane.getByText("328 / 340").waitFor();

  await person.pressInPane("จบการประชุม");
  await pane.waitForFunction(() => document.activeElement?.localName === "fluent-text-input");
  await page.keyboard.type("ประชุมครั้งที่ 1");
  await person.pressInPane("บันทึกลงประวัติ");
  await pane.getByText("บันทึกแล้วที่แผ่น ประวัติการประชุม แถวที่ 6").waitFor();
  const title = await page.evaluate(() => window.workbench?.read("ประวัติการประชุม", "B6").value);
  expect(title).toBe("ประชุมครั้งที่ 1");
  expect(workbench.errors).toEqual([]);
});
