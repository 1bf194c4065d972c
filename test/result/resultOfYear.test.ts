import { publishedExample, sao } from "../workbook/support/example";
import { blank, halfDone, published, publishedResult, resultAlone, yearOf } from "./support/years";

function shortfallsOf(year: typeof published): readonly (readonly [string, string, number | null])[] {
  return resultAlone(year).shortfalls.map(({ line, mark, lack }) => [line.id, mark.kind, lack]);
}

test("the published result is complete, with its strengths and what it lacks, most missing first", () => {
  const { standing, strengths, areas, total } = publishedResult;
  expect(standing).toBe("complete");
  expect(strengths.map(({ id }) => id)).toEqual(["1", "2", "5"]);
  expect(areas.map(({ percent }) => percent)).toEqual([100, 100, 95.38, 97.95, 100]);
  expect(total).toEqual({ mark: { kind: "marks", score: 333, full: 340 }, percent: 97.94 });
  expect(shortfallsOf(published)).toEqual([
    ["area:4", "marks", 4],
    ["area:3", "marks", 3],
  ]);
});

test("the pass mark of area 1 stands beside it, and beside no other", () => {
  expect(publishedResult.areas.map(({ passMark }) => passMark)).toEqual([70, null, null, null, null]);
});

test("a year that is half entered has no level, and an area of it that is not complete is no strength", () => {
  const { standing, level, strengths, progress } = resultAlone(halfDone);
  expect([standing, level, progress]).toEqual(["partial", null, { entered: 5, of: 9 }]);
  expect(strengths.map(({ id }) => id)).toEqual(["2"]);
});

test("a year without entries is not assessed, and what can't be counted makes it unknown", () => {
  expect(resultAlone(blank).standing).toBe("notAssessed");
  const wrong = { ...publishedExample, areas: { ...publishedExample.areas, "3": { score: 99, full: 65 } } };
  const { standing, shortfalls } = resultAlone(yearOf(wrong));
  expect(standing).toBe("unknown");
  expect(shortfalls[0]).toMatchObject({ line: { id: "area:3" }, lack: null });
});

test("what the work plan and the history say is counted", () => {
  const { work } = resultAlone(
    yearOf({
      ...publishedExample,
      workPlan: {
        "risk-management": { division: "กองคลัง", due: 45_300 },
        "internal-audit": { owner: "ปลัด" },
        "internal-control-report": { due: "เร็ว ๆ นี้" },
      },
      history: [{ meeting: "ครั้งที่ 1" }],
    }),
  );
  expect(work).toMatchObject({ indicators: 5, assigned: 2, dated: 1 });
  expect(work.meetings).toHaveLength(1);
});

test("an indicator that is not asked of the type is none of those that count", () => {
  const pao = yearOf(publishedExample, { ...sao, name: "อบจ.กระบี่", type: "PAO" });
  expect(resultAlone(pao).work.indicators).toBe(4);
});
