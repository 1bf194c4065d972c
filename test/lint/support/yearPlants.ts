import type { FindingCode } from "../../../src/lint/finding";
import type { Band, Clause, Indicator, Pack } from "../../../src/pack/schema";
import { soundPack, withIndicator } from "./soundPack";

/** Slips of a pack that began as a copy of another year's, or of another row: what is wrong, and what is found. */
export type Copied = readonly [what: string, pack: Pack, codes: readonly FindingCode[]];

const sourceOf = (year: number): Indicator["source"] => ({
  document: `คู่มือการประเมิน LPA ประจำปี ${String(year)}`,
  place: "หน้า 1",
});

const dueOn = (on: string, text = "ส่งรายงาน"): Pack => {
  const states: Clause["states"] = ["none", "late", "done"];
  const clauses: Clause[] = [
    { id: "1", text: "ทำแผน" },
    { id: "2", text, states, deadline: { on } },
  ];
  return withIndicator("3", { clauses });
};

const counted = (...texts: readonly string[]): Pack => {
  const rubric: Band[] = texts.map((text, index) => ({
    score: 5 - index,
    when: index === texts.length - 1 ? "otherwise" : `count ${String(5 - index)}`,
    text,
  }));
  return withIndicator("1", { rubric, variants: [] });
};

const percents = (...texts: readonly [string, string, string]): Pack =>
  withIndicator("2", {
    rubric: [
      { score: 5, when: "value >= 80", text: texts[0] },
      { score: 3, when: "value >= 60", text: texts[1] },
      { score: 0, when: "value < 60", text: texts[2] },
    ],
  });

const inOrder = ["ทำ 5 ข้อ", "ทำ 4 ข้อ", "ทำ 3 ข้อ", "ทำ 2 ข้อ", "ทำ ๑ ข้อ", "ไม่ได้ทำ"] as const;

export const copied: readonly Copied[] = [
  ["last year's fiscal year", { ...soundPack, year: 2568 }, ["fiscalYearUnusual"]],
  [
    "last year's title",
    { ...soundPack, title: { th: "การประเมิน LPA ประจำปี ๒๕๖๖", en: "LPA 2567" } },
    ["titleOfOtherYear"],
  ],
  ["last year's id", { ...soundPack, id: "lpa-2566" }, ["titleOfOtherYear"]],
  ["last year's papers", withIndicator("2", { source: sourceOf(2566) }), ["sourcesOfOtherYear"]],
  ["papers of two years, one of them this", withSources(2566, 2567), []],
  [
    "a title that asks for last year's plan",
    withIndicator("2", { title: "ร้อยละของโครงการตามแผน ประจำปีงบประมาณ พ.ศ. ๒๕๖๕" }),
    ["textOfOtherYear"],
  ],
  [
    "a plan over several years",
    withIndicator("2", { title: "ร้อยละของโครงการตามแผนอัตรากำลัง ประจำปี 2564 – 2566" }),
    [],
  ],
  ["a due day of the year before", dueOn("2565-08-15"), ["dueDayOfOtherYear"]],
  ["a due day ten years on", dueOn("2576-12-29"), ["dueDayOfOtherYear"]],
  ["a due day within the fiscal year", dueOn("2566-08-15"), []],
  ["a due day after it", dueOn("2566-12-29"), []],
  [
    "a report on the year that is due before the year ends",
    dueOn("2565-12-29", "ส่งรายงานภายใน 90 วัน นับแต่วันสิ้นปีงบประมาณ"),
    ["dueDayBeforeYearEnd"],
  ],
  [
    "a pass mark of an area that is not there",
    {
      ...soundPack,
      passMarks: [{ id: "pass", areas: ["1", "6"], percent: 70, source: { document: "เอกสารตัวอย่าง" } }],
    },
    ["passMarkOfUnknownArea"],
  ],
  [
    "variants for every type",
    withIndicator("1", { appliesTo: ["CITY"] }),
    ["statedMarksDiffer", "variantsForAllTypes"],
  ],
  ["two indicators of one title", withIndicator("2", { title: "ระบุผล" }), ["sameTitle"]],
  ["bands in order, a digit of them Thai", counted(...inOrder), []],
  [
    "the words of two counts exchanged",
    counted(inOrder[0], inOrder[2], inOrder[1], ...inOrder.slice(3)),
    ["bandTextsSwapped"],
  ],
  [
    "the words of the first and a later band exchanged",
    counted(inOrder[3], inOrder[1], inOrder[2], inOrder[0], ...inOrder.slice(4)),
    ["bandTextsSwapped"],
  ],
  ["percents in order", percents("ร้อยละ 80 ขึ้นไป", "ร้อยละ 60.00 ขึ้นไป", "ต่ำกว่าร้อยละ 60"), []],
  [
    "the words of two percents exchanged",
    percents("ร้อยละ 60.00 ขึ้นไป", "ร้อยละ 80.00 ขึ้นไป", "ต่ำกว่าร้อยละ 60"),
    ["bandTextsSwapped"],
  ],
  [
    "the words of one band copied to the next",
    percents("ร้อยละ 80 ขึ้นไป", "ร้อยละ 80 ขึ้นไป", "ต่ำกว่าร้อยละ 60"),
    ["bandTextTwice"],
  ],
];

function withSources(first: number, second: number): Pack {
  const [area] = withIndicator("1", { source: sourceOf(first), variants: [] }).areas;
  const [, ...others] = soundPack.areas;
  const units = area?.units.map((unit) => ({
    ...unit,
    indicators: unit.indicators.map((one) => (one.id === "2" ? { ...one, source: sourceOf(second) } : one)),
  }));
  return { ...soundPack, areas: area && units ? [{ ...area, units }, ...others] : [] };
}
