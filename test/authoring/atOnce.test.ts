import { readAuthoringWorkbook } from "../../src/authoring/readAuthoringWorkbook";
import { wholeSlips } from "./slips/whole";
import { EditedWorkbook } from "./support/editedWorkbook";

async function toldOf(book: EditedWorkbook): Promise<readonly string[]> {
  const read = await readAuthoringWorkbook(await book.bytes());
  return (read.ok ? [] : read.trouble)
    .map(({ code, place }) => `${place?.sheet ?? "-"} ${place?.column ?? "-"} ${code}`)
    .sort();
}

describe("one cause is told once, and all causes in one round", () => {
  test.each(wholeSlips)("%s", async (_, edit, told) => {
    expect(await toldOf(edit(await EditedWorkbook.of2567()))).toEqual([...told].sort());
  });

  test("titles and notes may stand above the headers", async () => {
    const book = await EditedWorkbook.of2567();
    for (const name of ["Bands", "Clauses", "Indicators"])
      book.rows(name).unshift(["ชุดเกณฑ์ปี 2567"], [], ["กรอกตามเอกสาร", "อย่าลบหัวคอลัมน์"]);
    expect(await toldOf(book)).toEqual([]);
  });

  test("below such a title rows are counted as Excel counts them", async () => {
    const book = await EditedWorkbook.of2567();
    book.set("Bands", 14, "when", "1-99");
    book.rows("Bands").unshift(["ชุดเกณฑ์ปี 2567"]);
    const read = await readAuthoringWorkbook(await book.bytes());
    expect(read.ok ? [] : read.trouble).toMatchObject([
      { place: { sheet: "Bands", row: 15, column: "when" } },
    ]);
  });
});
