import { isBlank, isState, quoteCell, readCell } from "./cell";
import { findClause, placeOf, readInOrder, trouble, type ChecklistReading } from "./clauseCells";
import type { CompiledIndicator } from "./compile";
import { isDay } from "./day";
import { scoreIssue, type CellPlace } from "./issue";
import type { Cells } from "./range";

/**
 * Two columns headed "มี" and "ไม่มี", in which each row has its tick in one: null where it is no such block. Without the
 * heading nobody can tell which column is which.
 */
export function readTickedOption(compiled: CompiledIndicator, cells: Cells): ChecklistReading | null {
  if (!cells.every((row) => row.length === 2)) return null;
  const done = doneColumn(cells[0]);
  if (done !== null && cells.length === compiled.cellCount + 1)
    return readOptions(compiled, cells.slice(1), done);
  const isBlock =
    cells.length === compiled.cellCount &&
    cells.every((row) => row.every((cell) => isState(readCell(cell)))) &&
    cells.some(([name]) => findClause(compiled, name) === null);
  return isBlock ? trouble(scoreIssue("optionsWithoutHeading", {}, placeOf(0, 0))) : null;
}

/** Which of two headings says done, where the other says not done. */
function doneColumn(heading: readonly unknown[] = []): 0 | 1 | null {
  const [left, right] = heading.map((cell) =>
    typeof cell === "string" && !isBlank(cell) ? readCell(cell) : -1,
  );
  if (left === 3 && right === 0) return 0;
  return left === 0 && right === 3 ? 1 : null;
}

function readOptions(compiled: CompiledIndicator, rows: Cells, done: 0 | 1): ChecklistReading {
  const column: boolean[][] = [];
  for (const [row, cells] of rows.entries()) {
    const readings = cells.map(readCell);
    const isTicked = readings.map((reading) => reading === 3);
    // Counted from the heading, which the range begins with.
    if (!readings.every((reading) => reading === 0 || reading === 3) || isTicked[0] === isTicked[1])
      return trouble(scoreIssue("optionNotOne", {}, placeOf(row + 1, 0)));
    column.push([isTicked[done] === true]);
  }
  return readInOrder(compiled, column);
}

/** A cell too many that is a heading or the line of a sum, by what it says and where it stands. */
export function findStranger(compiled: CompiledIndicator, cells: Cells): ChecklistReading | null {
  const width = cells[0]?.length ?? 0;
  const isColumn =
    width <= 3 && cells.length === compiled.cellCount + 1 && cells.every((row) => row.length === width);
  const isRow = cells.length === 1 && width === compiled.cellCount + 1;
  if (!isColumn && !isRow) return null;
  const last = isRow ? placeOf(0, width - 1) : placeOf(cells.length - 1, 0);
  const found = [placeOf(0, 0), last].find((place) =>
    isStranger(compiled, cellAt(cells, place), width > 1 && !isRow),
  );
  return found
    ? trouble(
        scoreIssue(
          "notOfChecklist",
          { found: quoteCell(cellAt(cells, found)), expected: compiled.cellCount },
          found,
        ),
      )
    : null;
}

function cellAt(cells: Cells, { row, column }: CellPlace): unknown {
  return cells[row - 1]?.[column - 1];
}

/** In a table the first column names clauses; elsewhere every cell is a state or a day. */
function isStranger(compiled: CompiledIndicator, cell: unknown, isTable: boolean): boolean {
  if (isBlank(cell)) return false;
  return isTable ? findClause(compiled, cell) === null : readCell(cell) === -1 && !isDay(cell);
}
