import type { PackCase } from "../../../src/lint/cases";
import type { FindingCode } from "../../../src/lint/finding";
import type { Clause, Indicator, Pack } from "../../../src/pack/schema";
import { copied } from "./yearPlants";
import { bands, soundCases, soundPack, withIndicator, type Line } from "./soundPack";

/** A pack with one thing wrong, and the codes of all that there is to find in it. */
export interface Plant {
  readonly what: string;
  readonly pack: Pack;
  readonly codes: readonly FindingCode[];
  /** Left out, nothing is said about cases. */
  readonly cases: readonly PackCase[] | undefined;
}

function plant(what: string, pack: Pack, codes: readonly FindingCode[], cases?: readonly PackCase[]): Plant {
  return { what, pack, codes, cases };
}

function clauses(count: number): Clause[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    text: `ข้อความ ${String(index + 1)}`,
  }));
}

const without = { variants: [] };
const source = { document: "เอกสารตัวอย่าง" };
const deadline = { after: "fiscalYearEnd", days: 30 } as const;
const inWorkingDays = { after: "fiscalYearEnd", workingDays: 30 } as const;
const [itemOne, itemTwo] = soundPack.areas[1]?.units[0]?.indicators[0]?.items ?? [];
const items = itemOne && itemTwo ? [itemOne, { ...itemTwo, fullMarks: 2 }] : [];
const tooMany =
  itemOne && itemTwo
    ? [
        { ...itemOne, fullMarks: null },
        { ...itemTwo, fullMarks: 6 },
      ]
    : [];
const named3 = soundPack.areas[0]?.units[0]?.indicators[2]?.clauses ?? [];
const firstCase = soundCases[0];

function withCase(change: Partial<PackCase>): readonly PackCase[] {
  return firstCase ? [...soundCases, { ...firstCase, ...change }] : [];
}

function withIds(ids: Readonly<Record<string, string>>): Pack {
  const [area, ...others] = soundPack.areas;
  const rename = (one: Indicator): Indicator => ({ ...one, id: ids[one.id] ?? one.id });
  const units = area?.units.map((unit) => ({ ...unit, indicators: unit.indicators.map(rename) })) ?? [];
  return { ...soundPack, areas: area ? [{ ...area, units }, ...others] : [] };
}

function withRubric(id: string, ...lines: readonly Line[]): Pack {
  return withIndicator(id, { ...without, rubric: bands(...lines) });
}

export const plants: readonly Plant[] = [
  plant("a count that no band takes", withRubric("1", [5, "count 5"], [3, "count 3-4"], [1, "count 0-1"]), [
    "gap",
  ]),
  plant(
    "a percent that no band takes",
    withRubric("2", [5, "value >= 80"], [3, "value 60-79"], [0, "value < 60"]),
    ["gap"],
  ),
  plant(
    "two bands for 80 to 90 %",
    withRubric("2", [5, "value >= 80"], [3, "value 60-90"], [0, "value < 60"]),
    ["overlap"],
  ),
  plant(
    "a band within an earlier one",
    withRubric("2", [5, "value >= 80"], [3, "value 85-90"], [3, "value >= 60"], [0, "value < 60"]),
    ["maskedBand"],
  ),
  plant(
    "a score that only a masked band gives",
    withRubric("2", [5, "value >= 80"], [4, "value 85-90"], [3, "value >= 60"], [0, "value < 60"]),
    ["maskedBand", "unreachableScore"],
  ),
  plant(
    "full marks above 100 %",
    withRubric("2", [5, "value > 100"], [3, "value >= 60"], [0, "value < 60"]),
    ["bandNeverHolds", "fullMarksUnreachable"],
  ),
  plant(
    "an otherwise for which nothing is left",
    withRubric("2", [5, "value >= 80"], [3, "value >= 60"], [0, "value < 60"], [0, "otherwise"]),
    ["otherwiseNeverReached"],
  ),
  plant("full marks that no band gives", withIndicator("2", { fullMarks: 6 }), [
    "fullMarksNotHighestBand",
    "statedMarksDiffer",
  ]),
  plant(
    "a higher percent that scores less",
    withRubric("2", [5, "value >= 60, value < 80"], [3, "value >= 80"], [0, "value < 60"]),
    ["doingMoreScoresLess"],
  ),
  plant("all or nothing", withRubric("1", [5, "count 5"], [0, "count 0-4"]), ["oneClauseWorthMuch"]),
  plant(
    "one clause done, named by no band",
    withRubric("1", [5, "count 5"], [4, "count 4"], [3, "count 3"], [2, "count 2"], [0, "otherwise"]),
    ["statesNamedByNoBand"],
  ),
  plant(
    "printed bounds with a gap between them",
    withRubric("2", [5, "value >= 80"], [3, "value 60-79.99"], [0, "value < 60"]),
    ["printedGapClosedByRounding"],
  ),
  plant(
    "twenty clauses, each told from the others",
    withIndicator("1", {
      ...without,
      clauses: clauses(20),
      rubric: bands(
        ...Array.from({ length: 20 }, (_, nth) => [5 - nth / 4, `run 1-${String(20 - nth)}`] as const),
        [0, "otherwise"],
      ),
    }),
    ["notAnalysed"],
  ),
  plant(
    "bands from the lowest score up",
    withRubric("2", [0, "value < 60"], [5, "value >= 80"], [3, "value >= 60"]),
    ["bandsNotDescending"],
  ),
  plant(
    "a clause that no band names",
    withIndicator("3", { clauses: [...named3, { id: "3", text: "ประชุม" }] }),
    ["clauseUsedByNoBand"],
  ),
  plant("a precondition that no band names", withIndicator("1", { gate: { text: "มีผู้รับผิดชอบ" } }), [
    "gateUsedByNoBand",
  ]),
  plant(
    "incomplete and late treated alike",
    withIndicator("3", {
      clauses: [
        { id: "1", text: "ทำแผน" },
        { id: "2", text: "ส่งรายงาน", states: ["none", "incomplete", "late", "done"], deadline },
      ],
      rubric: bands(
        [5, "gate, 1-2"],
        [4, "gate, 1, 2 incomplete/late"],
        [3, "gate, 1, not 2 or gate, not 1, 2"],
        [2, "gate, not 1, 2 incomplete/late"],
        [1, "gate, not 1-2"],
        [0, "not gate"],
      ),
    }),
    ["statesNotToldApart"],
  ),
  plant(
    "a deadline that can't be missed",
    withIndicator("1", { clauses: clauses(5).map((one) => (one.id === "2" ? { ...one, deadline } : one)) }),
    ["deadlineWithoutLate"],
  ),
  plant(
    "working days that are counted as any others",
    withIndicator("1", {
      clauses: clauses(5).map((one) =>
        one.id === "2" ? { ...one, text: `${one.text} ภายใน 15 วันทำการ`, deadline } : one,
      ),
    }),
    ["deadlineWithoutLate", "workingDaysDiffer"],
  ),
  plant(
    "days that are counted as working days",
    withIndicator("1", {
      clauses: clauses(5).map((one) => (one.id === "2" ? { ...one, deadline: inWorkingDays } : one)),
    }),
    ["deadlineWithoutLate", "workingDaysDiffer"],
  ),
  plant(
    "a clause copied twice",
    withIndicator("1", {
      clauses: clauses(5).map((one) => ({ ...one, text: one.id === "2" ? "ข้อความ 1" : one.text })),
    }),
    ["duplicateClauseText"],
  ),
  plant("clauses without a rubric", withIndicator("3", { rubric: "manual" }), ["manualDespiteClauses"]),
  plant("full marks not known", withIndicator("1", { fullMarks: null }), ["fullMarksUnknown"]),
  plant("no rule on base cuts", withIndicator("1", { baseCut: { allowed: null } }), ["baseRuleMissing"]),
  plant("a rule on base cuts without the paper's words", withIndicator("1", { baseCut: { allowed: true } }), [
    "baseRuleMissing",
  ]),
  plant("no evidence", withIndicator("1", { evidence: [] }), ["noEvidence"]),
  plant("no law", withIndicator("1", { laws: [] }), ["noLaw"]),
  plant("no place in the paper", withIndicator("1", { source }), ["noSourcePlace"]),
  plant("items that add up to less", withIndicator("4", { items }), ["itemsSumDiffers"]),
  plant("items that add up to more, though not all are known", withIndicator("4", { items: tooMany }), [
    "fullMarksUnknown",
    "itemsSumDiffers",
  ]),
  plant("a best item that gives less", withIndicator("4", { rubric: "bestOfItems" }), ["itemsBestDiffers"]),
  plant("an indicator less for one LAO type", withIndicator("2", { appliesTo: ["SAO"] }), [
    "statedMarksDiffer",
  ]),
  plant("a number left out", withIds({ "3": "3.1" }), ["numbersMissing"]),
  plant("two numbers exchanged", withIds({ "1": "2", "2": "1" }), ["numbersOutOfOrder"]),
  plant("a letter of another script", withIndicator("1", { title: "ป้ายรुกล้ำ" }), ["foreignLetters"]),
  plant(
    "a key of no indicator in the map of changes",
    {
      ...soundPack,
      changes: { since: "older", changes: [{ kind: "same", from: ["counted"], to: ["countd"] }] },
    },
    ["changeOfUnknownKey"],
  ),
  plant(
    "an acknowledgement of nothing",
    { ...soundPack, acknowledged: [{ finding: "gap", indicator: "1", quote: "ก", reason: "ข" }] },
    ["acknowledgementWithoutFinding"],
  ),
  ...copied.filter(([, , codes]) => codes.length > 0).map(([what, pack, codes]) => plant(what, pack, codes)),
  plant("a case with the wrong score", soundPack, ["wrongCase"], withCase({ score: 4 })),
  plant("a case of the wrong band", soundPack, ["wrongCase"], withCase({ band: 2 })),
  plant("a case that can't be read", soundPack, ["caseNotScored"], withCase({ cells: [["อาจจะ"]] })),
  plant("a case of no indicator", soundPack, ["caseNotScored"], withCase({ indicator: "99" })),
  plant("a band without a case", soundPack, ["bandWithoutCase"], soundCases.slice(1)),
];
