import { plainText } from "../pack/plainText";
import { isErrorCell, quoteCell, readCell, stateOf, type CellReading, type StateRank } from "./cell";
import { bitOf, type CompiledIndicator } from "./compile";
import type { Answers } from "./evaluate";
import { issue, type CellPlace, type ScoreIssue } from "./issue";
import { readPercent, readRatio } from "./percent";
import { toUnits } from "./rounding";

/** What the cells of a checklist say. */
export type Reading =
  | { readonly kind: "answers"; readonly answers: Answers }
  | { readonly kind: "baseCut" }
  | { readonly kind: "issue"; readonly issue: ScoreIssue };

/** How an officer may call the precondition in a two-column checklist. */
const gateNames: ReadonlySet<string> = new Set(["เงื่อนไข", "gate", "precondition"]);

const doneOrNone = bitOf(0) | bitOf(3);

/**
 * Reads a checklist: a row, a column or a block read row by row, one cell a clause (the precondition in front, where
 * there is one); or two columns, clause number and state, in any order; or, for a percent, one cell or two counts.
 */
export function readChecklist(compiled: CompiledIndicator, cells: readonly (readonly unknown[])[]): Reading {
  const given = countCells(cells);
  if (given === 1 && readCell(cells[0]?.[0]) === "baseCut") return { kind: "baseCut" };
  if (compiled.indicator.measure) return readMeasure(compiled, cells, given);
  const expected = compiled.clauseStates.length + (compiled.indicator.gate ? 1 : 0);
  if (given === expected) return readInOrder(compiled, cells);
  if (cells.length === expected && cells.every((row) => row.length === 2)) return readPairs(compiled, cells);
  return trouble(issue("wrongCellCount", { given, expected, gate: compiled.indicator.gate ? 1 : 0 }));
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
  const gates = compiled.indicator.gate ? 1 : 0;
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
  if (compiled.indicator.gate && gateNames.has(plain)) return -1;
  const clause = compiled.indicator.clauses.findIndex(({ id }) => id.toLowerCase() === plain);
  return clause < 0 ? null : clause;
}

/** Gathers states cell by cell; the first cell that cannot stand stops it. */
class Collector {
  private readonly states: StateRank[];
  private gate: boolean;
  private cut: CellPlace | null = null;

  constructor(private readonly compiled: CompiledIndicator) {
    this.states = compiled.clauseStates.map(() => 0 as const);
    this.gate = compiled.indicator.gate === undefined;
  }

  /** @param clause Place of the clause from 0, or -1 for the precondition; row and column count from 0. */
  put(clause: number, cell: unknown, row: number, column: number): ScoreIssue | null {
    const reading = readCell(cell);
    if (typeof reading !== "number") return this.putWord(reading, cell, placeOf(row, column));
    const allowed = clause < 0 ? doneOrNone : (this.compiled.clauseStates[clause] ?? 0);
    if ((allowed & bitOf(reading)) === 0) return this.foreignState(clause, reading, placeOf(row, column));
    if (clause < 0) this.gate = reading === 3;
    else this.states[clause] = reading;
    return null;
  }

  finish(): Reading {
    if (this.cut === null)
      return { kind: "answers", answers: { gate: this.gate, states: this.states, percent: null } };
    const gateTicked = this.gate && this.compiled.indicator.gate !== undefined;
    return gateTicked || this.states.some((state) => state !== 0)
      ? trouble(issue("baseCutWithOthers", {}, this.cut))
      : { kind: "baseCut" };
  }

  private putWord(reading: Exclude<CellReading, number>, cell: unknown, place: CellPlace): ScoreIssue | null {
    if (reading === "unreadable")
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
  const flat = cells.flatMap((row, rowIndex) =>
    row.map((cell, column) => ({ cell, place: placeOf(rowIndex, column) })),
  );
  const [first, second] = flat;
  if (first === undefined || given > 2)
    return trouble(issue("wrongCellCount", { given, expected: 2, gate: 0 }));
  const broken = flat.find(({ cell }) => isErrorCell(cell));
  if (broken) return trouble(issue("errorCell", {}, broken.place));
  const percent = second
    ? readRatio([first.cell, first.place], [second.cell, second.place], compiled.decimals)
    : readSingle(first, compiled.decimals);
  if (!percent.ok) return trouble(percent.issue);
  return { kind: "answers", answers: { gate: true, states: [], percent: percent.value } };
}

function readSingle(
  only: { readonly cell: unknown; readonly place: CellPlace },
  decimals: number,
): ReturnType<typeof readRatio> {
  const percent = readPercent(only.cell, only.place);
  return percent.ok
    ? { ok: true, value: { units: toUnits(percent.value, decimals), counts: null } }
    : percent;
}
