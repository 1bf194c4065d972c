import type { ClauseState } from "../../pack/clauseState";
import type { Deadline } from "../../pack/schema";
import { stateOf } from "../../score/cell";
import { isInOrder } from "../../score/bothCells";
import { findClause } from "../../score/clauseCells";
import type { CompiledIndicator } from "../../score/compile";
import { readClauseDays, type DueDay, type SentDay } from "../../score/clauseDays";
import { isDay, type DayCell } from "../../score/day";
import { withoutHolidays } from "../../score/workingDays";
import type { ChecklistAnswers } from "../../score/evaluate";
import type { Cells } from "../../score/range";
import type { ClauseStanding } from "../../year/clauseStanding";
import { address } from "../../workbook/cells/cellRange";
import { clauseEntryName } from "../../workbook/cells/entryNames";
import type { CellName, ChecklistCells } from "../excel/subject";
import { textNamed, type NamedText } from "./templateCells";

/** A clause with the state that was read, and its days as Excel serial days. */
export interface ClauseShown {
  readonly id: string;
  readonly text: string;
  /** Null where the checklist could not be read. */
  readonly state: ClauseState | null;
  /** Something that must not happen: done is bad. */
  readonly isFault: boolean;
  /** The last day in time; null where there is none, or only the officer knows it. */
  readonly due: number | null;
  readonly sent: number | null;
  /** A day was entered that can't be meant; the result says so. */
  readonly isDayRefused: boolean;
  /** What the last day is counted from, where only the officer knows its day. */
  readonly event: string | null;
  /** Where it is entered; null where that is not known. */
  readonly cell: CellName | null;
  /** Where its evidence is entered, and what stands there; null where there is no such cell. */
  readonly evidence: NamedText | null;
}

type Days = Pick<ClauseShown, "due" | "sent" | "isDayRefused">;

const noDays: Days = { due: null, sent: null, isDayRefused: false };

/** What was read of a checklist. */
interface ChecklistRead {
  /** Null where the checklist could not be read. */
  readonly answers: ChecklistAnswers | null;
  /** The clauses as a template's cells have them; none elsewhere. */
  readonly standings: readonly ClauseStanding[];
  readonly checklist: ChecklistCells | null;
}

export function clausesShown(compiled: CompiledIndicator, read: ChecklistRead): readonly ClauseShown[] {
  const { key, clauses } = compiled.indicator;
  return clauses.map(({ id, text, fault, deadline }, index) => {
    const rank = read.answers?.states[index];
    const days = deadline ? daysOf(compiled, read, index, deadline) : noDays;
    return {
      id,
      text,
      state: rank === undefined ? null : stateOf(rank),
      isFault: fault === true,
      ...days,
      due: days.due ?? compiled.dueDays[index] ?? null,
      event: deadline && "event" in deadline ? deadline.event : null,
      cell: cellOf(compiled, read.checklist, index),
      evidence:
        read.checklist?.kind === "named"
          ? textNamed(read.checklist, clauseEntryName(key, id, "evidence"))
          : null,
    };
  });
}

/** The cell in which a clause is entered: by its name in a template, else by its place in the checklist. */
function cellOf(
  compiled: CompiledIndicator,
  checklist: ChecklistCells | null,
  index: number,
): CellName | null {
  const { hasGate, indicator } = compiled;
  if (!checklist || (compiled.entry !== "clauses" && !compiled.hasBoth)) return null;
  if (checklist.kind === "named")
    return (
      textNamed(checklist, clauseEntryName(indicator.key, indicator.clauses[index]?.id ?? "", "state"))
        ?.cell ?? null
    );
  const { cells, place } = checklist;
  if (!place) return null;
  const inOrder = index + (hasGate ? 1 : 0);
  const isLine = isInOrder(compiled, cells.flat().length);
  const row = isLine
    ? Math.floor(inOrder / place.width)
    : cells.findIndex(([name]) => findClause(compiled, name) === index);
  const column = isLine ? inOrder % place.width : 1;
  return row < 0 ? null : { sheet: place.sheet, address: address(place.row + row, place.column + column) };
}

/** Whether nothing is missing of a clause: done, or, where it must not happen, not found. */
export function isReached({ state, isFault }: ClauseShown): boolean {
  return state === (isFault ? "none" : "done");
}

/** Whether it was done, though no evidence is named where there is a cell for it. */
export function lacksEvidence({ state, isFault, evidence }: ClauseShown): boolean {
  return evidence !== null && evidence.text === "" && !isFault && state !== null && state !== "none";
}

function daysOf(
  compiled: CompiledIndicator,
  { standings, checklist }: ChecklistRead,
  index: number,
  deadline: Deadline,
): Days {
  const standing = standings[index];
  if (standing) {
    const { due, sent, state } = standing;
    return { due: dayOf(due), sent, isDayRefused: state.kind === "dayRefused" };
  }
  if (checklist?.kind !== "range") return noDays;
  const [date, due] = dayCells(compiled, checklist.cells, index);
  const entered = { date: dayCell(date), due: dayCell(due), event: null };
  const { fiscalYear } = compiled;
  const days = readClauseDays(deadline, { fiscalYear, workingDay: withoutHolidays }, entered);
  return { due: dayOf(days.due), sent: dayOf(days.sent), isDayRefused: days.sent.kind === "refused" };
}

/** The cells of a clause's day done and due day: in the order of the checklist, or in a table by the clause's number. */
function dayCells(compiled: CompiledIndicator, cells: Cells, index: number): readonly unknown[] {
  const inOrder = cells.flat();
  if (isInOrder(compiled, inOrder.length)) return [inOrder[index + (compiled.hasGate ? 1 : 0)]];
  const row = cells.find(([name]) => findClause(compiled, name) === index);
  return row?.slice(1) ?? [];
}

/** Null for a state, which is no day. */
function dayCell(cell: unknown): DayCell | null {
  return isDay(cell) ? { cell, place: null } : null;
}

function dayOf(days: DueDay | SentDay): number | null {
  return days.kind === "day" ? days.day : null;
}

/** How a clause stands to its last day, in calendar days. */
export type Timing =
  | { readonly kind: "left"; readonly days: number }
  | { readonly kind: "overdue"; readonly days: number }
  | { readonly kind: "inTime" }
  | { readonly kind: "late"; readonly days: number };

/** @param today An Excel serial day. Null where there is nothing to say. */
export function timingOf({ state, due, sent, isDayRefused }: ClauseShown, today: number): Timing | null {
  if (due === null || isDayRefused) return null;
  if (sent !== null) return sent <= due ? { kind: "inTime" } : { kind: "late", days: sent - due };
  if (state === "done" || state === "late") return null;
  return today <= due ? { kind: "left", days: due - today } : { kind: "overdue", days: today - due };
}
