import { formulaFor, inputsOf, isOneCell, type FormulaChoice } from "../../../src/taskpane/insert/formulaFor";

const cells = (address: string, sheet = "ติดตาม"): { sheet: string; address: string } => ({ sheet, address });

function formula(choice: Partial<FormulaChoice>): string | null {
  const blank: FormulaChoice = {
    function: "SCORE",
    indicator: null,
    target: "",
    cells: {},
    laoType: null,
    pack: null,
  };
  return formulaFor({ ...blank, ...choice }, "ติดตาม");
}

test.each<[string, Partial<FormulaChoice>]>([
  ["=LPA.SCORE(3,B2:B9)", { indicator: "3", cells: { checklist: cells("B2:B9") } }],
  [
    "=LPA.EXPLAIN(3,'ด้านที่ 1'!C22:C29,\"อบต.\")",
    {
      function: "EXPLAIN",
      indicator: "3",
      cells: { checklist: cells("C22:C29", "ด้านที่ 1") },
      laoType: "SAO",
    },
  ],
  [
    "=LPA.NEXTSTEP(\"6.2\",'เทศบาล''ก'!B2,,\"lpa-2563\")",
    {
      function: "NEXTSTEP",
      indicator: "6.2",
      cells: { checklist: cells("B2", "เทศบาล'ก") },
      pack: "lpa-2563",
    },
  ],
  ["=LPA.FULLMARKS(3)", { function: "FULLMARKS", indicator: "3" }],
  ['=LPA.FULLMARKS(3,"อบจ.")', { function: "FULLMARKS", indicator: "3", laoType: "PAO" }],
  ['=LPA.BANDS(3,"lpa-2563")', { function: "BANDS", indicator: "3", pack: "lpa-2563", laoType: "PAO" }],
  ["=LPA.CHECKLIST(4)", { function: "CHECKLIST", indicator: "4", cells: { checklist: cells("B2") } }],
  [
    '=LPA.TOTALS(A2:A6,C2:C6,"อบต.")',
    {
      function: "TOTALS",
      indicator: "3",
      cells: { indicators: cells("A2:A6"), scores: cells("C2:C6") },
      laoType: "SAO",
    },
  ],
  [
    "=LPA.SUMMARY(A2:A6,B2:B6,C2:C6)",
    {
      function: "SUMMARY",
      cells: { areas: cells("A2:A6"), full: cells("B2:B6"), scores: cells("C2:C6") },
      pack: "lpa-2563",
    },
  ],
  ["=LPA.LATE(B1,C1)", { function: "LATE", cells: { due: cells("B1"), sent: cells("C1") } }],
  [
    "=LPA.LATE(B1,C1,,'วันหยุด'!A2:A20)",
    {
      function: "LATE",
      cells: { due: cells("B1"), sent: cells("C1"), holidays: cells("A2:A20", "วันหยุด") },
    },
  ],
  [
    "=LPA.TRACKER('แผ่น ติดตาม'!A1:D60,\"อบต.\")",
    { function: "TRACKER", cells: { table: cells("A1:D60", "แผ่น ติดตาม") }, laoType: "SAO", target: "95" },
  ],
  ["=LPA.PLAN(95,A1:E60)", { function: "PLAN", target: "95", cells: { table: cells("A1:E60") } }],
  ["=LPA.PLAN(87.5,A1:E60)", { function: "PLAN", target: " ๘๗.๕ ", cells: { table: cells("A1:E60") } }],
  [
    '=LPA.PLAN("ผ่านทุกด้าน",A1:E60,,"lpa-2563")',
    { function: "PLAN", target: "ผ่านทุกด้าน", cells: { table: cells("A1:E60") }, pack: "lpa-2563" },
  ],
  [
    '=LPA.PLAN("95"" และ",A1:E60)',
    { function: "PLAN", target: '95" และ', cells: { table: cells("A1:E60") } },
  ],
])("%s", (expected, choice) => {
  expect(formula(choice)).toBe(expected);
});

test.each<[string, Partial<FormulaChoice>]>([
  ["an indicator", { cells: { checklist: cells("B2:B9") } }],
  ["a checklist", { indicator: "3" }],
  ["the scores of the totals", { function: "TOTALS", cells: { indicators: cells("A2:A6") } }],
  ["the table of a tracker", { function: "TRACKER" }],
  ["the target of a plan", { function: "PLAN", target: " ", cells: { table: cells("A1:E60") } }],
  ["the day sent", { function: "LATE", cells: { due: cells("B1") } }],
])("without %s there is no formula yet", (_, choice) => {
  expect(formula(choice)).toBeNull();
});

describe("a person is asked", () => {
  test("for cells in the function's order, and may leave out the holidays", () => {
    expect(inputsOf("SUMMARY").slots).toEqual(["areas", "full", "scores"]);
    expect(inputsOf("LATE")).toEqual({
      indicator: false,
      target: false,
      slots: ["due", "sent"],
      optional: ["holidays"],
      laoType: false,
      pack: false,
    });
    expect(inputsOf("PLAN")).toEqual({
      indicator: false,
      target: true,
      slots: ["table"],
      optional: [],
      laoType: true,
      pack: true,
    });
    expect(inputsOf("SCORE")).toEqual({
      indicator: true,
      target: false,
      slots: ["checklist"],
      optional: [],
      laoType: true,
      pack: true,
    });
  });

  test("for one cell where a day is meant, and for several elsewhere", () => {
    expect((["due", "sent", "holidays", "checklist", "full"] as const).filter(isOneCell)).toEqual([
      "due",
      "sent",
    ]);
  });
});
