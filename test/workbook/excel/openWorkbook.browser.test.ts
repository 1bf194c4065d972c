import { packSettingFor } from "../../../src/workbook/excel/packsInWorkbook";
import { block } from "../../../src/workbook/cells/cellRange";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { valueOf } from "../../../src/workbook/blueprint/content";
import type { SheetBlueprint } from "../../../src/workbook/blueprint/blueprint";
import { openWorkbench, type OpenWorkbench } from "../../support/browser";
import { packOf, publishedExample, sao } from "../support/example";
import { bundleWork } from "./support/bundle";

const request = { pack: packOf("lpa-2567"), lao: sao, answers: publishedExample };

/** The tabs of the workbench's example. */
const inUse = ["สรุป", "ด้านที่ 1", "ลองเอง"];

let workbench: OpenWorkbench;

beforeAll(async () => {
  const work = await bundleWork();
  workbench = await openWorkbench();
  await workbench.pane().evaluate(work);
});

afterAll(() => workbench.close());

/** What the sheet's cells show, from A1 on. */
function shownOn({ name, cells }: SheetBlueprint): Promise<readonly (readonly unknown[])[] | undefined> {
  const lastRow = Math.max(...cells.map(({ row }) => row));
  const lastColumn = Math.max(...cells.map(({ column }) => column));
  return workbench.page.evaluate(
    ([sheet, range]) =>
      window.workbench?.readRange(sheet, range).map((row) => row.map(({ value }) => value ?? "")),
    [name, block(1, 1, lastRow, lastColumn)] as const,
  );
}

test("the template built in the pane calculates to what the file holds, cell by cell", async () => {
  const built = await workbench.pane().evaluate((asked) => window.lpaWork?.build(asked), request);
  expect(built?.outcome.kind).toBe("built");
  await workbench.page.evaluate(() => window.workbench?.settled());
  const blueprint = buildTemplate(request.pack, request.lao, {
    answers: request.answers,
    packHash: packSettingFor(request.pack).hash,
    sheetNamesInUse: inUse,
  });
  for (const sheet of blueprint.sheets) {
    const shown = await shownOn(sheet);
    const wrong = sheet.cells.flatMap(({ row, column, content }) => {
      const [planned, seen] = [valueOf(content), shown?.[row - 1]?.[column - 1]];
      return planned === seen ? [] : [{ sheet: sheet.name, row, column, planned, seen }];
    });
    expect(wrong).toEqual([]);
  }
  expect(workbench.errors).toEqual([]);
});

test("the open workbook reads as its file does, before and after it is frozen", async () => {
  const read = (): ReturnType<NonNullable<Window["lpaWork"]>["readOpenWorkbook"]> =>
    workbench.pane().evaluate(() => {
      if (!window.lpaWork) throw new Error("the work is not there");
      return window.lpaWork.readOpenWorkbook();
    });
  const before = await read();
  expect(before.ok && before.value.shown.total?.mark).toEqual({ kind: "marks", score: 333, full: 340 });
  expect(before.ok && before.value.answers).toEqual(publishedExample);
  const now = { day: 46348, minute: 707 };
  const frozen = await workbench.pane().evaluate((moment) => window.lpaWork?.freezeToValues(moment), now);
  expect(frozen).toMatchObject({ kind: "frozen" });
  const after = await read();
  if (!before.ok || !after.ok) throw new Error("the workbook does not read");
  expect(after.value.settings.frozen).not.toBe("");
  expect({ ...after.value, settings: before.value.settings }).toEqual(before.value);
});
