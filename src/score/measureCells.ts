import { isBlank, isErrorCell } from "./cell";
import { placeOf, trouble, type ChecklistReading } from "./clauseCells";
import type { CompiledIndicator } from "./compile";
import type { Measured } from "./evaluate";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type CellPlace, type ScoreIssue } from "./issue";
import { scaleOf } from "../pack/measure";
import { readNumberCell, readPercent, readRatio, readSaidPercent } from "./percent";
import { toUnits } from "./rounding";
import type { Cells } from "./range";

/** Reads what is measured: a percent, a mean of percents, or a number. */
export function readMeasure(compiled: CompiledIndicator, cells: Cells, given: number): ChecklistReading {
  const measured = readCells(compiled, cells, given);
  if (measured.ok) return { kind: "answers", gate: true, states: [], measured: measured.value };
  const broken = findErrorCell(cells);
  return trouble(broken ? scoreIssue("errorCell", {}, broken) : measured.trouble);
}

function readCells(compiled: CompiledIndicator, cells: Cells, given: number): Outcome<Measured, ScoreIssue> {
  if (compiled.entry === "mean") return readMean(compiled, cells);
  const most = compiled.entry === "number" ? 1 : 2;
  if (given < 1 || given > most)
    return fail(scoreIssue("wrongCellCount", { given, expected: most, hasGate: false }));
  if (compiled.lowerIsBetter && isBlank(cells[0]?.[0]))
    return fail(scoreIssue("numberMissing", {}, placeOf(0, 0)));
  return compiled.entry === "number"
    ? readOneNumber(compiled, cells[0]?.[0])
    : readOnePercent(compiled, cells, given);
}

function findErrorCell(cells: Cells): CellPlace | null {
  for (const [row, across] of cells.entries())
    for (const [column, cell] of across.entries()) if (isErrorCell(cell)) return placeOf(row, column);
  return null;
}

/** One cell is a percent; two are the numbers done and all, side by side or one below the other. */
function readOnePercent(
  { decimals, decimalsOfParts, values }: CompiledIndicator,
  cells: Cells,
  given: number,
): Outcome<Measured, ScoreIssue> {
  const place = placeOf(0, 0);
  const first = cells[0]?.[0];
  if (given === 2) {
    const second = cells.length === 1 ? placeOf(0, 1) : placeOf(1, 0);
    const scale = { decimals, decimalsOfParts, over100: values.most === Infinity };
    return readRatio([first, place], [cells[second.row - 1]?.[second.column - 1], second], scale);
  }
  const percent = readPercent(first, place, values.most / 10 ** decimals);
  return percent.ok
    ? succeed({ units: toUnits(percent.value, decimals), counts: null, lines: null })
    : percent;
}

function readOneNumber(
  { indicator: { measure }, decimals }: CompiledIndicator,
  cell: unknown,
): Outcome<Measured, ScoreIssue> {
  const number = readNumberCell(cell, placeOf(0, 0), scaleOf(measure, decimals));
  return number.ok ? succeed({ units: toUnits(number.value, decimals), counts: null, lines: null }) : number;
}

/**
 * A row a line: its percent, or the counts done and all. Blank rows are no lines; a bare 0 alone may be one of them, so 0 %
 * is said with its sign. The mean is rounded once, at the end.
 */
function readMean({ decimals }: CompiledIndicator, cells: Cells): Outcome<Measured, ScoreIssue> {
  const percents: number[] = [];
  for (const [row, across] of cells.entries()) {
    if (isBlankLine(across)) continue;
    const percent = readLine(across, row);
    if (!percent.ok) return percent;
    percents.push(percent.value);
  }
  if (percents.length === 0) return fail(scoreIssue("noLines", {}, placeOf(0, 0)));
  const mean = percents.reduce((sum, percent) => sum + percent, 0) / percents.length;
  return succeed({ units: toUnits(mean, decimals), counts: null, lines: percents.length });
}

/** Older Excel hands blank cells over as 0, and 0 of 0 is nothing that could be measured. */
function isBlankLine(across: readonly unknown[]): boolean {
  return across.every((cell) => isBlank(cell) || (across.length === 2 && cell === 0));
}

function readLine(across: readonly unknown[], row: number): Outcome<number, ScoreIssue> {
  const [first, second] = across;
  if (across.length === 1) return readSaidPercent(first, placeOf(row, 0));
  if (across.length !== 2) return fail(scoreIssue("lineWidth", { given: across.length }, placeOf(row, 0)));
  const scale = { decimals: 0, decimalsOfParts: 0, over100: false };
  const ratio = readRatio([first, placeOf(row, 0)], [second, placeOf(row, 1)], scale);
  if (!ratio.ok) return ratio;
  const { done, all } = ratio.value.counts ?? { done: 0, all: 1 };
  return succeed((done / all) * 100);
}
