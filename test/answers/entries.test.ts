import fc from "fast-check";
import { runsOf } from "../support/everyCase";
import type { Answers } from "../../src/answers/answers";
import { listAnswers, type AnswerPlace } from "../../src/answers/entries";
import { gatherAnswers } from "../../src/answers/gather";
import { builtInPacks } from "../../src/pack/builtIn";
import { arbitraryPack } from "../pack/support/arbitraryPack";
import { arbitraryAnswers } from "./support/arbitraryAnswers";
import { enteredEverywhere } from "../workbook/support/enteredEverywhere";

const answers: Answers = {
  indicators: {
    audit: { gate: "✓", clauses: { "5": { date: 45_210, evidence: "https://example.go.th/5" } } },
    training: { lines: [{ name: "ช่าง", done: 1 }, {}, { all: 3 }] },
  },
  areas: { "2": { score: 40 } },
  workPlan: { audit: { owner: "หัวหน้าสำนักปลัด" } },
  history: [{ meeting: "ครั้งที่ 1", areas: { "1": 25 } }, { percent: 97.94 }],
  holidays: [{ title: "วันขึ้นปีใหม่" }],
  divisions: ["กองคลัง", "กองช่าง"],
};

describe("all that was entered", () => {
  test("is listed once, each thing with its place", () => {
    const clause = { of: "clause", key: "audit", clause: "5" } as const;
    expect(listAnswers(answers).map(({ place, value }): [AnswerPlace, unknown] => [place, value])).toEqual([
      [{ of: "indicator", key: "audit", field: "gate" }, "✓"],
      [{ ...clause, field: "date" }, 45_210],
      [{ ...clause, field: "evidence" }, "https://example.go.th/5"],
      [{ of: "line", key: "training", line: 0, field: "name" }, "ช่าง"],
      [{ of: "line", key: "training", line: 0, field: "done" }, 1],
      [{ of: "line", key: "training", line: 2, field: "all" }, 3],
      [{ of: "area", area: "2", field: "score" }, 40],
      [{ of: "workPlan", key: "audit", field: "owner" }, "หัวหน้าสำนักปลัด"],
      [{ of: "history", line: 0, field: "meeting" }, "ครั้งที่ 1"],
      [{ of: "historyArea", line: 0, area: "1" }, 25],
      [{ of: "history", line: 1, field: "percent" }, 97.94],
      [{ of: "holiday", line: 0, field: "title" }, "วันขึ้นปีใหม่"],
      [{ of: "division", line: 0 }, "กองคลัง"],
      [{ of: "division", line: 1 }, "กองช่าง"],
    ]);
  });

  test("is the same put together again, a blank line between two others included", () => {
    expect(gatherAnswers(listAnswers(answers))).toEqual(answers);
  });

  test.each(builtInPacks.map((pack) => [pack.id, pack] as const))(
    "in every cell of %s is the same put together again",
    (_, pack) => {
      const everywhere = enteredEverywhere(pack, "SAO");
      expect(gatherAnswers(listAnswers(everywhere))).toEqual(everywhere);
    },
  );

  test("in any field of any pack is listed the same after it was put together", () => {
    const given = arbitraryPack().chain(arbitraryAnswers);
    fc.assert(
      fc.property(given, (one) => {
        const listed = listAnswers(one);
        const again = new Set(listAnswers(gatherAnswers(listed)).map((entry) => JSON.stringify(entry)));
        expect(again).toEqual(new Set(listed.map((entry) => JSON.stringify(entry))));
        expect(again.size).toBe(listed.length);
      }),
      runsOf(100, 4),
    );
  });

  test("of nothing is nothing", () => {
    expect(listAnswers({ indicators: { audit: { clauses: {}, lines: [{}] } }, areas: {} })).toEqual([]);
    expect(gatherAnswers([])).toEqual({ indicators: {}, areas: {} });
  });
});
