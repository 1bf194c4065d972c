import { chooseTopics } from "../../src/media/chooseTopics";
import { topicEvidence, type IndicatorLine } from "../../src/media/evidence";
import { line } from "./support";

function chosen(lines: readonly IndicatorLine[], wanted: string | null = null): unknown {
  const choice = chooseTopics(topicEvidence(lines), wanted);
  if (!choice.ok) return choice.trouble;
  const { topics, by, tied } = choice.value;
  return { topics: topics.map(({ area, id }) => `${area}/${id}`), by, tied: tied.map(({ id }) => id) };
}

describe("the two topics of a province's media", () => {
  it("are those at which most organizations are below full marks, whatever marks they lose", () => {
    const lines = [
      line("1", { atFull: 2, marksLost: 8 }),
      line("2", { atFull: 6, marksLost: 20 }),
      line("3", { atFull: 1, marksLost: 9 }),
    ];
    expect(chosen(lines)).toEqual({ topics: ["1/3", "1/1"], by: "evidence", tied: [] });
  });

  it("of as many organizations, are those at which more marks are lost in all", () => {
    const lines = [
      line("1", { atFull: 4, marksLost: 6 }),
      line("2", { atFull: 4, marksLost: 7.5 }),
      line("3", { atFull: 4, marksLost: 9 }),
    ];
    expect(chosen(lines)).toEqual({ topics: ["1/3", "1/2"], by: "evidence", tied: [] });
  });

  it("of equal ones, are those printed first, and the others are told", () => {
    const lines = ["1", "2", "3", "4"].map((id) => line(id, { atFull: 5, marksLost: id === "1" ? 9 : 7 }));
    expect(chosen(lines)).toEqual({ topics: ["1/1", "1/2"], by: "evidence", tied: ["3", "4"] });
  });

  it("never are a pilot, or an indicator on which nobody was assessed", () => {
    const lines = [
      line("1", { isPilot: true, atFull: 0, marksLost: 50 }),
      line("2", { assessed: 0, atFull: 0 }),
      line("3", { atFull: 9, marksLost: 1 }),
      line("4", { atFull: 8, marksLost: 2 }),
    ];
    expect(chosen(lines)).toMatchObject({ topics: ["1/4", "1/3"] });
  });

  it("count a number that is asked in other words of other types as one", () => {
    const lines = [
      line("2", { title: "ของ อบต.", assessed: 4, atFull: 2, marksLost: 3 }),
      line("2", { title: "ของเทศบาล", assessed: 6, atFull: 1, marksLost: 4 }),
      line("1", { atFull: 4, marksLost: 9 }),
    ];
    // 2 + 5 of 10 are below full marks, and lose 3 + 4.
    expect(topicEvidence(lines)[0]).toMatchObject({
      ...{ id: "2", title: "ของเทศบาล", assessed: 10, belowFull: 7, share: 70, isMost: true, marksLost: 7 },
    });
  });

  it("say whether it is most organizations: half of them is not", () => {
    const [first, second] = topicEvidence([line("1", { atFull: 5 }), line("2", { atFull: 4 })]);
    expect([first?.id, first?.isMost, second?.isMost]).toEqual(["2", true, false]);
  });

  const two = [line("1", { atFull: 1 }), line("2"), line("2", { area: "3" }), line("3", { atFull: 3 })];
  it.each([
    ["3,1", { topics: ["1/3", "1/1"], by: "officer", tied: [] }],
    [" ๑ , ๓.๒ ", { topics: ["1/1", "3/2"], by: "officer", tied: [] }],
    ["1.3,1.2", { topics: ["1/3", "1/2"], by: "officer", tied: [] }],
    ["1", { code: "wrongCount", values: { count: 1 } }],
    ["1,3,1.2", { code: "wrongCount", values: { count: 3 } }],
    ["1,1.1", { code: "chosenTwice", values: { topic: "1.1" } }],
    ["1,2", { code: "unclearTopic", values: { topic: "2", topics: ["1.2", "3.2"] } }],
    ["1,9", { code: "unknownTopic", values: { topic: "9", topics: ["1.1", "1.3", "1.2", "3.2"] } }],
  ])("are an officer's where they are named: %s", (wanted, expected) => {
    expect(chosen(two, wanted)).toEqual(expected);
  });

  it("can't be chosen where fewer than two are weak, or nothing was assessed", () => {
    expect(chosen([line("1", { atFull: 1 }), line("2")])).toEqual({
      code: "tooFewWeak",
      values: { count: 1 },
    });
    expect(chosen([])).toEqual({ code: "noIndicators", values: {} });
  });
});
