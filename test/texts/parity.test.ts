import { authoringEn } from "../../src/texts/authoring.en";
import { authoringTh } from "../../src/texts/authoring.th";
import { comparisonEn } from "../../src/texts/comparison.en";
import { comparisonTh } from "../../src/texts/comparison.th";
import { en } from "../../src/texts/en";
import { packIssueEn } from "../../src/texts/packIssue.en";
import { packIssueTh } from "../../src/texts/packIssue.th";
import { paneEn, paneTh } from "../../src/texts/pane/paneTexts";
import { fill } from "../../src/texts/texts";
import { th } from "../../src/texts/th";
import { workbookTextsEn } from "../../src/texts/workbookTexts.en";
import { workbookTextsTh } from "../../src/texts/workbookTexts.th";
import { everyText, placeholders } from "./support/everyText";

describe.each([
  ["the functions", th, en],
  ["the pane", paneTh, paneEn],
  ["the authoring workbook", authoringTh, authoringEn],
  ["faults of a pack", packIssueTh, packIssueEn],
  ["work in the open workbook", workbookTextsTh, workbookTextsEn],
  ["two years compared", comparisonTh, comparisonEn],
])("the texts of %s", (_, thai, english) => {
  const inThai = everyText(thai);
  const inEnglish = new Map(everyText(english));

  test("are the same in both languages", () => {
    expect([...inEnglish.keys()].sort()).toEqual(inThai.map(([path]) => path).sort());
  });

  test("carry the same values", () => {
    const values = (entries: Iterable<[string, string]>): [string, readonly string[]][] =>
      [...entries].map(([path, text]): [string, readonly string[]] => [path, placeholders(text)]).sort();
    expect(values(inEnglish)).toEqual(values(inThai));
  });

  test("are never empty, but for the place of a whole file", () => {
    const empty = [...inThai, ...inEnglish].filter(([, text]) => text.trim() === "");
    expect(empty.filter(([path]) => path !== "place.file")).toEqual([]);
  });

  test("hold no sign that Thai fonts lack", () => {
    expect([...inThai, ...inEnglish].filter(([, text]) => /[←-⇿]/u.test(text))).toEqual([]);
  });
});

test("a value that looks like a placeholder stays a value", () => {
  expect(fill("{a} {b}", { a: "{b}", b: "x" })).toBe("{b} x");
  expect(fill("{a}", { a: "$&" })).toBe("$&");
});
