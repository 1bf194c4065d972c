import { plainStates } from "../../pack/clauseState";
import type { Indicator } from "../../pack/schema";
import type { CompiledIndicator } from "../../score/compile";
import { dayPrompts } from "../../score/dayPrompts";
import { quoted } from "../cells/quoted";
import type { Checklist } from "./checklist";
import { putClauses } from "./clauseRows";
import type { Context } from "./context";
import { allBlank, anyBlank } from "./formulas";
import { putCounts, putLines, putMeasureRows, putNumber, putTyped } from "./measureRows";
import { putReadings, type EntryCell } from "./readings";
import { rowOrderCheck } from "./rowOrder";
import type { Ref, SheetBuilder } from "./sheetBuilder";
import { withUnfit, type LimitedCell } from "./unfitNumbers";
import { means, type WordMeaning } from "./wordTable";

/** The cells that an indicator's score comes from. */
export type Entries =
  | Checklist
  | { readonly kind: "typed"; readonly cell: Ref }
  /** Rows for the items' scores, which are known after their own blocks. */
  | { readonly kind: "items"; readonly rows: readonly number[] };

/** Rows for what the officer enters. */
export function putEntries(sheet: SheetBuilder, context: Context, compiled: CompiledIndicator): Entries {
  const { indicator, entry } = compiled;
  if (compiled.hasBoth) {
    const states = putClauses(sheet, context, compiled);
    return checklist(sheet, context, indicator, states, putMeasureRows(sheet, context, indicator));
  }
  switch (entry) {
    case "clauses":
      return checklist(sheet, context, indicator, putClauses(sheet, context, compiled), []);
    case "percent":
      return putCounts(sheet, context, indicator);
    case "mean":
      return putLines(sheet, context, indicator);
    case "number":
      return putNumber(sheet, context, indicator);
    case "score":
      putClauses(sheet, context, compiled);
      return { kind: "typed", cell: putTyped(sheet, context, indicator) };
    case "items":
      putClauses(sheet, context, compiled);
      return { kind: "items", rows: reserve(sheet, indicator) };
  }
}

/** @param measured The cells of a measure behind those that are ticked. */
function checklist(
  sheet: SheetBuilder,
  context: Context,
  indicator: Indicator,
  states: readonly Ref[],
  measured: readonly LimitedCell[],
): Checklist {
  const { clauses, gate } = indicator;
  const [first] = states;
  if (!first) throw new Error("a checklist without clauses");
  const { row, column } = first;
  const byDays = states.slice(gate ? 1 : 0).filter((_, index) => clauses[index]?.deadline);
  const prompts = byDays.flatMap(({ here }) =>
    Object.values(dayPrompts).map((word) => `${here}=${quoted(word)}`),
  );
  const range = { sheet: null, row, column, width: 1, height: states.length + measured.length };
  const entries: readonly EntryCell[] = [
    ...states.map((cell, index) => {
      const clause = gate ? index - 1 : index;
      return { cell, takes: meaningsOf(indicator, clause), isClause: clause >= 0 };
    }),
    ...measured.map(({ cell }) => ({ cell, takes: "number" as const, isClause: false })),
  ];
  const readings = context.words && putReadings(sheet, context.words, range, entries);
  return {
    kind: "checklist",
    range,
    order: rowOrderCheck(sheet, range),
    readings: readings && withUnfit(readings, sheet, measured, range),
    nothing:
      measured.length > 0
        ? notMeasured(gate ? first : null, measured)
        : allBlank(states.map(({ here }) => here)),
    waits: prompts.length > 0 ? `OR(${prompts.join(",")})` : null,
  };
}

/** A number is still to be filled in, unless the precondition is said not to be met: then there may be none. */
function notMeasured(gate: Ref | null, measured: readonly LimitedCell[]): string {
  const blank = anyBlank(measured.map(({ cell }) => cell.here));
  if (gate === null) return blank;
  return `AND(${blank},OR(${allBlank([gate.here])},NOT(${means(gate.here, "none")})))`;
}

/** What a clause's cell, or the precondition's (-1), may say. */
function meaningsOf({ clauses, baseCut }: Indicator, clause: number): readonly WordMeaning[] {
  const { states = plainStates, nothingToDo } = clauses[clause] ?? {};
  return [
    ...states,
    ...(states.includes("incomplete") ? [] : (["unfinished"] as const)),
    ...(nothingToDo === undefined ? [] : (["nothingToDo"] as const)),
    ...(baseCut.allowed === false ? [] : (["baseCut"] as const)),
  ];
}

function reserve(sheet: SheetBuilder, { items = [] }: Indicator): readonly number[] {
  const first = sheet.next;
  sheet.next = first + items.length;
  return items.map((_, index) => first + index);
}
