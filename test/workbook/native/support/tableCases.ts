import type { Pack } from "../../../../src/pack/schema";
import { addUp } from "../../../../src/score/addUp";
import { baseCutWord, notApplicableWord } from "../../../../src/score/cell";
import { findLevel } from "../../../../src/score/level";
import { percentOf } from "../../../../src/score/rounding";
import { columnOf, slice } from "../../../../src/workbook/native/cellRange";
import { nativeBandText } from "../../../../src/workbook/native/nativeScore";
import {
  nativeFullTotal,
  nativeLevel,
  nativeOverallPercent,
  nativePercent,
  nativeScoreTotal,
} from "../../../../src/workbook/native/nativeTotals";
import { newCase as make, type Case } from "./case";
import { dayCases } from "./dayCases";
import { column, errorCell, type Cell, type Rows } from "./cell";

/** Everything that is not a score: days, sums, percents, levels and band texts. */
export function tableCases(packs: readonly Pack[]): readonly Case[] {
  return [
    ...dayCases(),
    ...percentCases(),
    ...totalCases(),
    ...overallCases(),
    ...packs.flatMap(levelCases),
    ...bandTextCases,
  ];
}

function percentCases(): readonly Case[] {
  // Seed figures of อบต.ไสไทย 2567, and sums that end in a tie.
  const sums: readonly (readonly [number, number])[] = [
    ...([
      [191, 195],
      [285, 345],
      [333, 340],
      [62, 65],
      [25, 25],
      [0, 25],
    ] as const),
    ...([
      [2.5, 40],
      [1, 32],
      [3, 32],
      [2999, 20_000],
      [0.1, 0.3],
      [57.5, 115],
    ] as const),
  ];
  const formula: Case["formula"] = ({ checklist }) => nativePercent(slice(checklist, 0), slice(checklist, 1));
  return [
    ...sums.map(([score, full]) =>
      make("percent", [[score, full]], { number: percentOf(score, full, 2) }, formula),
    ),
    make("percent of nothing", [[0, 0]], { text: notApplicableWord }, formula),
    make("percent of an error", [[errorCell, 25]], "error", formula),
  ];
}

/** Rows of score, full marks, and นำร่อง for a pilot. */
function totalCases(): readonly Case[] {
  const rows: Rows = [
    [4, 5, null],
    [baseCutWord, 5, null],
    [notApplicableWord, 5, ""],
    [null, 10, null],
    [null, null, null],
    [2.5, 5, "นำร่อง"],
    [0.1, 1, null],
    [0.2, 1, null],
  ];
  const changed = (score: Cell): Rows => [[score, 5, null], ...rows.slice(1)];
  const sum: Case["formula"] = ({ checklist }) => nativeScoreTotal(listOf(checklist));
  const full: Case["formula"] = ({ checklist }) => nativeFullTotal(listOf(checklist));
  const all: Case["formula"] = ({ checklist }) => nativeScoreTotal({ ...listOf(checklist), leftOut: null });
  const allFull: Case["formula"] = ({ checklist }) =>
    nativeFullTotal({ ...listOf(checklist), leftOut: null });
  const wrong: readonly Cell[] = ["4", "ผ่าน", 5.5, -1, errorCell];
  return [
    make("score total", rows, { number: 4.3 }, sum),
    make("full total", rows, { number: 17 }, full),
    make("score total with the pilot", rows, { number: 6.8 }, all),
    make("full total with the pilot", rows, { number: 22 }, allFull),
    ...wrong.map((score) => make("score total", changed(score), "error", sum)),
    ...wrong.map((score) => make("full total", changed(score), { number: 17 }, full)),
    make("score without full marks", [[3, null, null]], "error", sum),
    make("score without full marks", [[3, "?", null]], "error", sum),
  ];
}

function listOf(cells: Parameters<Case["formula"]>[0]["checklist"]): Parameters<typeof nativeScoreTotal>[0] {
  return {
    scores: columnOf(cells, 0),
    fulls: columnOf(cells, 1),
    leftOut: { column: columnOf(cells, 2), word: "นำร่อง" },
  };
}

/** The five areas of อบต.ไสไทย 2567, and the same with an area in which nothing counts. */
function overallCases(): readonly Case[] {
  const areas = [
    [25, 25],
    [40, 40],
    [62, 65],
    [191, 195],
    [15, 15],
  ] as const;
  const tables: readonly (readonly (readonly [number, number])[])[] = [
    areas,
    [...areas, [0, 0]],
    [[1, 3]],
    [
      [1, 8],
      [1, 3],
      [0, 0],
      [5, 7],
    ],
  ];
  const nothing: Rows = [
    [0, 0],
    [0, 0],
  ];
  return (["sum", "meanOfAreas"] as const).flatMap((method) => {
    const formula: Case["formula"] = ({ checklist }) =>
      nativeOverallPercent(method, columnOf(checklist, 0), columnOf(checklist, 1));
    return [
      ...tables.map((table) => make(method, table, { number: overallOf(table, method) }, formula)),
      make(method, nothing, { text: notApplicableWord }, formula),
      make(
        method,
        [
          [errorCell, 5],
          [1, 5],
        ],
        "error",
        formula,
      ),
    ];
  });
}

function overallOf(table: readonly (readonly [number, number])[], method: Pack["overall"]): number {
  const entries = table.map(([score, full], index) => ({ label: String(index), score, full }));
  const labels = entries.map(({ label }) => label);
  return addUp(entries, labels, method).overall.percent ?? NaN;
}

const belowAll = "ต่ำกว่าทุกระดับ";

function levelCases(pack: Pack): readonly Case[] {
  if (pack.levels.length === 0) return [];
  const percents = pack.levels.flatMap(({ from }) => [from - 0.01, from - 0.004, from, from + 0.01]);
  const formula: Case["formula"] = ({ checklist }) => nativeLevel(checklist, pack, belowAll);
  const wrong: readonly Cell[] = [null, -1, 100.1, errorCell];
  return [
    ...[0, 0.5, 100, ...percents].map((percent) =>
      make("level", [[percent]], { text: levelOf(pack, percent) }, formula),
    ),
    ...wrong.map((percent) => make("level", [[percent]], "error", formula)),
    make("level", [[notApplicableWord]], { text: notApplicableWord }, formula),
  ];
}

function levelOf(pack: Pack, percent: number): string {
  const level = findLevel(pack, percent);
  return level.kind === "named" ? level.title : belowAll;
}

const bandTextCases: readonly Case[] = (
  [
    [1, { text: "ครบ" }],
    [2, { text: "ไม่ครบ" }],
    [baseCutWord, { text: baseCutWord }],
    [3, "error"],
    [errorCell, "error"],
  ] as const
).map(([band, expected]) =>
  make(
    "band text",
    column(["ครบ", "ไม่ครบ"]),
    expected,
    ({ checklist, beside }) => nativeBandText(beside, checklist),
    band,
  ),
);
