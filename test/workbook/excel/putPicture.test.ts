import { putPicture } from "../../../src/workbook/excel/putPicture";
import { openExcel, supportSets, type OpenExcel } from "./support/openExcel";

/** A picture of two pixels by one. */
const base64 =
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR42mNk+M8AhBQAAwUBAFOl6dsAAAAASUVORK5CYII=";
const picture = { base64, sheetName: "ภาพ", described: "ผลคะแนน" };

function sheetsOf({ grid }: Pick<OpenExcel, "grid">): readonly string[] {
  return grid.sheets().map(({ name }) => name);
}

test("the picture has a sheet of its own behind the others, as wide as a page prints, with words for who can't see it", async () => {
  const excel = openExcel("งาน");
  expect(await putPicture(picture)).toEqual({ kind: "placed", sheet: "ภาพ" });
  expect(sheetsOf(excel)).toEqual(["งาน", "ภาพ"]);
  const added = excel.grid.sheets().at(-1);
  expect(excel.grid.images(added?.id ?? "")).toMatchObject([
    { base64, left: 0, top: 0, width: 480, height: 240, altTextDescription: "ผลคะแนน" },
  ]);
  expect(excel.grid.activeSheetId()).toBe(added?.id);
});

test("a sheet of that name, in capitals or not, stays as it is", async () => {
  const excel = openExcel("Result");
  await putPicture({ ...picture, sheetName: "RESULT" });
  await putPicture({ ...picture, sheetName: "RESULT" });
  expect(sheetsOf(excel)).toEqual(["Result", "RESULT 2", "RESULT 3"]);
  expect(excel.grid.images(excel.grid.sheets()[0]?.id ?? "")).toEqual([]);
});

test("whatever Excel refuses, nothing stays of it, and what it said is told", async () => {
  const { host } = openExcel("งาน");
  host.faults.startCounting();
  await putPicture(picture);
  const actions = host.faults.actionCount();
  expect(actions).toBeGreaterThan(5);
  for (let action = 1; action <= actions; action += 1) {
    const another = openExcel("งาน");
    another.host.faults.inject({ action, code: "AccessDenied" });
    expect(await putPicture(picture)).toMatchObject({
      kind: "failed",
      problem: expect.stringContaining("AccessDenied") as string,
    });
    expect(sheetsOf(another)).toEqual(["งาน"]);
  }
});

test("an Excel that is too old is told what it lacks", async () => {
  const excel = openExcel("งาน");
  supportSets((set) => set !== "ExcelApi");
  expect(await putPicture(picture)).toEqual({ kind: "tooOld", sets: ["ExcelApi 1.9"] });
  expect(sheetsOf(excel)).toEqual(["งาน"]);
});
