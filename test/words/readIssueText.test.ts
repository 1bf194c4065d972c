import { readIssueTexts } from "../../src/texts/readIssueTexts";
import { entryTroubleText, readIssueText } from "../../src/words/workbook/readIssueText";
import type { EntryTrouble } from "../../src/workbook/read/entryTroubles";
import { readIssue, type ReadIssue } from "../../src/workbook/read/readIssue";
import { scoreIssue } from "../../src/score/issue";
import { yearIssue } from "../../src/year/yearIssue";
import { packOf } from "../workbook/support/example";

const th = (issue: ReadIssue): string => readIssueText(readIssueTexts.th, issue);
const en = (issue: ReadIssue): string => readIssueText(readIssueTexts.en, issue);

const state = { of: "clause", key: "risk-management", indicator: "5", clause: "3", field: "state" } as const;
const cell = { sheet: "ด้านที่ 1", address: "C38" };

describe("an issue is told in an officer's words", () => {
  test("a cell that is gone, by what is entered in it", () => {
    const gone = readIssue("cellMissing", { entry: state, cell: null });
    expect(th(gone)).toContain("ข้อ 3 ของตัวชี้วัดที่ 5 (ผล)");
    expect(en(gone)).toContain("clause 3 of indicator 5 (result)");
  });

  test("a cell that shows an error, by its sheet and address", () => {
    expect(th(readIssue("errorCell", { entry: state, cell }))).toMatch(/^แผ่น “ด้านที่ 1” เซลล์ C38 ของ ข้อ 3/);
  });

  test("a part that does not read, by the sheet as its tab shows it", () => {
    const part = "xl/worksheets/sheet3.xml";
    const of = { part, sheet: "ด้านที่ 1", cell: null };
    expect(th(readIssue("partUnsound", { ...of, flaw: "altered" }))).toMatch(
      /^แผ่น “ด้านที่ 1” \(ส่วน xl\/worksheets\/sheet3\.xml ของไฟล์\): เนื้อหาไม่ตรงกับรหัสตรวจสอบ \(CRC\)/,
    );
    expect(en(readIssue("partUnsound", { ...of, flaw: "missing" }))).toMatch(
      /^Sheet “ด้านที่ 1” .*not in the file/,
    );
    expect(
      th(readIssue("partUnsound", { part: "xl/sharedStrings.xml", sheet: null, cell: null, flaw: "broken" })),
    ).toMatch(/^ส่วน xl\/sharedStrings\.xml ของไฟล์: ขาดตอน/);
  });

  test("a pack that is not at hand, beside the one that is", () => {
    const pack = { id: "lpa-2567", version: "9.9.9", hash: "01377551" };
    const known = [{ ...pack, version: "1.0.0", hash: "5d813ff6" }];
    expect(th(readIssue("packMissing", { pack, known }))).toMatch(
      /lpa-2567 รุ่น 9\.9\.9 \(รหัส 01377551\).*lpa-2567 รุ่น 1\.0\.0 \(รหัส 5d813ff6\) ซึ่งเนื้อหาต่างกัน.*--pack/,
    );
    expect(th(readIssue("packMissing", { pack, known: [] }))).not.toContain("ที่มีอยู่");
  });

  test("a type of LAO that nobody knows, with those that can be typed", () => {
    expect(th(readIssue("laoTypeUnknown", { word: "อบค.", cell }))).toMatch(/^แผ่น .* C38: .*“อบค\.”.*อบต\./);
    expect(th(readIssue("laoTypeUnknown", { word: "อบค.", cell: null }))).toMatch(
      /^ไม่รู้จักประเภท อปท\. “อบค\.”/,
    );
  });

  test("totals that differ, where one shows none", () => {
    expect(th(readIssue("totalDiffers", { saved: "", scored: 328 }))).toContain(
      "(ไม่มี) ไม่ตรงกับที่คำนวณใหม่จากคำตอบ 328",
    );
  });
});

describe("an entry that can't be counted", () => {
  const indicator = packOf("lpa-2567").areas[0]?.units[0]?.indicators[0];
  if (!indicator) throw new Error("no indicator");
  const of: EntryTrouble["of"] = { kind: "indicator", indicator };

  test("is told by cell and entry, not by its place in a range", () => {
    const issue = yearIssue("notScored", {
      issue: scoreIssue(
        "unknownWord",
        { found: "เดี๋ยวทำ", near: null, states: ["none", "done"] },
        { of: "checklist", row: 4, column: 1 },
      ),
    });
    const told = entryTroubleText("th", { of, issue, entry: state, cell });
    expect(told).toMatch(/^แผ่น “ด้านที่ 1” เซลล์ C38 \(ข้อ 3 ของตัวชี้วัดที่ 5 \(ผล\)\): .*เดี๋ยวทำ/s);
    expect(told).not.toContain("แถวที่ 4");
  });

  test("of rows that were moved says what was found where", () => {
    const issue = yearIssue("rowsMoved", { row: "3", found: "7" });
    expect(entryTroubleText("th", { of, issue, entry: state, cell })).toMatch(
      /แถวของข้อถูกสลับหรือแทรก.*“3” พบ “7”/,
    );
    expect(entryTroubleText("en", { of, issue, entry: state, cell: null })).toMatch(
      /^Clause 3 of indicator 5/,
    );
  });
});
