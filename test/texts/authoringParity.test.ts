import { authoringEn } from "../../src/texts/authoring.en";
import { authoringTh } from "../../src/texts/authoring.th";
import { packIssueEn } from "../../src/texts/packIssue.en";
import { packIssueTh } from "../../src/texts/packIssue.th";
import { workbookTextsEn } from "../../src/texts/workbookTexts.en";
import { workbookTextsTh } from "../../src/texts/workbookTexts.th";
import { packIssueText } from "../../src/texts/packIssueText";

/** Every text with its path. */
function texts(of: object, path = ""): [string, string][] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? texts(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)]],
  );
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
}

describe.each([
  ["the authoring workbook", authoringTh, authoringEn],
  ["faults of a pack", packIssueTh, packIssueEn],
  ["work in the open workbook", workbookTextsTh, workbookTextsEn],
])("the texts of %s", (_, thai, english) => {
  const inEnglish = new Map(texts(english));

  test("are the same in both languages", () => {
    expect([...inEnglish.keys()]).toEqual(texts(thai).map(([path]) => path));
  });

  test("carry the same values", () => {
    for (const [path, text] of texts(thai))
      expect([path, placeholders(inEnglish.get(path) ?? "")]).toEqual([path, placeholders(text)]);
  });

  test("are never empty, but for the place of a whole file", () => {
    const empty = [...texts(thai), ...inEnglish].filter(([, text]) => text.trim() === "");
    expect(empty.every(([path]) => path === "place.file")).toBe(true);
  });
});

test("examples of conditions are the same in both languages", () => {
  const conditions = (of: typeof authoringTh): readonly string[] => of.guide.examples.map(([one]) => one);
  expect(conditions(authoringEn)).toEqual(conditions(authoringTh));
});

describe("a fault of a pack file reads with its place and the remedy", () => {
  test.each([
    [
      { code: "unknownKey", place: "verson", values: { key: "verson", suggestion: "version" } } as const,
      "[verson] ไม่รู้จัก “verson” หมายถึง “version” หรือไม่ แก้ชื่อหรือลบออก",
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
