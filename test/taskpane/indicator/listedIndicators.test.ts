import { noAnswers, type Answers } from "../../../src/answers/answers";
import { listIndicatorsOf } from "../../../src/taskpane/indicator/listedIndicators";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { readYear, type YearRead } from "../../../src/workbook/read/readYear";
import { contentHash } from "../../../src/pack/identity/hashes";
import { shortHash } from "../../../src/pack/identity/shortHash";
import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { bookOf } from "../meeting/support/blueprintBook";

const pack = packOf("lpa-2567");
const packHash = shortHash(contentHash(pack));

function yearOf(answers: Answers = noAnswers): YearRead {
  const reading = readYear(bookOf(buildTemplate(pack, sao, { answers, packHash })), [pack]);
  if (!reading.ok) throw new Error("the year is not read");
  return reading.value;
}

function found(year: YearRead | null, query: string, onlyMissing = false): readonly string[] {
  return listIndicatorsOf(pack, year, query, onlyMissing).flatMap(({ indicators }) =>
    indicators.map(({ indicator }) => indicator.id),
  );
}

test.each([
  ["3", ["3"]],
  ["๓", ["3"]],
  ["ตัวชี้วัดที่ 4", ["4"]],
  ["ควบคุม​ภายใน", ["3"]],
  ["ป้าย", ["2"]],
  ["ไม่มีคำนี้", []],
])("“%s” is found by number or words, in a workbook without a template too", (query, expected) => {
  expect(found(null, query)).toEqual(expected);
});

test("all indicators of an empty year are missing, and none is shown as a score of 0", () => {
  const areas = listIndicatorsOf(pack, yearOf(), "", true);
  expect(areas.map(({ area, progress }) => [area.id, progress])).toEqual([["1", { entered: 0, of: 5 }]]);
  expect(areas[0]?.indicators.map(({ standing }) => standing?.mark.kind)).toEqual(
    Array(5).fill("notEntered"),
  );
});

test("of the published year, which has full marks in area 1, nothing is missing", () => {
  expect(found(yearOf(publishedExample), "", true)).toEqual([]);
  expect(found(yearOf(publishedExample), "")).toEqual(["1", "2", "3", "4", "5"]);
});

test("an indicator that lost a mark, and one with an entry left out, are missing", () => {
  const { indicators } = publishedExample;
  const key = "risk-management";
  const clauses = { ...indicators[key]?.clauses, 6: { state: "ไม่ดำเนินการ" } };
  const signs = Object.entries(indicators["illegal-signs-on-public-ways"]?.clauses ?? {});
  const year = yearOf({
    ...publishedExample,
    indicators: {
      ...indicators,
      [key]: { ...indicators[key], clauses },
      "illegal-signs-on-public-ways": { clauses: Object.fromEntries(signs.slice(0, -1)) },
    },
  });
  expect(found(year, "", true)).toEqual(["2", "5"]);
});

test("what is not asked of the type is not missing", () => {
  const reading = readYear(bookOf(buildTemplate(pack, { ...sao, type: "PAO" }, { packHash })), [pack]);
  expect(found(reading.ok ? reading.value : null, "", true)).toEqual(["1", "3", "4", "5"]);
});
