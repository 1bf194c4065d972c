import type { Answers } from "../../src/answers/answers";
import { planByDivision } from "../../src/year/planByDivision";
import { yearOf } from "../result/support/years";
import { publishedExample, sao } from "../workbook/support/example";

/** 10 January 2567. */
const today = 45_301;

function plan(
  workPlan: NonNullable<Answers["workPlan"]>,
  more: Partial<Answers> = {},
): ReturnType<typeof planByDivision> {
  return planByDivision(yearOf({ ...publishedExample, ...more, workPlan }), today);
}

function idsBy(
  divisions: ReturnType<typeof planByDivision>,
): readonly (readonly [string | null, readonly string[]])[] {
  return divisions.map(({ division, lines }) => [division, lines.map(({ line }) => line.id)]);
}

test("divisions come as the settings list them, then as they appear, then what no division has", () => {
  const divisions = plan(
    {
      "risk-management": { division: "กองช่าง" },
      "internal-audit": { division: "กองคลัง" },
      "development-projects-budgeted": { division: "สำนักปลัด" },
    },
    { divisions: ["กองคลัง", "สำนักปลัด"] },
  );
  expect(idsBy(divisions)).toEqual([
    ["กองคลัง", ["internal-audit"]],
    ["สำนักปลัด", ["development-projects-budgeted"]],
    ["กองช่าง", ["risk-management"]],
    [
      null,
      ["illegal-signs-on-public-ways", "internal-control-report", "area:2", "area:3", "area:4", "area:5"],
    ],
  ]);
});

test("a name that only looks otherwise is the same division", () => {
  const [first, ...others] = plan({
    "internal-audit": { division: " กองคลัง" },
    "risk-management": { division: "กอง​คลัง " },
  });
  expect(first).toMatchObject({ division: "กองคลัง" });
  expect(first?.lines).toHaveLength(2);
  expect(others.map(({ division }) => division)).toEqual([null]);
});

test("each line is there once, and one that is not asked of the type in none", () => {
  const all = (type: "SAO" | "PAO"): readonly string[] =>
    planByDivision(yearOf(publishedExample, { ...sao, type }), today).flatMap(({ lines }) =>
      lines.map(({ line }) => line.id),
    );
  expect(new Set(all("SAO")).size).toBe(9);
  expect(all("SAO")).toHaveLength(9);
  expect(all("PAO")).not.toContain("illegal-signs-on-public-ways");
  expect(all("PAO")).toHaveLength(8);
});

test("a line says what it lacks, whether it is overdue, and what has nothing to show it", () => {
  const indicators = {
    ...publishedExample.indicators,
    "risk-management": { clauses: { "1": { state: "✓", evidence: "https://a" }, "2": { state: "✓" } } },
  };
  const [own] = plan({ "risk-management": { division: "กองคลัง", due: 45_300 } }, { indicators });
  // An unbroken run of two clauses gives 1 of 5.
  expect(own?.lines[0]).toMatchObject({
    isOverdue: true,
    withoutEvidence: [{ id: "5", missing: { clauses: ["2"], whole: false } }],
  });
  expect(own?.lines[0]?.lack).toBe(4);
});
