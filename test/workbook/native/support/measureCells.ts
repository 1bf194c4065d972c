import type { CompiledIndicator } from "../../../../src/score/compile";
import type { Need } from "./case";
import { column, errorCell, type Cell, type Rows } from "./cell";
import { pick, seeded } from "./random";

export interface Entered {
  readonly cells: Rows;
  readonly needs: readonly Need[];
}

const notNumbers: readonly Cell[] = ["บางอย่าง", "*", "ตัดฐาน", "ไม่ประเมิน", true, false, errorCell];

/** Cells for an indicator that compares a number: at every threshold, around it, at random, and what must be refused. */
export function measuredCells(compiled: CompiledIndicator): readonly Entered[] {
  switch (compiled.entry) {
    case "percent":
      return [...percents(compiled).map((cell) => entered([[cell]])), ...ratios(compiled).map(entered)];
    case "mean":
      return [...meansOfPercents(compiled), ...meansOfRatios(compiled)];
    case "number":
      return counts(compiled).map((cell) => entered([[cell]]));
    default:
      return [];
  }
}

/** Cells of a typed score, or of the scores of items. */
export function enteredCells({ entry, indicator }: CompiledIndicator): readonly Entered[] {
  const fulls =
    entry === "items" ? (indicator.items ?? []).map((item) => item.fullMarks) : [indicator.fullMarks];
  const random = seeded(fulls.length);
  const wordsFor = (full: number | null): Cell[] => [null, 0, 0.1, full ?? 7, (full ?? 7) / 2];
  const single = fulls.flatMap((full, at) =>
    [...wordsFor(full), (full ?? 0) + 1, -0.5, "", ...notNumbers].flatMap((cell) => [
      fulls.map((other, index) => (index === at ? cell : other)),
      fulls.map((_, index) => (index === at ? cell : null)),
    ]),
  );
  const drawn = Array.from({ length: 60 }, () => fulls.map((full) => pick(random, wordsFor(full))));
  return [...single, ...drawn].map((cells) => entered(column(cells)));
}

function entered(cells: Rows): Entered {
  const all = cells.flat();
  const numbers = all.filter((cell) => typeof cell === "number");
  const mean = numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1);
  const hasBoolean = all.some((cell) => typeof cell === "boolean");
  const needs: Need[] = hasBoolean ? ["booleansAreNoNumbers"] : [];
  return { cells, needs: [...numbers, mean].some(isTie) ? [...needs, "roundsDecimally"] : needs };
}

/** Whether a number stands halfway between two of two decimals, as far as binary numbers can. */
function isTie(number: number): boolean {
  return Math.abs(((number * 1000) % 10) - 5) < 1e-6;
}

/** In units: 1500 is 15.00 %. */
function thresholds({ bands }: CompiledIndicator): readonly number[] {
  const found = bands.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ value }) => (value ? [value.least, value.most, value.most + 1] : [])),
  );
  return [...new Set([...found, 0, 1])].filter((units) => units >= 0 && units < Infinity);
}

function percents(compiled: CompiledIndicator): readonly Cell[] {
  const unit = 10 ** -compiled.decimals;
  const random = seeded(1);
  const near = thresholds(compiled).flatMap((units) =>
    [-1, -0.51, -0.5, -0.49, 0, 0.49, 0.5, 1].map((step) => tidy((units + step) * unit)),
  );
  const drawn = Array.from({ length: 40 }, () => tidy(random() * 100));
  return [null, 0, 0.1667, 1, 1.005, 10, 10.01, 100, 100.01, 120, -1, ...near, ...drawn, ...notNumbers];
}

function tidy(number: number): number {
  return Number(number.toFixed(6));
}

/** Pairs done and all, side by side and one below the other; of 20,000, an odd number of halves is a tie. */
function ratios(compiled: CompiledIndicator): readonly Rows[] {
  const random = seeded(2);
  const halves = 2 * 100 * 10 ** compiled.decimals;
  const near = thresholds(compiled).flatMap((units) =>
    [-2, -1, 0, 1].map((step): [Cell, Cell] => [2 * units + step, halves]),
  );
  const part = 10 ** -compiled.decimalsOfParts;
  const most = compiled.values.most === Infinity ? 2 : 1;
  const drawn = Array.from({ length: 80 }, (): [Cell, Cell] => {
    const all = 1 + Math.floor(random() * 300);
    return [tidy(Math.floor(random() * (most * all + 1)) * part), tidy(all * part)];
  });
  const odd: readonly (readonly [Cell, Cell])[] = [
    ...([
      [null, 5],
      [5, null],
      [null, null],
      [31, 30],
      [310.005, 30],
      [1.5, 2.25],
      [0.1 + 0.2, 0.3],
      [0, 0],
      [0.5, 3],
      [1, 2.5],
      [-1, 3],
    ] as const),
    ...([
      ["ตัดฐาน", null],
      ["ตัดฐาน", 0],
      [null, "ตัดฐาน"],
      ["ตัดฐาน", 5],
      ["ตัดฐาน", "ตัดฐาน"],
    ] as const),
    ...notNumbers.flatMap((cell): [Cell, Cell][] => [
      [cell, 30],
      [3, cell],
    ]),
  ];
  return [...near, ...drawn, ...odd].map((pair, index) => (index % 2 === 0 ? [pair] : column(pair)));
}

function counts(compiled: CompiledIndicator): readonly Cell[] {
  const unit = 10 ** -compiled.decimals;
  const { least, most } = compiled.values;
  const ends = [least, most].filter((end) => end < Infinity);
  const near = [...thresholds(compiled), ...ends].flatMap((units) =>
    [-1, 0, 1, 0.5].map((step) => tidy((units + step) * unit)),
  );
  return [null, -1, 1_000_000, ...near, ...notNumbers];
}

function meansOfPercents(compiled: CompiledIndicator): readonly Entered[] {
  const random = seeded(3);
  const usual = percents(compiled).filter((cell) => typeof cell === "number" && cell > 1 && cell <= 100);
  // The engine refuses a bare 0 of a mean, which older Excel hands over for a blank cell too; a formula can tell the two apart.
  const said = percents(compiled).filter((cell) => cell !== 0);
  const lines = said.flatMap((cell) => [
    [cell, 50, null],
    [null, cell, null],
    [cell, cell, cell],
  ]);
  const drawn = Array.from({ length: 60 }, () => Array.from({ length: 3 }, () => pick(random, usual)));
  return [...lines, ...drawn].map((cells) => entered(column(cells)));
}

function meansOfRatios(compiled: CompiledIndicator): readonly Entered[] {
  const pairs = ratios(compiled).map((rows) => rows.flat());
  return pairs.flatMap((pair, index) => {
    const other = pairs[(index * 7) % pairs.length] ?? pair;
    return [[pair], [pair, [null, null], [3, 4]], [other, pair, [null, null]]].map((rows) => ({
      cells: rows,
      needs: [...entered(rows).needs, "roundsRanges" as const],
    }));
  });
}
