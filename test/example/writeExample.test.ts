import { strFromU8, unzipSync } from "fflate";
import { listIndicators } from "../../src/pack/outline";
import type { Indicator, Pack } from "../../src/pack/schema";
import { areaSheets } from "../../scripts/example/areaSheet";
import { entriesOf } from "../../scripts/example/entries";
import { publishedExample, publishedLao } from "../../scripts/example/published";
import { writeExample } from "../../scripts/example/writeExample";
import { packOf } from "../workbook/support/example";

const pack = packOf("lpa-2567");

function indicatorOf(key: string): Indicator {
  const found = listIndicators(pack).find(({ indicator }) => indicator.key === key);
  if (!found) throw new Error(`no indicator ${key}`);
  return found.indicator;
}

/** The pack with an indicator 2 that asks one thing less. */
function shortened(): Pack {
  const shorter = (indicator: Indicator): Indicator =>
    indicator.id === "2" ? { ...indicator, clauses: indicator.clauses.slice(1) } : indicator;
  return {
    ...pack,
    areas: pack.areas.map((area) => ({
      ...area,
      units: area.units.map((unit) => ({ ...unit, indicators: unit.indicators.map(shorter) })),
    })),
  };
}

test("marks stand where guides and tests name them, and move with what the pack asks", () => {
  const scoresOf = (year: Pack): readonly string[] | undefined =>
    areaSheets(year, publishedExample, "B2")[0]?.scores;
  expect(scoresOf(pack)).toEqual(["D3", "D9", "D19", "D31", "D42"]);
  expect(scoresOf(shortened())).toEqual(["D3", "D9", "D18", "D30", "D41"]);
});

test("a clause that is done or not is a box to tick; one that can be late takes a word", () => {
  const entries = entriesOf(indicatorOf("internal-control-report"), publishedExample);
  expect(entries.slice(0, 7).map(({ content }) => content)).toEqual(
    Array.from({ length: 7 }, () => ({ ticked: true })),
  );
  expect(entries[7]).toMatchObject({
    content: "ทันเวลา",
    words: ["ทันเวลา", "ล่าช้า", "ไม่ดำเนินการ"],
  });
  const audit = entriesOf(indicatorOf("internal-audit"), publishedExample);
  expect(audit[5]?.words).toEqual(["ครบถ้วน", "ล่าช้า", "ไม่ครบถ้วน", "ไม่ดำเนินการ"]);
});

test("where nothing is entered, boxes and cells are blank", () => {
  const entries = entriesOf(indicatorOf("internal-audit"), { indicators: {}, areas: {} });
  expect(entries.map(({ content }) => content)).toEqual([
    ...Array.from({ length: 5 }, () => ({ ticked: null })),
    null,
    { ticked: null },
  ]);
});

test("an indicator that the example has no rows for is refused by its key", () => {
  const measure = { kind: "number", counted: "จำนวนครั้งที่ตรวจ", unit: "ครั้ง" } as const;
  const counted: Indicator = { ...indicatorOf("internal-audit"), measure };
  expect(() => entriesOf(counted, publishedExample)).toThrow("internal-audit");
});

test("the file names the add-in's functions as Excel saves them, over as many cells as their results fill", async () => {
  const files = unzipSync(await writeExample(pack, publishedLao, publishedExample));
  const formulas = (sheet: number): readonly string[] =>
    Array.from(
      strFromU8(files[`xl/worksheets/sheet${String(sheet)}.xml`] ?? new Uint8Array()).matchAll(
        /<f\b[^>]*>[^<]*<\/f>/g,
      ),
      ([formula]) => formula,
    );
  expect(formulas(1)).toContain('<f t="array" ref="E5:H10">_xldudf_LPA_SUMMARY(A5:A9,B5:B9,C5:C9)</f>');
  expect(formulas(2)).toContain("<f>_xldudf_LPA_SCORE(3,C22:C29,'สรุป'!$B$2)</f>");
  expect(formulas(2)).toContain('<f t="array" ref="A22:B29">_xldudf_LPA_CHECKLIST(3)</f>');
  expect([...formulas(1), ...formulas(2)].filter((formula) => formula.includes("LPA."))).toEqual([]);
});
