import { localise, type Descriptions } from "../../webpack/functionsMetadata";

const thai = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "SCORE",
      name: "SCORE",
      description: "ให้คะแนนตัวชี้วัด",
      parameters: [
        { name: "indicator", description: "ตัวชี้วัด", type: "any" },
        { name: "checklist", description: "แบบตรวจ", type: "any", dimensionality: "matrix" },
      ],
      result: { type: "any" },
    },
    { id: "TODAY", name: "TODAY", description: "วันนี้", parameters: [] },
  ],
};

const english = {
  SCORE: {
    description: "Scores an indicator",
    parameters: { indicator: "The indicator", checklist: "Its checklist" },
  },
  TODAY: { description: "Today" },
} satisfies Descriptions;

describe("the functions' metadata in English", () => {
  test("has English descriptions and is otherwise the Thai metadata", () => {
    expect(localise(thai, english)).toEqual({
      problems: [],
      metadata: {
        allowErrorForDataTypeAny: true,
        functions: [
          {
            id: "SCORE",
            name: "SCORE",
            description: "Scores an indicator",
            parameters: [
              { name: "indicator", description: "The indicator", type: "any" },
              { name: "checklist", description: "Its checklist", type: "any", dimensionality: "matrix" },
            ],
            result: { type: "any" },
          },
          { id: "TODAY", name: "TODAY", description: "Today", parameters: [] },
        ],
      },
    });
  });

  test("leaves the Thai metadata as it was", () => {
    const before = structuredClone(thai);
    localise(thai, english);
    expect(thai).toEqual(before);
  });

  test.each<[string, Descriptions, readonly string[]]>([
    ["a function", { SCORE: english.SCORE }, ["TODAY has no description: add it"]],
    [
      "a parameter",
      { ...english, SCORE: { ...english.SCORE, parameters: { indicator: "The indicator" } } },
      ["SCORE.parameters.checklist has no description: add it"],
    ],
    [
      "all parameters",
      { ...english, SCORE: { description: "Scores an indicator" } },
      [
        "SCORE.parameters.indicator has no description: add it",
        "SCORE.parameters.checklist has no description: add it",
      ],
    ],
    [
      "only the text of a description",
      { ...english, TODAY: { description: " " } },
      ["TODAY has no description: add it"],
    ],
  ])("a missing description is a problem: %s", (_case, descriptions, problems) => {
    expect(localise(thai, descriptions).problems).toEqual(problems);
  });

  test("a description of a function that does not exist is a problem", () => {
    expect(localise(thai, { ...english, SCROE: english.SCORE }).problems).toEqual([
      "SCROE is described but does not exist: remove it",
    ]);
  });

  test("a description of a parameter that does not exist is a problem", () => {
    const parameters = { ...english.SCORE.parameters, pack: "The pack" };
    expect(localise(thai, { ...english, SCORE: { ...english.SCORE, parameters } }).problems).toEqual([
      "SCORE.parameters.pack is described but does not exist: remove it",
    ]);
  });
});
