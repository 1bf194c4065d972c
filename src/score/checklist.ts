import { findStranger, readTickedOption } from "./checklistShape";
import { readBoth } from "./bothCells";
import { findBaseCut, readInOrder, readByNumber, trouble, type ChecklistReading } from "./clauseCells";
import type { CompiledIndicator } from "./compile";
import { scoreIssue } from "./issue";
import { readMeasure } from "./measureCells";
import type { Cells } from "./range";

/**
 * Reads a checklist: a row, a column or a block read row by row, one cell a clause (the precondition in front, where
 * there is one); or a table of clause number, state or day, and perhaps the due day, in any order; or two columns of
 * which one is ticked, under their headings; or what is measured: a percent or its two numbers, a row for each line of a mean, or a number;
 * or a measure behind its clauses.
 */
export function readChecklist(compiled: CompiledIndicator, cells: Cells): ChecklistReading {
  const given = countCells(cells);
  const reading = readCells(compiled, cells, given);
  // Looked for only where something does not read: nearly all checklists do.
  return reading.kind === "issue" && (given === 1 || compiled.entry !== "clauses")
    ? (findBaseCut(cells) ?? reading)
    : reading;
}

function readCells(compiled: CompiledIndicator, cells: Cells, given: number): ChecklistReading {
  if (compiled.hasBoth) return readBoth(compiled, cells);
  return compiled.entry === "clauses"
    ? readClauses(compiled, cells, given)
    : readMeasure(compiled, cells, given);
}

function readClauses(compiled: CompiledIndicator, cells: Cells, given: number): ChecklistReading {
  const expected = compiled.cellCount;
  if (given === expected) return readInOrder(compiled, cells);
  const options = readTickedOption(compiled, cells);
  if (options !== null) return options;
  const width = cells[0]?.length;
  const isTable = cells.length === expected && cells.every((row) => row.length === width);
  if (isTable && (width === 2 || width === 3)) return readByNumber(compiled, cells);
  return (
    findStranger(compiled, cells) ??
    trouble(scoreIssue("wrongCellCount", { given, expected, hasGate: compiled.hasGate }))
  );
}

function countCells(cells: Cells): number {
  let count = 0;
  for (const row of cells) count += row.length;
  return count;
}
