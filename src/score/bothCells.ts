import { baseCutReading, mayBeBlank, readCell } from "./cell";
import { placeOf, readByNumber, readPlaced, trouble, type ChecklistReading } from "./clauseCells";
import type { CompiledIndicator } from "./compile";
import { scoreIssue } from "./issue";
import { readMeasure } from "./measureCells";
import type { Cells } from "./range";
import { placeCells, type PlacedCell } from "./scoreCell";

/** The cells of clauses and precondition as they were read, and behind them those of the measure. */
interface Split {
  readonly ticked: ChecklistReading;
  readonly measure: readonly PlacedCell[];
}

/**
 * Reads a checklist with a measure behind its clauses: a row, a column or a block read row by row – the precondition, a cell a
 * clause, then the percent, its two numbers or the number –; or a table of clause number, state or day, and perhaps the due
 * day, with the measure's rows last. Where the precondition is not met, a percent of nothing is no value, and no trouble.
 */
export function readBoth(compiled: CompiledIndicator, cells: Cells): ChecklistReading {
  const split = splitCells(compiled, cells);
  if (split === null) {
    const given = cells.reduce((count, { length }) => count + length, 0);
    const expected = compiled.cellCount + mostOfMeasure(compiled);
    return trouble(scoreIssue("wrongCellCount", { given, expected, hasGate: compiled.hasGate }));
  }
  return readCut(compiled, split) ?? readValues(compiled, split);
}

/** Cells that the measure takes at most; a percent may be typed in one. */
export function mostOfMeasure({ entry }: Pick<CompiledIndicator, "entry">): number {
  return entry === "percent" ? 2 : 1;
}

/** Whether so many cells are those of the clauses, and of a measure behind them, one after the other. */
export function isInOrder(compiled: CompiledIndicator, given: number): boolean {
  const ofMeasure = given - compiled.cellCount;
  if (!compiled.hasBoth) return ofMeasure === 0;
  return ofMeasure >= 1 && ofMeasure <= mostOfMeasure(compiled);
}

function splitCells(compiled: CompiledIndicator, cells: Cells): Split | null {
  const { cellCount } = compiled;
  const placed = placeCells(cells, "checklist");
  if (isInOrder(compiled, placed.length))
    return { ticked: readPlaced(compiled, placed.slice(0, cellCount)), measure: placed.slice(cellCount) };
  const width = cells[0]?.length ?? 0;
  const isTable = (width === 2 || width === 3) && cells.every((row) => row.length === width);
  if (!isTable || !isInOrder(compiled, cells.length)) return null;
  return {
    ticked: readByNumber(compiled, cells.slice(0, cellCount)),
    measure: cells
      .slice(cellCount)
      .map((row, index) => ({ cell: row[1], place: placeOf(cellCount + index, 1) })),
  };
}

/** ตัดฐาน stands where nothing is ticked and nothing measured beside it; null where no cell says it. */
function readCut({ hasGate }: CompiledIndicator, { ticked, measure }: Split): ChecklistReading | null {
  const cut = measure.find(({ cell }) => readCell(cell) === baseCutReading);
  if (ticked.kind === "issue" || (ticked.kind !== "baseCut" && !cut)) return null;
  const isTicked =
    ticked.kind === "answers" && ((ticked.gate && hasGate) || ticked.states.some((state) => state !== 0));
  const other = measure.find(({ cell }) => !mayBeBlank(cell) && readCell(cell) !== baseCutReading);
  if (!isTicked && !other) return { kind: "baseCut" };
  return trouble(scoreIssue("baseCutWithOthers", {}, cut?.place ?? other?.place));
}

function readValues(compiled: CompiledIndicator, { ticked, measure }: Split): ChecklistReading {
  if (ticked.kind !== "answers") return ticked;
  const column = measure.map(({ cell }) => [cell]);
  const read = readMeasure(compiled, column, column.length);
  if (read.kind === "answers") return { ...ticked, measured: read.measured };
  if (!ticked.gate && measure.every(({ cell }) => mayBeBlank(cell))) return ticked;
  if (read.kind !== "issue" || !read.issue.cell) return read;
  return trouble({ ...read.issue, cell: measure[read.issue.cell.row - 1]?.place ?? null });
}
