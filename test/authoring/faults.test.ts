import type { AuthoringIssue } from "../../src/authoring/issue";
import { authoringIssueText } from "../../src/words/workbook/authoringIssueText";
import { readAuthoringWorkbook } from "../../src/authoring/readAuthoringWorkbook";
import { authoringEn } from "../../src/texts/authoring.en";
import { authoringTh } from "../../src/texts/authoring.th";
import { packIssueEn } from "../../src/texts/packIssue.en";
import { packIssueTh } from "../../src/texts/packIssue.th";
import { sampleOf } from "../support/everyCase";
import { cellSlips } from "./slips/cells";
import { referenceSlips } from "./slips/references";
import { rowSlips } from "./slips/rows";
import { sheetSlips } from "./slips/sheets";
import type { Slip } from "./slips/slip";
import { EditedWorkbook } from "./support/editedWorkbook";

async function issuesAfter(edit: Slip[1]): Promise<readonly AuthoringIssue[]> {
  const read = await readAuthoringWorkbook(await edit(await EditedWorkbook.of2567()).bytes());
  return read.ok ? [] : read.trouble;
}

const slips = [...referenceSlips, ...sheetSlips, ...cellSlips, ...rowSlips];

describe("an officer's slip is told with its sheet, row and column, and the remedy", () => {
  test.each(sampleOf(slips, 3))("%s", async (_, edit, thai, english) => {
    const issues = await issuesAfter(edit);
    const told = issues.map((issue) => authoringIssueText(authoringTh, packIssueTh, issue));
    expect(told).toContainEqual(expect.stringContaining(thai));
    for (const text of told) expect(text).not.toMatch(/\{\w+\}/);
    expect(issues.map((issue) => authoringIssueText(authoringEn, packIssueEn, issue))).toContainEqual(
      expect.stringContaining(english),
    );
  });

  test("one slip is not told as many", async () => {
    expect(await issuesAfter((book) => book.set("Bands", 14, "when", "1-9"))).toHaveLength(1);
    expect(await issuesAfter((book) => book.rename("Bands", "Band"))).toHaveLength(1);
    expect(await issuesAfter((book) => book.merge("Bands", 2, 4, "indicator"))).toHaveLength(1);
  });

  test("a fault of very many rows is told once, with the rows", async () => {
    const issues = await issuesAfter((book) => {
      for (let row = 0; row < 130; row += 1) book.addRow("Bands", { indicator: "1" });
      return book;
    });
    expect(issues.map(({ place }) => place?.column)).toEqual(["score", "when", "text"]);
    for (const issue of issues) expect(issue.alike).toEqual({ count: 130, rows: "2–131" });
  });

  test("of very many kinds of faults, the first hundred are told and the others counted", async () => {
    const issues = await issuesAfter((book) => {
      for (let row = 0; row < 130; row += 1)
        book.addRow("Bands", { indicator: `9${String(row)}`, score: 1, when: "1", text: "ก" });
      return book;
    });
    expect(issues).toHaveLength(101);
    expect(issues[100]).toMatchObject({ code: "moreIssues", values: { count: 30 } });
  });
});
