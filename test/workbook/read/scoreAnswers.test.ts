import { laoTypes } from "../../../src/pack/laoType";
import { listIndicators } from "../../../src/pack/outline";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { indicatorName } from "../../../src/workbook/cells/names";
import { marksByName } from "../../../src/workbook/read/planMarks";
import { createAnswerScorer } from "../../../src/workbook/read/scoreAnswers";
import { enteredEverywhere } from "../support/enteredEverywhere";
import { packOf, publishedExample, sao } from "../support/example";
import { allPacks } from "../support/packs";

describe.each(allPacks.map((pack) => [pack.id, pack] as const))("single indicators of %s", (_, pack) => {
  it.each(laoTypes)("are scored as in the whole workbook of %s, blank or filled", (type) => {
    const lao = { ...sao, type };
    const scorer = createAnswerScorer(pack, lao);
    for (const { indicators, areas } of [{ indicators: {}, areas: {} }, enteredEverywhere(pack, type)]) {
      const marks = marksByName(buildTemplate(pack, lao, { answers: { indicators, areas } }));
      for (const { indicator } of listIndicators(pack)) {
        const { score, full } = scorer.score(indicator, indicators);
        expect([indicator.key, score, full]).toEqual([
          indicator.key,
          marks.get(indicatorName(indicator.key, "SCORE")) ?? null,
          marks.get(indicatorName(indicator.key, "FULL")) ?? null,
        ]);
      }
    }
  });
});

describe("the internal-control report of 2567", () => {
  const pack = packOf("lpa-2567");
  const placed = listIndicators(pack).find(({ indicator }) => indicator.key === "internal-control-report");
  if (!placed) throw new Error("no indicator");
  const { indicator } = placed;
  const scorer = createAnswerScorer(pack, sao);
  const own = publishedExample.indicators[indicator.key];

  it("scores 5 with all eight clauses done", () => {
    expect(scorer.score(indicator, publishedExample.indicators).score).toBe(5);
  });

  it("scores 4 when the report was sent a day after its due day, 29 December 2566, and says late", () => {
    // 29 December 2023 is day 45289.
    const clauses = { ...own?.clauses, "8": { date: 45_290 } };
    const scored = scorer.score(indicator, { [indicator.key]: { clauses } });
    expect([scored.score, scored.stateOf("8")]).toEqual([4, "ล่าช้า"]);
  });

  it("follows answers that come back to what they were", () => {
    const without8 = { [indicator.key]: { clauses: { ...own?.clauses, "8": { state: "✗" } } } };
    expect(scorer.score(indicator, without8).score).toBe(3);
    expect(scorer.score(indicator, publishedExample.indicators).score).toBe(5);
  });
});
