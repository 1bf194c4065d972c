import type { Answers } from "../../../src/answers/answers";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { readYearFile, type YearRead } from "../../../src/workbook/read/readYear";
import { entryTroubleText } from "../../../src/words/workbook/readIssueText";
import { packOfShape } from "../../golden/packOfShape";
import { sao } from "../support/example";

const pack = packOfShape("deadline-working-days");
const key = "working-days-report";
/** The last days in time by these holidays, reckoned by hand in the golden folder. */
const clauses = {
  "1": { date: 45_244 },
  "2": { event: 45_392, date: 45_404 },
  "3": { event: 45_399, date: 45_391 },
};
const holidays = [45_212, 45_222, 45_265, 45_271, 45_289, 45_292, 45_394, 45_395, 45_396, 45_397, 45_398];

async function readBack(answers: Answers): Promise<YearRead> {
  const read = await readYearFile(await writeTemplateFile(buildTemplate(pack, sao, { answers }), "saved"));
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  return read.value;
}

const listed = (days: readonly (number | string)[]): Answers => ({
  indicators: { [key]: { clauses } },
  areas: {},
  holidays: days.map((day) => ({ day })),
});

it("a workbook with due days in working days reads back as it was entered, without what its formulas say", async () => {
  const { answers, marks, troubles, issues } = await readBack(listed(holidays));
  expect(answers).toEqual(listed(holidays));
  expect(marks.indicators.get(key)?.mark).toEqual({ kind: "marks", score: 5, full: 5 });
  expect([troubles, issues]).toEqual([[], []]);
});

it.each([
  ["no holidays", [], "กรอกวันหยุดราชการของทุกปีที่นับ"],
  ["a holiday as text", [45_212, "23 ต.ค. 66"], "วันหยุดรายการที่ 2"],
])("with %s it waits, and leads to the sheet of holidays", async (_, days, said) => {
  const { marks, troubles } = await readBack(listed(days));
  expect(marks.indicators.get(key)?.mark).toEqual({ kind: "notEntered", full: 5 });
  expect(troubles.map(({ cell }) => cell)).toEqual([{ sheet: "วันหยุด", address: "A5" }]);
  expect(troubles.map((trouble) => entryTroubleText("th", trouble)).join()).toContain(said);
});
