import { packFromFile, type PackFromFile } from "../../src/authoring/packFromFile";
import { writeOverlayWorkbook } from "../../src/authoring/writeAuthoringWorkbook";
import type { Pack } from "../../src/pack/schema";
import { fileIssueText } from "../../src/words/workbook/fileIssueText";
import { krabi, national, rescored, reworded } from "../pack/overlay/support/krabi";
import { EditedWorkbook } from "./support/editedWorkbook";

const written = writeOverlayWorkbook(krabi, national);

/** The sheet Province has fields in rows 5 to 9, the base in rows 11 to 14. Base has indicators 1 to 5 in rows 2 to 6; Indicators has 6 in row 2 and 5 in row 3. */
async function read(
  edit: (book: EditedWorkbook) => EditedWorkbook,
  bases: readonly Pack[] = [national],
): Promise<PackFromFile> {
  return packFromFile("กระบี่.xlsx", await edit(await EditedWorkbook.of(await written)).bytes(), bases);
}

function told(found: PackFromFile): readonly string[] {
  if (found.ok) return [];
  return found.trouble.map(({ code, place }) => {
    if (place === null || typeof place === "string") return `${code} ${place ?? "file"}`;
    const { sheet, row, column } = place;
    return `${code} ${[sheet, row ?? "", column ?? ""].join(" ")}`.trim();
  });
}

describe("faults of a province's workbook are told at their cells", () => {
  test.each<[string, (book: EditedWorkbook) => EditedWorkbook, readonly string[]]>([
    [
      "a number of the base's that is not said to be replaced",
      (book) => book.set("Base", 6, "change", null),
      ["numberInBase Indicators 3 id"],
    ],
    [
      "one that is to be replaced and is not written",
      (book) => book.set("Base", 2, "change", "แทน"),
      ["replacedWithoutOwn Base 2 change"],
    ],
    [
      "one that is replaced in another unit than it stands in",
      (book) => book.set("Indicators", 3, "unit", "1"),
      ["replacedElsewhere Indicators 3 id"],
    ],
    [
      "a unit that the base has not",
      (book) => book.set("Indicators", 2, "unit", "2 > 9"),
      ["unknownPlace Indicators 2 unit"],
    ],
    [
      "a key that the base has",
      (book) => book.set("Indicators", 2, "key", "internal-audit"),
      ["keyInBase Indicators 2 key"],
    ],
    [
      "a condition that names a clause which is not there",
      (book) => book.set("Bands", 2, "when", "1-3"),
      ["unknownClause Bands 2 when"],
    ],
    [
      "a hash that was typed over",
      (book) => book.setField("base.scoring", "1.0.1", "Province"),
      ["notAHash Province 14 base.scoring"],
    ],
    ["a sheet that is gone", (book) => book.drop("Base"), ["sheetMissing Base"]],
    [
      "a pack's sheet beside a province's",
      (book) => book.add({ name: "Pack", rows: [["id"]] }),
      ["bothForms file"],
    ],
    [
      "a note of an area, which is the base's",
      (book) => book.set("Notes", 2, "of", "ด้าน"),
      ["noteElsewhere Notes 2 of"],
    ],
    [
      "a name that is the base's own",
      (book) => book.setField("id", "lpa-2567", "Province"),
      ["idOfBase Province 5 id"],
    ],
  ])("%s", async (_what, edit, places) => {
    expect(told(await read(edit))).toEqual(places);
  });

  test("many at once, and of a row that is faulty nothing that only follows", async () => {
    const found = await read((book) =>
      book
        .setField("province", null, "Province")
        .set("Indicators", 2, "fullMarks", "ห้า")
        .set("Indicators", 2, "unit", "9")
        .set("Bands", 5, "score", 6)
        .set("Base", 4, "change", "ลบ"),
    );
    expect(told(found)).toEqual([
      "cellMissing Province 7 province",
      "notAChoice Base 4 change",
      "notANumber Indicators 2 fullMarks",
      "scoreAboveFullMarks Bands 5 score",
    ]);
  });
});

describe("the base of a province's workbook", () => {
  test("that is not at hand is asked for by name and version, at its cell", async () => {
    const found = await read((book) => book, []);
    expect(told(found)).toEqual(["unknownBase Province 11 extends"]);
    const [issue] = found.ok ? [] : found.trouble;
    expect(issue && fileIssueText("th", issue)).toBe(
      `[Province แถว 11 รายการ extends] ต้องใช้คู่กับชุดเกณฑ์หลัก “lpa-2567” รุ่น ${national.version} ซึ่งยังไม่มี โหลดชุดเกณฑ์หลักนั้นก่อน`,
    );
  });

  test("that scores otherwise by now is told with what changed, along with other faults", async () => {
    const found = await read((book) => book.set("Bands", 2, "when", "1-3"), [rescored]);
    expect(told(found)).toEqual([
      "baseScoringChanged Province 14 base.scoring",
      "unknownClause Bands 2 when",
    ]);
    const [issue] = found.ok ? [] : found.trouble;
    const text = issue && fileIssueText("en", issue);
    expect(text).toContain("The national pack lpa-2567 changed from");
    expect(text).toContain("indicators that the province replaces or drops: 5.");
  });

  test("that scores otherwise is taken where somebody says so", async () => {
    const bytes = await written;
    expect(await packFromFile("a.xlsx", bytes, [rescored], "anyVersion")).toMatchObject({ ok: true });
  });

  test("in other words is taken, and remarked on at its cell", async () => {
    const found = await read((book) => book, [reworded]);
    expect(found).toMatchObject({
      ok: true,
      value: {
        remarks: [{ code: "baseReworded", place: { sheet: "Province", row: 13, column: "base.content" } }],
      },
    });
  });
});

test("what is found in the pack is placed in the sheets where it is the province's, and nowhere where it is the base's", async () => {
  const found = await read((book) => book);
  if (!found.ok) throw new Error("not read");
  const { cellOf } = found.value;
  // Area 1: unit 1 has indicator 1, unit 2 the added 6, unit 3 the indicators 3, 4 and the replaced 5.
  expect(cellOf?.("areas[0].units[1].indicators[0].clauses[1].text")).toEqual({
    sheet: "Clauses",
    row: 3,
    column: "text",
  });
  expect(cellOf?.("areas[0].units[2].indicators[2].rubric[0].when")).toEqual({
    sheet: "Bands",
    row: 5,
    column: "when",
  });
  expect(cellOf?.("areas[0].units[2].indicators[0].rubric[0].when")).toBeNull();
  expect(cellOf?.("version")).toEqual({ sheet: "Province", row: 6, column: "version" });
});
