import type { Answers } from "../../../src/answers/answers";
import { createPlanWords, type PlanWords } from "../../../src/taskpane/plan/planWords";
import { findPath } from "../../../src/target/findPath";
import type { Path } from "../../../src/target/path";
import { prepare, type Prepared } from "../../../src/target/prepare";
import { plainTerms, type Terms } from "../../../src/target/terms";
import { functionsTexts } from "../../../src/texts/functionsTexts";
import { planTexts } from "../../../src/texts/pane/planTexts";
import { pathTexts } from "../../../src/texts/pathTexts";
import type { Language } from "../../../src/texts/texts";
import { packOf } from "../../workbook/support/example";

const pack = packOf("lpa-2567");
const report = "internal-control-report";
/** Clauses 2 and 3 of the report are missing: 2 marks, 5 once both are done, less with either alone. */
const states = { "1": "✓", "2": "-", "3": "-", "4": "✓", "5": "✓", "6": "✓", "7": "✓", "8": "✓" };
const answers: Answers = {
  indicators: {
    [report]: { clauses: Object.fromEntries(Object.entries(states).map(([id, state]) => [id, { state }])) },
    "development-projects-budgeted": { done: 5, all: 20 },
  },
  areas: {},
};

function year(terms: Terms = plainTerms, own: Answers = answers): Prepared {
  const found = prepare(pack, "SAO", own, terms);
  if (!found.ok) throw new Error(JSON.stringify(found.trouble));
  return found.value;
}

function toFull(prepared: Prepared, ...full: readonly string[]): Path {
  const found = findPath(prepared, { overall: null, areas: {}, full });
  if (!found.ok) throw new Error(JSON.stringify(found.trouble));
  return found.value;
}

function wordsIn(language: Language, prepared: Prepared): PlanWords {
  return createPlanWords(
    {
      t: planTexts[language],
      path: pathTexts[language],
      score: functionsTexts[language],
      digits: (text) => text,
    },
    prepared,
  );
}

function tasksIn(language: Language, prepared: Prepared, path: Path): readonly string[] {
  const words = wordsIn(language, prepared);
  return path.steps.flatMap(({ tasks }) => tasks.map(words.task));
}

test("clauses are named by what is done of them", () => {
  const prepared = year();
  const path = toFull(prepared, report);
  expect(path.steps.map(({ isTrap, gain }) => ({ isTrap, gain }))).toEqual([{ isTrap: true, gain: 3 }]);
  expect(tasksIn("th", prepared, path)).toEqual(["ทำข้อ 2", "ทำข้อ 3"]);
  expect(tasksIn("en", prepared, path)).toEqual(["do clause 2", "do clause 3"]);
});

/** Full marks are for 20 % and more: 4 of 20. */
test("counts are told by how many more", () => {
  const prepared = year(plainTerms, {
    indicators: { "development-projects-budgeted": { done: 1, all: 20 } },
    areas: {},
  });
  const path = toFull(prepared, "development-projects-budgeted");
  const told = tasksIn("th", prepared, path);
  expect(told.at(-1)).toBe("ทำเพิ่มอีก 3 (รวม 4) ให้ได้ร้อยละ 20.00");
});

test("what keeps an indicator from its full marks is said with the clause", () => {
  const late = { ...states, "8": "ล่าช้า" };
  const prepared = year(
    { ...plainTerms, indicators: { [report]: { clauses: { "2": { isImpossible: true } } } } },
    {
      indicators: {
        [report]: { clauses: Object.fromEntries(Object.entries(late).map(([id, state]) => [id, { state }])) },
      },
      areas: {},
    },
  );
  const path = toFull(prepared, report);
  const words = wordsIn("th", prepared);
  expect(path.unmet.map(words.unmet)).toEqual([expect.stringMatching(/^ตัวชี้วัดที่ 3 5 คะแนน ได้มากที่สุด \d$/)]);
  const [obstacle] = path.obstacles.map(words.obstacle);
  expect(obstacle).toContain("ข้อ 2 บอกไว้ว่าทำไม่ได้");
  expect(obstacle).toContain("ข้อ 8 ล่าช้าแล้ว");
});

test("areas whose marks are typed stand in the way until their effort is said", () => {
  const prepared = year();
  const found = findPath(prepared, { overall: 95, areas: {}, full: [] });
  const words = wordsIn("th", prepared);
  const told = found.ok ? found.value.obstacles.map(words.obstacle) : [];
  expect(told).toContainEqual(
    expect.stringContaining("ด้านที่ 2 ทั้งด้าน ได้มากที่สุด 0 จาก 40: เอกสารไม่มีเกณฑ์ให้คะแนน"),
  );
  const planned = year({ ...plainTerms, areas: { "2": { effort: 12.5 } } });
  const path = toFull(planned, "area:2");
  expect(path.effort).toBe(12.5);
  expect(tasksIn("th", planned, path)).toEqual(["ให้ได้ 40 คะแนน (เดิม 0)"]);
});

test("day and percent come as the paper's", () => {
  const words = wordsIn("th", year());
  expect(words.day(45_289)).toBe("29 ธ.ค. 2566");
  expect(words.percent(97.9)).toBe("97.90");
});
