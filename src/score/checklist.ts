import { plainText } from "../pack/plainText";
import {
  baseCutReading,
  isErrorCell,
  quoteCell,
  readCell,
  stateOf,
  unreadable,
  type CellReading,
  type StateRank,
} from "./cell";
import { bitOf, type CompiledIndicator } from "./compile";
import type { Answers } from "./evaluate";
import { issue, type CellPlace, type ScoreIssue } from "./issue";
import { readPercent, readRatio } from "./percent";
import { toUnits } from "./rounding";

/** What the cells of a checklist say. */
export type Reading =
  Answers | { readonly kind: "baseCut" } | { readonly kind: "issue"; readonly issue: ScoreIssue };

/** How an officer may call the precondition in a two-column checklist. */
const gateNames: ReadonlySet<string> = new Set(["เงื่อนไข", "gate", "precondition"]);

const doneOrNone = bitOf(0) | bitOf(3);

/**
 * Reads a checklist: a row, a column or a block read row by row, one cell a clause (the precondition in front, where
 * there is one); or two columns, clause number and state, in any order; or, for a percent, one cell or two counts.
 */
export function readChecklist(compiled: CompiledIndicator, cells: readonly (readonly unknown[])[]): Reading {
  if (compiled.entry === "clauses") {
    const plain = readPlain(compiled, cells);
    if (plain !== null) return plain;
  }
  const given = countCells(cells);
  if (given === 1 && readCell(cells[0]?.[0]) === baseCutReading) return { kind: "baseCut" };
  if (compiled.entry === "percent") return readMeasure(compiled, cells, given);
  const expected = compiled.cellCount;
  if (given === expected) return readInOrder(compiled, cells);
  if (cells.length === expected && cells.every((row) => row.length === 2)) return readPairs(compiled, cells);
  return trouble(issue("wrongCellCount", { given, expected, gate: Number(compiled.hasGate) }));
}

/** Row and column counted from 0. */
function placeOf(row: number, column: number): CellPlace {
  return { of: "checklist", row: row + 1, column: column + 1 };
}

function countCells(cells: readonly (readonly unknown[])[]): number {
  let count = 0;
  for (const row of cells) count += row.length;
  return count;
}

function trouble(found: ScoreIssue): Reading {
  return { kind: "issue", issue: found };
}

function readInOrder(compiled: CompiledIndicator, cells: readonly (readonly unknown[])[]): Reading {
  const answers = new Collector(compiled);
  const gates = Number(compiled.hasGate);
  let position = 0;
  for (let row = 0; row < cells.length; row += 1) {
    const across = cells[row] ?? [];
    for (let column = 0; column < across.length; column += 1) {
      const found = answers.put(position - gates, across[column], row, column);
      if (found !== null) return trouble(found);
      position += 1;
    }
  }
  return answers.finish();
}

/** A checklist of the right size that holds nothing but states its clauses can have, as nearly all do; else null. */
function readPlain(compiled: CompiledIndicator, cells: readonly (readonly unknown[])[]): Answers | null {
  const states = compiled.nothingDone.slice();
  let clause = compiled.hasGate ? -1 : 0;
  let gate = clause === 0;
  for (const row of cells) {
    for (const cell of row) {
      const reading = readCell(cell);
      const allowed = clause < 0 ? doneOrNone : (compiled.clauseStates[clause] ?? 0);
      // No clause has the bits of a base cut (4) or of what can't be read (-1, which shifts everything out).
      if (((allowed >> reading) & 1) === 0) return null;
      if (clause < 0) gate = reading === 3;
      else states[clause] = reading as StateRank;
      clause += 1;
    }
  }
  return clause === states.length ? { kind: "answers", gate, states, percent: null } : null;
}

function readPairs(compiled: CompiledIndicator, cells: readonly (readonly unknown[])[]): Reading {
  const answers = new Collector(compiled);
  const seen = new Set<number>();
  for (let row = 0; row < cells.length; row += 1) {
    const [name, state] = cells[row] ?? [];
    const clause = findClause(compiled, name);
    const place: CellPlace = placeOf(row, 0);
    if (clause === null) {
      const clauses = compiled.indicator.clauses.map(({ id }) => id).join(", ");
      return trouble(issue("clauseUnknown", { cell: quoteCell(name), clauses }, place));
    }
    if (seen.has(clause)) return trouble(issue("clauseTwice", { clause: quoteCell(name) }, place));
    seen.add(clause);
    const found = answers.put(clause, state, row, 1);
    if (found !== null) return trouble(found);
  }
  return answers.finish();
}

/** The clause's place from 0, -1 for the precondition, or null. */
function findClause(compiled: CompiledIndicator, name: unknown): number | null {
  if (typeof name !== "number" && typeof name !== "string") return null;
  const plain = plainText(String(name).slice(0, 60)).replace(/^ข้อ(ที่)? ?/, "");
  if (compiled.hasGate && gateNames.has(plain)) return -1;
  const clause = compiled.indicator.clauses.findIndex(({ id }) => id.toLowerCase() === plain);
  return clause < 0 ? null : clause;
}

/** Gathers states cell by cell; the first cell that cannot stand stops it. */
class Collector {
  private readonly states: StateRank[];
  private gate: boolean;
  private cut: CellPlace | null = null;

  constructor(private readonly compiled: CompiledIndicator) {
    this.states = compiled.nothingDone.slice();
    this.gate = !compiled.hasGate;
  }

  /** @param clause Place of the clause from 0, or -1 for the precondition; row and column count from 0. */
  put(clause: number, cell: unknown, row: number, column: number): ScoreIssue | null {
    const reading = readCell(cell);
    if (reading === unreadable || reading === baseCutReading) return this.putWord(reading, cell, row, column);
    const allowed = clause < 0 ? doneOrNone : (this.compiled.clauseStates[clause] ?? 0);
    if ((allowed & bitOf(reading)) === 0) return this.foreignState(clause, reading, placeOf(row, column));
    if (clause < 0) this.gate = reading === 3;
    else this.states[clause] = reading;
    return null;
  }

  finish(): Reading {
    if (this.cut === null) return { kind: "answers", gate: this.gate, states: this.states, percent: null };
    const gateTicked = this.gate && this.compiled.hasGate;
    return gateTicked || this.states.some((state) => state !== 0)
      ? trouble(issue("baseCutWithOthers", {}, this.cut))
      : { kind: "baseCut" };
  }

  private putWord(
    reading: Exclude<CellReading, StateRank>,
    cell: unknown,
    row: number,
    column: number,
  ): ScoreIssue | null {
    const place = placeOf(row, column);
    if (reading === unreadable)
      return isErrorCell(cell)
        ? issue("errorCell", {}, place)
        : issue("unknownWord", { cell: quoteCell(cell) }, place);
    this.cut ??= place;
    return null;
  }

  private foreignState(clause: number, reading: StateRank, place: CellPlace): ScoreIssue {
    const entry = this.compiled.indicator.clauses[clause];
    const values = {
      clause: entry?.id ?? "",
      state: stateOf(reading),
      states: (entry?.states ?? ["none", "done"]).join(","),
    };
    return issue("stateNotOfClause", values, place);
  }
}

function readMeasure(
  compiled: CompiledIndicator,
  cells: readonly (readonly unknown[])[],
  given: number,
): Reading {
  if (given < 1 || given > 2) return trouble(issue("wrongCellCount", { given, expected: 2, gate: 0 }));
  const firstPlace = placeOf(0, 0);
  const secondPlace = cells.length === 1 ? placeOf(0, 1) : placeOf(1, 0);
  const first = cellAt(cells, firstPlace);
  const second = cellAt(cells, secondPlace);
  if (isErrorCell(first)) return trouble(issue("errorCell", {}, firstPlace));
  if (isErrorCell(second)) return trouble(issue("errorCell", {}, secondPlace));
  const percent =
    given === 2
      ? readRatio([first, firstPlace], [second, secondPlace], compiled.decimals)
      : readSingle(first, firstPlace, compiled.decimals);
  if (!percent.ok) return trouble(percent.issue);
  return { kind: "answers", gate: true, states: [], percent: percent.value };
}

function cellAt(cells: readonly (readonly unknown[])[], { row, column }: CellPlace): unknown {
  return cells[row - 1]?.[column - 1];
}

function readSingle(cell: unknown, place: CellPlace, decimals: number): ReturnType<typeof readRatio> {
  const percent = readPercent(cell, place);
  return percent.ok
    ? { ok: true, value: { units: toUnits(percent.value, decimals), counts: null } }
    : percent;
}
