import type { AuthoringIssue } from "../../src/authoring/issue";
import { authoringIssueText } from "../../src/authoring/issueText";
import { readAuthoringWorkbook } from "../../src/authoring/readAuthoringWorkbook";
import { authoringEn } from "../../src/texts/authoring.en";
import { authoringTh } from "../../src/texts/authoring.th";
import { packIssueEn } from "../../src/texts/packIssue.en";
import { packIssueTh } from "../../src/texts/packIssue.th";
import { EditedWorkbook } from "./support/editedWorkbook";

type Edit = (workbook: EditedWorkbook) => EditedWorkbook;

async function issuesAfter(edit: Edit): Promise<readonly AuthoringIssue[]> {
  const read = await readAuthoringWorkbook(await edit(await EditedWorkbook.of2567()).bytes());
  return read.ok ? [] : read.issues;
}

/** Rows of Bands: indicator 1 in 2–7, 2 in 8–13, 3 in 14–19. */
const cases: [string, Edit, string, string][] = [
  [
    "clause 9 of 8",
    (book) => book.set("Bands", 14, "when", "1-9"),
    "[Bands แถว 14 คอลัมน์ when] ไม่มีข้อ “9” ตัวชี้วัดนี้มี 8 ข้อ (1, 2, 3, 4, 5, 6, 7, 8)",
    "[Bands row 14 column when] There is no clause “9”; this indicator has 8",
  ],
  [
    "a condition that can't be read",
    (book) => book.set("Bands", 15, "when", "1-7, 8 lat"),
    "[Bands แถว 15 คอลัมน์ when] อ่านเงื่อนไข “1-7, 8 lat” ไม่ได้ ตัวอักษรที่ 8 เป็น “lat” ควรเป็น สถานะ done",
    "[Bands row 15 column when] The condition “1-7, 8 lat” can't be read: at character 8 stands “lat”",
  ],
  [
    "more than full marks",
    (book) => book.set("Bands", 14, "score", 6),
    "[Bands แถว 14 คอลัมน์ score] คะแนน 6 เกินคะแนนเต็ม 5",
    "[Bands row 14 column score] The score 6 is above the full marks 5",
  ],
  [
    "an indicator that is not there",
    (book) => book.set("Bands", 14, "indicator", "33"),
    "[Bands แถว 14 คอลัมน์ indicator] ไม่มี “33” ในแผ่น Indicators หมายถึง “3” หรือไม่",
    "[Bands row 14 column indicator] There is no “33” in the sheet Indicators. Did you mean “3”?",
  ],
  [
    "an area that is not there",
    (book) => book.set("Units", 2, "area", "9"),
    "[Units แถว 2 คอลัมน์ area] ไม่มี “9” ในแผ่น Areas",
    "[Units row 2 column area] There is no “9” in the sheet Areas",
  ],
  [
    "a unit that is not there",
    (book) => book.set("Indicators", 2, "unit", "1 > 9"),
    "[Indicators แถว 2 คอลัมน์ unit] ไม่มี “1 > 1 > 9” ในแผ่น Units",
    "[Indicators row 2 column unit] There is no “1 > 1 > 9” in the sheet Units",
  ],
  [
    "a variant that is not there",
    (book) => book.set("Clauses", 2, "variant", "1"),
    "[Clauses แถว 2 คอลัมน์ variant] ไม่มี “2 > 1” ในแผ่น Variants",
    "[Clauses row 2 column variant] There is no “2 > 1” in the sheet Variants",
  ],
  [
    "a number that is there twice",
    (book) => book.set("Indicators", 3, "id", "1"),
    "[Indicators แถว 3 คอลัมน์ id] “1” ซ้ำกับแถว 2",
    "[Indicators row 3 column id] “1” is already in row 2",
  ],
  [
    "a key that is there twice",
    (book) => book.set("Indicators", 3, "key", "development-projects-budgeted"),
    "[Indicators แถว 3 คอลัมน์ key] รหัส “development-projects-budgeted” ซ้ำ",
    "[Indicators row 3 column key] The key “development-projects-budgeted” is another",
  ],
  [
    "a clause that is there twice",
    (book) => book.set("Clauses", 3, "id", "1"),
    "[Clauses แถว 3 คอลัมน์ id] “1” ซ้ำ",
    "[Clauses row 3 column id] “1” is there already",
  ],
  [
    "a misspelt sheet",
    (book) => book.rename("Bands", "Band"),
    "[Bands] มีแผ่นชื่อ “Band” แต่ไม่มี Bands",
    "[Bands] There is a sheet “Band” but no Bands",
  ],
  [
    "a misspelt sheet that packs may do without",
    (book) => book.rename("Notes", "Note"),
    "[Notes] มีแผ่นชื่อ “Note” แต่ไม่มี Notes",
    "[Notes] There is a sheet “Note” but no Notes",
  ],
  [
    "a sheet that is not there",
    (book) => book.drop("Clauses"),
    "[Clauses] ไม่มีแผ่น Clauses",
    "[Clauses] There is no sheet Clauses",
  ],
  [
    "a sheet that is there twice",
    (book) => book.add({ name: "Bands ", rows: [["x"]] }),
    "[Bands] มีแผ่นที่อ่านเป็น Bands มากกว่าหนึ่งแผ่น",
    "[Bands] More than one sheet reads as Bands",
  ],
  [
    "a sheet with nothing on it that needs a row",
    (book) => {
      book.rows("Areas").splice(1);
      return book;
    },
    "[Areas] ยังไม่มีข้อมูล",
    "[Areas] Nothing is filled in yet",
  ],
  [
    "a misspelt header",
    (book) => book.renameHeader("Bands", "when", "เงื่อน (wen)"),
    "[Bands แถว 1 คอลัมน์ when] หัวคอลัมน์ “เงื่อน (wen)” อ่านไม่ออก ถ้าหมายถึง when",
    "[Bands row 1 column when] The header “เงื่อน (wen)” can't be read. If when was meant",
  ],
  [
    "a column that is not there",
    (book) => book.renameHeader("Bands", "when", "ช่องของฉัน"),
    "[Bands แถว 1 คอลัมน์ when] ไม่มีคอลัมน์ when",
    "[Bands row 1 column when] There is no column when",
  ],
  [
    "a column that is there twice",
    (book) => book.renameHeader("Bands", "variant", "เงื่อนไข (when)"),
    "[Bands แถว 1 คอลัมน์ when] มีคอลัมน์ when ซ้ำ",
    "[Bands row 1 column when] The column when is there twice",
  ],
  [
    "a field that is not there",
    (book) => {
      book.rows("Pack").splice(1, 1);
      return book;
    },
    "[Pack รายการ id] ไม่มีรายการนี้",
    "[Pack field id] This field is not there",
  ],
  [
    "a misspelt field",
    (book) => {
      const row = book.rows("Pack")[4];
      if (row) row[0] = "(verson)";
      return book;
    },
    "[Pack รายการ version] รายการ “(verson)” อ่านไม่ออก",
    "[Pack field version] The field “(verson)” can't be read",
  ],
  [
    "a field that is there twice",
    (book) => {
      book.rows("Pack").push(["(year)", 2567]);
      return book;
    },
    "[Pack แถว 15 รายการ year] รายการนี้ซ้ำ",
    "[Pack row 15 field year] This field is there twice",
  ],
  [
    "a field that is blank",
    (book) => book.setField("year", null),
    "[Pack แถว 3 รายการ year] ช่องนี้ว่าง",
    "[Pack row 3 field year] It is blank",
  ],
  [
    "a version of two numbers",
    (book) => book.setField("version", "1.0"),
    "[Pack แถว 5 รายการ version] ค่า “1.0” ใช้ไม่ได้ เลขสามส่วน",
    "[Pack row 5 field version] “1.0” can't be used. Three numbers",
  ],
  [
    "merged cells",
    (book) => book.merge("Bands", 2, 4, "indicator"),
    "[Bands แถว 2] เซลล์ A2:A4 ถูกผสานไว้ ยกเลิกการผสานเซลล์",
    "[Bands row 2] The cells A2:A4 are merged. Unmerge them",
  ],
  [
    "a formula",
    (book) => book.setCell("Bands", 14, "score", { value: 5, formula: "2+3", formulaResult: 5 }),
    "[Bands แถว 14 คอลัมน์ score] เป็นสูตร",
    "[Bands row 14 column score] It is a formula",
  ],
  [
    "a date that Excel made of 1-2",
    (book) => book.set("Bands", 14, "when", new Date(Date.UTC(2024, 0, 2))),
    "[Bands แถว 14 คอลัมน์ when] Excel เปลี่ยนค่านี้เป็นวันที่",
    "[Bands row 14 column when] Excel made a date of this",
  ],
  [
    "70 % in a cell that shows percents",
    (book) => book.setCell("Levels", 2, "from", { value: 0.7, type: "number", style: { numFmt: "0%" } }),
    "[Levels แถว 2 คอลัมน์ from] เซลล์นี้แสดงเป็น % จึงเก็บค่า 0.7 ตั้งรูปแบบเซลล์เป็นทั่วไป แล้วพิมพ์ 70",
    "[Levels row 2 column from] The cell is shown as a percent, so it holds 0.7. Format it as General and type 70",
  ],
  [
    "1.10 that became the number 1.1",
    (book) => book.set("Indicators", 2, "id", 1.1),
    "[Indicators แถว 2 คอลัมน์ id] เป็นตัวเลข 1.1 ซึ่งอาจตัดเลข 0 ท้ายไปแล้ว",
    "[Indicators row 2 column id] It is the number 1.1, which may have lost a 0",
  ],
  [
    "a required cell that is blank",
    (book) => book.set("Bands", 14, "when", null),
    "[Bands แถว 14 คอลัมน์ when] ช่องนี้ว่าง ต้องใส่ค่า เช่น 1-7, 8 late",
    "[Bands row 14 column when] It is blank and must be filled in. Such as 1-7, 8 late",
  ],
  [
    "full marks left blank rather than not stated",
    (book) => book.set("Indicators", 2, "fullMarks", " "),
    "[Indicators แถว 2 คอลัมน์ fullMarks] ช่องนี้ว่าง ต้องใส่ค่า ตัวเลขมากกว่า 0 เช่น 5 หรือ ไม่ระบุ",
    "[Indicators row 2 column fullMarks] It is blank",
  ],
  [
    "an indicator in no unit",
    (book) => book.set("Indicators", 2, "unit", null),
    "[Indicators แถว 2 คอลัมน์ unit] ช่องนี้ว่าง",
    "[Indicators row 2 column unit] It is blank",
  ],
  [
    "a note that does not say of which indicator",
    (book) => book.addRow("Notes", { of: "ตัวชี้วัด", kind: "วิธีอ่าน", text: "ก" }),
    "[Notes แถว 2 คอลัมน์ where] ช่องนี้ว่าง",
    "[Notes row 2 column where] It is blank",
  ],
  [
    "a code that is none",
    (book) => book.set("Indicators", 2, "id", "ข้อ 3/1"),
    "[Indicators แถว 2 คอลัมน์ id] “ข้อ 3/1” ไม่ใช่เลขหรือรหัสที่ใช้ได้",
    "[Indicators row 2 column id] “ข้อ 3/1” is no number or code",
  ],
  [
    "a __proto__ for a number",
    (book) => book.set("Indicators", 2, "id", "__proto__"),
    "[Indicators แถว 2 คอลัมน์ id] “__proto__” ไม่ใช่เลขหรือรหัสที่ใช้ได้",
    "[Indicators row 2 column id] “__proto__” is no number or code",
  ],
  [
    "a key in Thai",
    (book) => book.set("Indicators", 2, "key", "โครงการ"),
    "[Indicators แถว 2 คอลัมน์ key] “โครงการ” ไม่ใช่รหัสที่ใช้ได้",
    "[Indicators row 2 column key] “โครงการ” is no key",
  ],
  [
    "a word for a number",
    (book) => book.set("Bands", 14, "score", "ห้า"),
    "[Bands แถว 14 คอลัมน์ score] “ห้า” ไม่ใช่ตัวเลข",
    "[Bands row 14 column score] “ห้า” is no number",
  ],
  [
    "half a day",
    (book) => book.set("Clauses", 2, "deadline.days", 1.5),
    "[Clauses แถว 2 คอลัมน์ deadline.days] “1.5” ไม่ใช่จำนวนเต็ม",
    "[Clauses row 2 column deadline.days] “1.5” is no whole number",
  ],
  [
    "a score below nothing",
    (book) => book.set("Bands", 14, "score", -1),
    "[Bands แถว 14 คอลัมน์ score] “-1” ต้องอยู่ระหว่าง 0 ถึง 1000",
    "[Bands row 14 column score] “-1” must lie between 0 and 1000",
  ],
  [
    "neither yes nor no",
    (book) => book.set("Indicators", 2, "baseCut.allowed", "แล้วแต่กรณี"),
    "[Indicators แถว 2 คอลัมน์ baseCut.allowed] “แล้วแต่กรณี” อ่านไม่ออก ใช่ ไม่ใช่ หรือ ไม่ระบุ",
    "[Indicators row 2 column baseCut.allowed] “แล้วแต่กรณี” can't be read. yes, no, or not stated",
  ],
  [
    "a word that is not in the list",
    (book) => book.set("Indicators", 2, "counted", "นำรอง"),
    "[Indicators แถว 2 คอลัมน์ counted] “นำรอง” ไม่มีในรายการที่เลือกได้ หมายถึง “นำร่อง” หรือไม่ เลือกจาก: นับคะแนน, นำร่อง",
    "[Indicators row 2 column counted] “นำรอง” is not in the list. Did you mean “นำร่อง”? Choose from: counted, pilot",
  ],
  [
    "an LAO type that is not there",
    (book) => book.set("Indicators", 2, "appliesTo", "อบจ., เขต"),
    "[Indicators แถว 2 คอลัมน์ appliesTo] “เขต” ไม่มีในรายการที่เลือกได้ เลือกจาก: อบจ., ทน.",
    "[Indicators row 2 column appliesTo] “เขต” is not in the list. Choose from: อบจ., ทน.",
  ],
  [
    "deadline columns that do not fit together",
    (book) => book.set("Clauses", 2, "deadline.days", 30),
    "[Clauses แถว 2 คอลัมน์ deadline.on] ช่องกำหนดเวลาของแถวนี้ไม่เข้าชุดกัน",
    "[Clauses row 2 column deadline.on] The deadline's columns do not fit together",
  ],
  [
    "what is counted, for a percent",
    (book) => book.set("Indicators", 2, "measure.counted", "ครั้ง"),
    "[Indicators แถว 2 คอลัมน์ measure.counted] ช่องนี้ใช้ร่วมกับช่องอื่นของแถวนี้ไม่ได้",
    "[Indicators row 2 column measure.counted] This cell can't be filled in together with others",
  ],
  [
    "a percent of nothing",
    (book) => book.set("Indicators", 2, "measure.all", null),
    "[Indicators แถว 2 คอลัมน์ measure.all] ช่องนี้ว่าง",
    "[Indicators row 2 column measure.all] It is blank",
  ],
  [
    "a measure of no kind",
    (book) => book.set("Indicators", 2, "measure.kind", null),
    "[Indicators แถว 2 คอลัมน์ measure.kind] ช่องนี้ว่าง",
    "[Indicators row 2 column measure.kind] It is blank",
  ],
  [
    "a deduction without its source",
    (book) => book.setField("lateDeduction.perWorkingDay", 0.2),
    "[Pack แถว 11 รายการ lateDeduction.source.document] ช่องนี้ว่าง",
    "[Pack row 11 field lateDeduction.source.document] It is blank",
  ],
  [
    "bands of an indicator that is scored by hand",
    (book) => book.set("Indicators", 2, "rubric", "ใส่คะแนนเอง"),
    "[Bands แถว 2 คอลัมน์ indicator] ตัวชี้วัด 1 ไม่ได้ตั้งให้ใช้เกณฑ์จาก Bands",
    "[Bands row 2 column indicator] Indicator 1 is not set to take its rubric from Bands",
  ],
  [
    "an indicator that waits for bands",
    (book) => {
      book.rows("Bands").splice(1, 6);
      return book;
    },
    "[Indicators แถว 2 คอลัมน์ rubric] ค่า “bands” ใช้ไม่ได้ มีเกณฑ์ใน Bands (ต้องมีแถวในแผ่น Bands)",
    "[Indicators row 2 column rubric] “bands” can't be used. in Bands (with rows in the sheet Bands)",
  ],
  [
    "an item of itself",
    (book) => book.set("Indicators", 2, "parent", "1"),
    "[Indicators แถว 2 คอลัมน์ parent] ข้อย่อย 1 วนกลับมาหาตัวเอง",
    "[Indicators row 2 column parent] Item 1 leads back to itself",
  ],
  [
    "changes since no pack",
    (book) => book.addRow("Changes", { kind: "ใหม่", to: "internal-auditor" }),
    "[Pack แถว 13 รายการ changes.since] ช่องนี้ว่าง",
    "[Pack row 13 field changes.since] It is blank",
  ],
  [
    "data below the last row that is read",
    (book) => {
      const rows = book.rows("Notes");
      while (rows.length < 20_010) rows.push([]);
      rows.push(["ก"]);
      return book;
    },
    "มีข้อมูลถึงแถว 20011 เกินแถวสุดท้ายที่อ่าน คือแถว 20000",
    "Row 20011 is filled; the last row that is read is 20000",
  ],
];

describe("an officer's slip is told with its sheet, row and column, and the remedy", () => {
  test.each(cases)("%s", async (_, edit, thai, english) => {
    const issues = await issuesAfter(edit);
    expect(issues.map((issue) => authoringIssueText(authoringTh, packIssueTh, issue))).toContainEqual(
      expect.stringContaining(thai),
    );
    expect(issues.map((issue) => authoringIssueText(authoringEn, packIssueEn, issue))).toContainEqual(
      expect.stringContaining(english),
    );
  });

  test("no message leaves a placeholder unfilled", async () => {
    for (const [, edit] of cases)
      for (const issue of await issuesAfter(edit))
        expect(authoringIssueText(authoringTh, packIssueTh, issue)).not.toMatch(/\{\w+\}/);
  });

  test("one slip is not told as many", async () => {
    expect(await issuesAfter((book) => book.set("Bands", 14, "when", "1-9"))).toHaveLength(1);
    expect(await issuesAfter((book) => book.rename("Bands", "Band"))).toHaveLength(1);
    expect(await issuesAfter((book) => book.merge("Bands", 2, 4, "indicator"))).toHaveLength(1);
  });

  test("of very many, the first hundred are told and the others counted", async () => {
    const issues = await issuesAfter((book) => {
      for (let row = 0; row < 130; row += 1) book.addRow("Bands", { indicator: "1" });
      return book;
    });
    expect(issues).toHaveLength(101);
    expect(issues[100]).toMatchObject({ code: "moreIssues", values: { count: 130 * 3 - 100 } });
  });
});
