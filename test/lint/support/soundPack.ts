import { laoTypes, type LaoType } from "../../../src/pack/laoType";
import type { PackCase } from "../../../src/lint/cases";
import type { Band, Indicator, Pack } from "../../../src/pack/schema";

const source = { document: "เอกสารตัวอย่าง", place: "หน้า 1" };

/** A band: its score and its condition. */
export type Line = readonly [score: number, when: string];

export function bands(...lines: readonly Line[]): readonly Band[] {
  return lines.map(([score, when]) => ({ score, when, text: `ได้ ${String(score)} คะแนน` }));
}

const common = {
  fullMarks: 5,
  appliesTo: laoTypes,
  baseCut: { allowed: false, quote: "ไม่สามารถตัดฐานได้ทุกกรณี" },
  counted: "real" as const,
  clauses: [],
  evidence: ["หลักฐาน"],
  laws: ["กฎหมาย"],
  notes: [],
  source,
};

/** Five clauses, counted; cities have another rubric. */
const counted: Indicator = {
  ...common,
  id: "1",
  key: "counted",
  title: "นับข้อ",
  clauses: ["ก", "ข", "ค", "ง", "จ"].map((text, index) => ({ id: String(index + 1), text })),
  rubric: bands(
    [5, "count 5"],
    [4, "count 4"],
    [3, "count 3"],
    [2, "count 2"],
    [1, "count 1"],
    [0, "count 0"],
  ),
  variants: [
    {
      laoTypes: ["CITY"],
      rubric: bands([5, "count >= 4"], [3, "count 2-3"], [1, "count 1"], [0, "count 0"]),
      source,
    },
  ],
};

const percent: Indicator = {
  ...common,
  id: "2",
  key: "percent",
  title: "ร้อยละ",
  measure: { kind: "percent", done: "ที่ทำ", all: "ทั้งหมด" },
  rubric: bands([5, "value >= 80"], [3, "value >= 60"], [0, "value < 60"]),
};

/** A precondition, and a report that may be late; every result is named. */
const named: Indicator = {
  ...common,
  id: "3",
  key: "named",
  title: "ระบุผล",
  gate: { text: "มีผู้รับผิดชอบ" },
  clauses: [
    { id: "1", text: "ทำแผน" },
    {
      ...{ id: "2", text: "ส่งรายงาน", states: ["none", "late", "done"] },
      deadline: { after: "fiscalYearEnd", days: 90 },
    },
  ],
  rubric: bands(
    [5, "gate, 1-2"],
    [4, "gate, 1, 2 late"],
    [3, "gate, 1, not 2 or gate, not 1, 2"],
    [2, "gate, not 1, 2 late"],
    [1, "gate, not 1-2"],
    [0, "not gate"],
  ),
};

const summed: Indicator = {
  ...common,
  id: "4",
  key: "summed",
  title: "รวมข้อย่อย",
  rubric: "sumOfItems",
  items: [
    {
      ...common,
      ...{ id: "4.1", key: "item", title: "ข้อย่อย", fullMarks: 2, evidence: [], laws: [] },
      baseCut: { allowed: null },
      clauses: ["ก", "ข"].map((text, index) => ({ id: String(index + 1), text })),
      rubric: bands([2, "count 2"], [1, "count 1"], [0, "count 0"]),
    },
    {
      ...common,
      ...{ id: "4.2", key: "other-item", title: "อีกข้อย่อย", fullMarks: 3, rubric: "manual" },
    },
  ],
};

/** A pack in which there is nothing to find. */
export const soundPack: Pack = {
  id: "sound",
  year: 2567,
  fiscalYear: 2566,
  version: "1.0.0",
  title: { th: "ชุดเกณฑ์ตัวอย่าง", en: "Example" },
  overall: "sum",
  percentDecimals: 2,
  passMarks: [],
  levels: [],
  areas: [
    {
      id: "1",
      title: "ด้านหนึ่ง",
      statedMarks: [{ marks: 15, source }],
      units: [{ id: "1", title: "หน่วย", indicators: [counted, percent, named] }],
    },
    { id: "2", title: "ด้านสอง", units: [{ id: "1", title: "หน่วย", indicators: [summed] }] },
  ],
};

/** The sound pack with some parts of one indicator replaced. */
export function withIndicator(id: string, change: Partial<Indicator>): Pack {
  return {
    ...soundPack,
    areas: soundPack.areas.map((area) => ({
      ...area,
      units: area.units.map((unit) => ({
        ...unit,
        indicators: unit.indicators.map((one) => (one.id === id ? replaced(one, change) : one)),
      })),
    })),
  };
}

/** `variants: []` takes the variants away: a pack lists some or leaves the key out. */
function replaced(indicator: Indicator, change: Partial<Indicator>): Indicator {
  const { variants, ...rest } = { ...indicator, ...change };
  return variants && variants.length > 0 ? { ...rest, variants } : rest;
}

/** One case for every band of the sound pack. */
export const soundCases: readonly PackCase[] = [
  ...[5, 4, 3, 2, 1, 0].map((done, index) => caseOf("1", index + 1, done, firstOfFive(done), "SAO")),
  caseOf("1", 1, 5, firstOfFive(4), "CITY"),
  caseOf("1", 2, 3, firstOfFive(2), "CITY"),
  caseOf("1", 3, 1, firstOfFive(1), "CITY"),
  caseOf("1", 4, 0, firstOfFive(0), "CITY"),
  caseOf("2", 1, 5, [80]),
  caseOf("2", 2, 3, [60]),
  caseOf("2", 3, 0, [59]),
  caseOf("3", 1, 5, [true, true, true]),
  caseOf("3", 2, 4, [true, true, "ล่าช้า"]),
  caseOf("3", 3, 3, [true, true, false]),
  caseOf("3", 4, 2, [true, false, "ล่าช้า"]),
  caseOf("3", 5, 1, [true, false, false]),
  caseOf("3", 6, 0, [false, true, true]),
  caseOf("4.1", 1, 2, [true, true]),
  caseOf("4.1", 2, 1, [true, false]),
  caseOf("4.1", 3, 0, [false, false]),
];

function firstOfFive(done: number): readonly boolean[] {
  return Array.from({ length: 5 }, (_, clause) => clause < done);
}

function caseOf(
  indicator: string,
  band: number,
  score: number,
  cells: readonly PackCase["cells"][number][number][],
  laoType?: LaoType,
): PackCase {
  return {
    ...{ indicator, band, score, kind: "band", title: `${indicator}/${String(band)}`, source: "หน้า 1" },
    cells: cells.map((cell) => [cell]),
    ...(laoType && { laoType }),
  };
}
