import { lintPack } from "../../src/lint/lintPack";
import type { Indicator } from "../../src/pack/schema";
import { findingText } from "../../src/words/findingText";
import { lintTh } from "../../src/texts/lint.th";
import { bands, withIndicator, type Line } from "./support/soundPack";

const transfers = { kind: "number", counted: "การโอน", unit: "ครั้ง" } as const;

/** What is found of an indicator with this measure and these bands, as code and witness. */
function found(measure: NonNullable<Indicator["measure"]>, ...lines: readonly Line[]): readonly string[] {
  const change = { variants: [], clauses: [], measure, rubric: bands(...lines) };
  return lintPack(withIndicator("1", change)).map((finding) => findingText(lintTh, finding));
}

const fewer: readonly Line[] = [
  [5, "value <= 5"],
  [3, "value 6-10"],
  [0, "value > 10"],
];

test("fewer transfers that score more are no trap where less is better", () => {
  expect(found({ ...transfers, better: "lower" }, ...fewer)).toEqual([]);
});

test("without that word they are, in both bands", () => {
  expect(found(transfers, ...fewer)).toHaveLength(2);
});

test("where less is better, more that scores more is the trap", () => {
  const [text = "", ...rest] = found({ ...transfers, better: "lower" }, [5, "value > 5"], [0, "value <= 5"]);
  expect(rest).toEqual([]);
  expect(text).toContain("doingMoreScoresLess");
  expect(text).toContain("จำนวน 6 ขึ้นไป ได้ 5 คะแนน แต่ถ้าได้จำนวน 0–5 ได้ 0 คะแนน");
});

const satisfaction = {
  kind: "number",
  counted: "พอใจ",
  unit: "จาก 5",
  decimals: 2,
  least: 1,
  most: 5,
} as const;

test("a gap of a number is named with its decimals, and none lies outside its range", () => {
  const [text = "", ...rest] = found(satisfaction, [5, "value > 4"], [0, "value < 3.5"]);
  expect(rest).toEqual([]);
  expect(text).toContain("ค่า 3.50–4.00");
});

test("a band beyond what can be measured never holds", () => {
  const codes = (measure: NonNullable<Indicator["measure"]>, ...lines: readonly Line[]): string[] =>
    found(measure, ...lines).map((text) => / (\w+): /.exec(text)?.[1] ?? "");
  expect(codes(satisfaction, [5, "value >= 4"], [3, "value 1-3.99"], [0, "value < 1"])).toContain(
    "bandNeverHolds",
  );
  const percent = { kind: "percent", done: "จัดเก็บ", all: "ประมาณการ" } as const;
  const over: readonly Line[] = [
    [5, "value >= 120"],
    [0, "value < 120"],
  ];
  expect(codes(percent, ...over)).toContain("bandNeverHolds");
  expect(codes({ ...percent, over100: true }, ...over)).toEqual([]);
});
