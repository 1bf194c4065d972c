import type { Clause } from "../pack/schema";
import { writtenDays } from "../text/writtenDay";
import { findNumbered, plainName } from "./numberedName";
import {
  baseCutReading,
  isState,
  mayBeBlank,
  nothingToDoReading,
  quoteCell,
  readCell,
  stateOf,
  unfinishedReading,
  type CellReading,
  type StateRank,
} from "./cell";
import { bitOf, bitsPerClause, bitsPerWord, type CompiledIndicator } from "./compile";
import { readClauseDays } from "./clauseDays";
import { withoutHolidays } from "./workingDays";
import { isDay, type DayCell } from "./day";
import { isDayPrompt } from "./dayPrompts";
import type { ChecklistAnswers } from "./evaluate";
import { scoreIssue, type CellPlace, type ScoreIssue } from "./issue";
import { isRow, type Cells } from "./range";
import { placeCells, type PlacedCell } from "./scoreCell";
import { statesOf, wordTrouble } from "./wordTrouble";

/** What the cells of a checklist say. */
export type ChecklistReading =
  ChecklistAnswers | { readonly kind: "baseCut" } | { readonly kind: "issue"; readonly issue: ScoreIssue };

/** How an officer may call the precondition in a checklist with a column for the clause numbers. */
const gateNames: readonly string[] = ["เงื่อนไข", "gate", "precondition"];

const doneOrNone = bitOf(0) | bitOf(3);

export function trouble(found: ScoreIssue): ChecklistReading {
  return { kind: "issue", issue: found };
}

/** Row and column counted from 0. */
export function placeOf(row: number, column: number): CellPlace {
  return { of: "checklist", row: row + 1, column: column + 1 };
}

/**
 * Whether one of the cells says ตัดฐาน: null if none, else the base cut, which stands only where all the other cells are
 * blank.
 */
export function findBaseCut(cells: Cells): Extract<ChecklistReading, { kind: "baseCut" | "issue" }> | null {
  const placed = placeCells(cells, "checklist");
  const cut = placed.find(({ cell }) => readCell(cell) === baseCutReading);
  if (!cut) return null;
  const alone = placed.every((one) => one === cut || mayBeBlank(one.cell));
  return alone
    ? { kind: "baseCut" }
    : { kind: "issue", issue: scoreIssue("baseCutWithOthers", {}, cut.place) };
}

/**
 * A checklist of the right size that holds nothing but states its clauses can have, as nearly all do; else null.
 *
 * @param bits Takes the states as `evaluatePacked` wants them.
 */
export function readPlain(
  compiled: CompiledIndicator,
  cells: unknown,
  bits: number[],
): ChecklistAnswers | null {
  if (!isRow(cells)) return null;
  const states = compiled.nothingDone.slice();
  const { clauseStates } = compiled;
  let clause = compiled.hasGate ? -1 : 0;
  let gate = clause === 0;
  let word = 0;
  let shift = 0;
  for (const row of cells) {
    if (!isRow(row)) return null;
    for (const cell of row) {
      const reading = readCell(cell);
      const allowed = clause < 0 ? doneOrNone : (clauseStates[clause] ?? 0);
      // No clause has the bits of the other readings (4, 5, and -1, which shifts everything out).
      if (((allowed >> reading) & 1) === 0) return null;
      if (clause < 0) gate = reading === 3;
      else {
        states[clause] = reading as StateRank;
        word |= 1 << (shift + reading);
        shift += bitsPerClause;
        if (shift === bitsPerWord) {
          bits.push(word);
          word = 0;
          shift = 0;
        }
      }
      clause += 1;
    }
  }
  if (shift > 0) bits.push(word);
  return clause === states.length ? { kind: "answers", gate, states, measured: null } : null;
}

/** One cell a clause, in the order of the checklist, the precondition in front. */
export function readInOrder(compiled: CompiledIndicator, cells: Cells): ChecklistReading {
  return readPlaced(compiled, placeCells(cells, "checklist"));
}

/** The same of cells one behind the other. */
export function readPlaced(compiled: CompiledIndicator, cells: readonly PlacedCell[]): ChecklistReading {
  const answers = new Collector(compiled);
  for (const [index, { cell, place }] of cells.entries()) {
    const found = answers.put(index - Number(compiled.hasGate), cell, place);
    if (found !== null) return trouble(found);
  }
  return answers.finish();
}

/** Rows of clause number, state or day, and perhaps the due day, in any order of clauses. */
export function readByNumber(compiled: CompiledIndicator, cells: Cells): ChecklistReading {
  const answers = new Collector(compiled);
  const seen = new Set<number>();
  for (const [row, [name, state, due]] of cells.entries()) {
    const clause = findClause(compiled, name);
    if (clause === null) {
      const clauses = compiled.indicator.clauses.map(({ id }) => id);
      return trouble(scoreIssue("clauseUnknown", { found: quoteCell(name), clauses }, placeOf(row, 0)));
    }
    if (seen.has(clause))
      return trouble(scoreIssue("clauseTwice", { clause: quoteCell(name) }, placeOf(row, 0)));
    seen.add(clause);
    const dueCell = { cell: due, place: placeOf(row, 2) };
    const found = answers.put(clause, state, placeOf(row, 1), dueCell) ?? dueTrouble(dueCell);
    if (found !== null) return trouble(found);
  }
  return answers.finish();
}

/** The clause that a cell names by its number: its place from 0, -1 for the precondition, or null. */
export function findClause(compiled: CompiledIndicator, name: unknown): number | null {
  if (typeof name !== "number" && typeof name !== "string") return null;
  const plain = plainName(name);
  if (compiled.hasGate && gateNames.some((gate) => plain.startsWith(gate))) return -1;
  const { clauses } = compiled.indicator;
  const byId = (id: string): Clause | undefined => clauses.find((one) => one.id.toLowerCase() === id);
  const found = findNumbered(plain, byId, ({ text }) => text);
  return found.kind === "found" ? clauses.indexOf(found.value) : null;
}

/** A day as text, which no sheet can reckon with. */
function isWrittenDay(cell: unknown): boolean {
  return typeof cell === "string" && writtenDays(cell).length > 0;
}

/** The third column is for due days alone: a state there would be passed over, and lost. */
function dueTrouble({ cell, place }: DayCell): ScoreIssue | null {
  if (readCell(cell) === 0 || isDay(cell)) return null;
  return scoreIssue("notADueDay", { found: quoteCell(cell) }, place);
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

  /** @param clause Place of the clause from 0, or -1 for the precondition. */
  put(clause: number, cell: unknown, place: CellPlace, due?: DayCell): ScoreIssue | null {
    const reading = readCell(cell);
    if (isState(reading)) return this.putState(clause, reading, place);
    if (clause >= 0 && (isDay(cell) || isWrittenDay(cell))) return this.putDay(clause, cell, place, due);
    return this.putWord(clause, reading, cell, place);
  }

  finish(): ChecklistReading {
    if (this.cut === null) return { kind: "answers", gate: this.gate, states: this.states, measured: null };
    const gateTicked = this.gate && this.compiled.hasGate;
    return gateTicked || this.states.some((state) => state !== 0)
      ? trouble(scoreIssue("baseCutWithOthers", {}, this.cut))
      : { kind: "baseCut" };
  }

  private putState(clause: number, state: StateRank, place: CellPlace): ScoreIssue | null {
    if ((this.allowed(clause) & bitOf(state)) === 0) return this.foreignState(clause, state, place);
    if (clause < 0) this.gate = state === 3;
    else this.states[clause] = state;
    return null;
  }

  /** A day against the due day: in time, or late, which in a clause without that state is as good as not done. */
  private putDay(clause: number, cell: unknown, place: CellPlace, due?: DayCell): ScoreIssue | null {
    const { deadline, id } = this.compiled.indicator.clauses[clause] ?? {};
    if (!deadline || id === undefined) return scoreIssue("dayWithoutDeadline", { clause: id ?? "" }, place);
    const isDueBlank = !due || readCell(due.cell) === 0;
    const cells = { date: { cell, place }, due: isDueBlank ? null : due, event: null };
    const { fiscalYear } = this.compiled;
    const { sent } = readClauseDays(deadline, { fiscalYear, workingDay: withoutHolidays }, cells);
    switch (sent.kind) {
      case "refused":
        return sent.issue;
      case "day": {
        const late = (this.allowed(clause) & bitOf(2)) === 0 ? 0 : 2;
        return this.putState(clause, sent.inTime ? 3 : late, place);
      }
      case "holidays":
        return scoreIssue("dueDayByHolidays", { clause: id }, place);
      default: {
        const event = "event" in deadline ? deadline.event : "";
        return scoreIssue("dueDayUnknown", { clause: id, event }, place);
      }
    }
  }

  private putWord(clause: number, reading: CellReading, cell: unknown, place: CellPlace): ScoreIssue | null {
    if (reading === baseCutReading) {
      this.cut ??= place;
      return null;
    }
    const { id = "", deadline } = this.compiled.indicator.clauses[clause] ?? {};
    if (deadline && isDayPrompt(cell)) return scoreIssue("dayAwaited", { clause: id, found: cell }, place);
    if (reading === nothingToDoReading) return this.putNothingToDo(clause, cell, place);
    if (reading === unfinishedReading) return this.putUnfinished(clause, cell, place);
    return wordTrouble(cell, statesOf(this.compiled.indicator.clauses[clause]), place);
  }

  private putNothingToDo(clause: number, cell: unknown, place: CellPlace): ScoreIssue | null {
    const entry = this.compiled.indicator.clauses[clause];
    if (entry?.nothingToDo === undefined) {
      const { text } = entry ?? this.compiled.indicator.gate ?? { text: "" };
      const values = { clause: entry?.id ?? null, found: quoteCell(cell), text };
      return scoreIssue("nothingToDoCountsNot", values, place);
    }
    this.states[clause] = 3;
    return null;
  }

  /** Not done, unless the clause can be incomplete as well: then the officer says which. */
  private putUnfinished(clause: number, cell: unknown, place: CellPlace): ScoreIssue | null {
    const isDoubtful = (this.allowed(clause) & bitOf(1)) !== 0;
    return isDoubtful
      ? scoreIssue("wordOfTwoStates", { found: quoteCell(cell), states: ["none", "incomplete"] }, place)
      : this.putState(clause, 0, place);
  }

  private allowed(clause: number): number {
    return clause < 0 ? doneOrNone : (this.compiled.clauseStates[clause] ?? 0);
  }

  private foreignState(clause: number, state: StateRank, place: CellPlace): ScoreIssue {
    const entry = this.compiled.indicator.clauses[clause];
    const values = { clause: entry?.id ?? null, state: stateOf(state), states: statesOf(entry) };
    return scoreIssue("stateNotOfClause", values, place);
  }
}
