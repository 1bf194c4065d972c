import { readPackOf } from "./support/readPackOf";
import { EditedWorkbook } from "./support/editedWorkbook";
import { shippedPack } from "./support/shippedPack";

type Edit = (workbook: EditedWorkbook) => EditedWorkbook;

const pack = shippedPack("lpa-2567");

describe("what officers do to a workbook without changing what it says", () => {
  test.each<[string, Edit]>([
    ["nothing at all", (book) => book],
    [
      "columns in another order",
      (book) => {
        for (const name of ["Bands", "Indicators", "Clauses"])
          for (const row of book.rows(name)) row.reverse();
        return book;
      },
    ],
    [
      "columns of their own, whatever they are called or hold",
      (book) => {
        book
          .rows("Bands")
          .forEach((row, index) => row.push(index === 0 ? "__proto__" : "=cmd|' /C calc'!A0"));
        return book;
      },
    ],
    ["a sheet of their own", (book) => book.add({ name: "งานของฉัน", rows: [["x"]] })],
    ["rows left blank between rows", (book) => (book.rows("Bands").splice(3, 0, [], [" ", null]), book)],
    ["Thai digits in numbers of indicators", (book) => book.set("Bands", 14, "indicator", "๓")],
    ["Thai digits in numbers", (book) => book.set("Bands", 14, "score", "๕")],
    ["Thai digits in conditions", (book) => book.set("Bands", 14, "when", "๑-๘")],
    ["stray spaces", (book) => book.set("Bands", 14, "indicator", " 3\u00a0")],
    ["characters nobody sees", (book) => book.set("Bands", 14, "indicator", "\u200b3\ufeff")],
    ["a number typed into a text cell as a number", (book) => book.set("Bands", 14, "indicator", 3)],
    ["headers with the key alone", (book) => book.renameHeader("Bands", "when", "When")],
    ["headers without the key", (book) => book.renameHeader("Bands", "when", "เงื่อนไข")],
    ["English words for Thai ones", (book) => book.set("Indicators", 2, "counted", "counted")],
    ["codes for words", (book) => book.set("Indicators", 2, "counted", "real")],
    ["TRUE and FALSE", (book) => book.set("Indicators", 2, "baseCut.allowed", false)],
    ["conditions in Thai", (book) => book.set("Bands", 15, "when", "ข้อ ๑ ถึง ๗ และ ข้อ ๘ ล่าช้า")],
    ["Otherwise with a capital", (book) => book.set("Bands", 19, "when", "Otherwise")],
    ["percents with their sign", (book) => book.set("Bands", 2, "when", "value >= 20%")],
    ["states in Thai", (book) => book.set("Clauses", 15, "states", "ไม่ทำ, ล่าช้า, ทำแล้ว")],
    [
      "LAO types by their full names",
      (book) => book.set("Indicators", 2, "appliesTo", "PAO; เทศบาลนคร, ทม\nเทศบาลตำบล, อบต., เมืองพัทยา"),
    ],
    ["another case of a sheet's name", (book) => book.rename("Bands", " bands")],
    ["sheets they have no use for", (book) => book.drop("Changes").drop("Variants").drop("คำแนะนำ")],
  ])("%s", async (_, edit) => {
    const bytes = await edit(await EditedWorkbook.of2567()).bytes();
    expect(await readPackOf(bytes)).toEqual({ ok: true, value: pack });
  });

  test("a unit may stand above the unit it belongs to", async () => {
    const book = (await EditedWorkbook.of2567()).addRow("Units", {
      area: "1",
      parent: "9",
      id: "1",
      title: "หน่วยย่อย",
    });
    book.rows("Units").push(["1", null, "9", "หน่วย"]);
    const read = await readPackOf(await book.bytes());
    expect(read.ok && read.value.areas[0]?.units.at(-1)).toEqual({
      id: "9",
      title: "หน่วย",
      indicators: [],
      units: [{ id: "1", title: "หน่วยย่อย", indicators: [] }],
    });
  });

  test("what HTML, formulas and __proto__ say stays text", async () => {
    const text = "<img src=x onerror=alert(1)> =cmd|' /C calc'!A0 __proto__";
    const book = (await EditedWorkbook.of2567()).set("Bands", 14, "text", text);
    const read = await readPackOf(await book.bytes());
    expect(JSON.stringify(read)).toContain(JSON.stringify(text).slice(1, -1));
    expect({}).not.toHaveProperty("polluted");
  });
});
