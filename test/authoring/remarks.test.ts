import { readXlsx, writeXlsx } from "hucre/xlsx";
import { readAuthoringWorkbook } from "../../src/authoring/readAuthoringWorkbook";
import { authoringTexts } from "../../src/texts/authoringTexts";
import { packIssueTexts } from "../../src/texts/packIssueTexts";
import { writeAuthoringWorkbook } from "../../src/authoring/writeAuthoringWorkbook";
import { authoringIssueText } from "../../src/words/workbook/authoringIssueText";
import { shippedPack } from "./support/shippedPack";

type Sheets = Parameters<typeof writeXlsx>[0]["sheets"];

/** What is remarked on the 2567 workbook after an officer changed its look. */
async function remarksAfter(
  edit: (sheet: (name: string) => Sheets[number]) => void,
): Promise<readonly string[]> {
  const { sheets } = await readXlsx(await writeAuthoringWorkbook(shippedPack("lpa-2567")));
  const edited: Sheets = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  edit((name) => {
    const found = edited.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  });
  const read = await readAuthoringWorkbook(await writeXlsx({ sheets: edited }));
  if (!read.ok) throw new Error("not read");
  return read.value.remarks.map((one) => authoringIssueText(authoringTexts.th, packIssueTexts.th, one));
}

describe("what may not have been meant to be read is read, and told", () => {
  test("a sound workbook has no remarks", async () => {
    expect(await remarksAfter(() => undefined)).toEqual([]);
  });

  test("rows that are hidden or filtered out", async () => {
    const told = await remarksAfter((sheet) => {
      sheet("Bands").rowDefs = new Map([13, 14, 15, 20].map((row) => [row, { hidden: true }]));
    });
    expect(told).toEqual(["[Bands แถว 14] แถวที่ซ่อนหรือกรองออก (14–16, 21) ถูกอ่านด้วย ถ้าไม่ใช้แล้วให้ลบแถว"]);
  });

  test("rows that are struck out", async () => {
    const told = await remarksAfter((sheet) => {
      const clauses = sheet("Clauses");
      const value = clauses.rows?.[4]?.[3] ?? null;
      clauses.cells = new Map([["4,3", { value, style: { font: { strikethrough: true } } }]]);
    });
    expect(told).toEqual(["[Clauses แถว 5] แถวที่ขีดฆ่า (5) ถูกอ่านด้วย ถ้าไม่ใช้แล้วให้ลบแถว"]);
  });

  test("an indicator that was given to another area, and left among those of its old one", async () => {
    const told = await remarksAfter((sheet) => {
      const [header = [], ...rows] = sheet("Indicators").rows ?? [];
      const column = header.findIndex((name) => String(name).endsWith("(area)"));
      const units = sheet("Units").rows;
      units?.push(["2", null, "3", "หน่วย"]);
      const row = rows[2];
      if (row) row[column] = "2";
    });
    expect(told).toEqual([
      "[Indicators แถว 4 คอลัมน์ area] แถวนี้อยู่กลางตัวชี้วัดของด้านอื่น แต่ระบุว่าเป็นด้าน 2 ตรวจว่าย้ายด้านโดยตั้งใจหรือไม่",
    ]);
  });
});
