import { authoringEn } from "../../src/texts/authoring.en";
import { authoringTh } from "../../src/texts/authoring.th";
import type { AuthoringTexts } from "../../src/texts/authoringTexts";
import { packIssueTh } from "../../src/texts/packIssue.th";
import { packIssueText } from "../../src/words/packIssueText";

test("examples of conditions are the same in both languages", () => {
  const conditions = ({ guide }: AuthoringTexts): readonly string[] => guide.examples.map(([one]) => one);
  expect(conditions(authoringEn)).toEqual(conditions(authoringTh));
});

describe("a fault of a pack file reads with its place and the remedy", () => {
  test.each([
    [
      { code: "unknownKey", place: "verson", values: { key: "verson", suggestion: "version" } } as const,
      "[verson] ไม่รู้จัก “verson” คงหมายถึง “version” แก้ชื่อหรือลบออก",
    ],
    [
      {
        code: "whenSyntax",
        place: "areas[0].units[2].indicators[0].rubric[1].when",
        values: { when: "1-", at: 3, found: "", expected: "clause" },
      } as const,
      "[areas[0].units[2].indicators[0].rubric[1].when] อ่านเงื่อนไข “1-” ไม่ได้ ตัวอักษรที่ 3 เป็น “จุดจบของข้อความ” ควรเป็น เลขข้อ",
    ],
    [
      { code: "variantNotAsked", place: "", values: { type: "PAO" } } as const,
      "ตัวชี้วัดนี้ไม่ประเมิน อบจ. จึงมีเกณฑ์ของ อบจ. ไม่ได้ เพิ่มใน appliesTo หรือลบออก",
    ],
  ])("%j", (issue, text) => {
    expect(packIssueText(packIssueTh, issue)).toBe(text);
  });
});
