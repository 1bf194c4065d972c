import { plainStates } from "../../pack/clauseState";
import type { Indicator } from "../../pack/schema";
import type { CompiledIndicator } from "../../score/compile";
import { dayPrompts } from "../../score/dayPrompts";
import { quoted } from "../cells/quoted";
import type { Checklist } from "./checklist";
import { putClauses } from "./clauseRows";
import type { Context } from "./context";
import { allBlank } from "./formulas";
import { putCounts, putLines, putNumber, putTyped } from "./measureRows";
import { putReadings } from "./readings";
import { rowOrderCheck } from "./rowOrder";
import type { Ref, SheetBuilder } from "./sheetBuilder";
import type { WordMeaning } from "./wordTable";

/** The cells that an indicator's score comes from. */
export type Entries =
  | Checklist
  | { readonly kind: "typed"; readonly cell: Ref }
  /** Rows for the items' scores, which are known after their own blocks. */
  | { readonly kind: "items"; readonly rows: readonly number[] };

/** Rows for what the officer enters. */
export function putEntries(sheet: SheetBuilder, context: Context, compiled: CompiledIndicator): Entries {
  const { indicator, entry } = compiled;
  switch (entry) {
    case "clauses":
      return checklist(sheet, context, indicator, putClauses(sheet, context, compiled));
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

function checklist(
  sheet: SheetBuilder,
  context: Context,
  indicator: Indicator,
  states: readonly Ref[],
): Checklist {
  const { clauses, gate } = indicator;
  const [first] = states;
  if (!first) throw new Error("a checklist without clauses");
  const { row, column } = first;
  const byDays = states.slice(-clauses.length).filter((_, index) => clauses[index]?.deadline);
  const prompts = byDays.flatMap(({ here }) =>
    Object.values(dayPrompts).map((word) => `${here}=${quoted(word)}`),
  );
  const range = { sheet: null, row, column, width: 1, height: states.length };
  const entries = states.map((cell, index) => {
    const clause = gate ? index - 1 : index;
    return { cell, takes: meaningsOf(indicator, clause), isClause: clause >= 0 };
  });
  return {
    kind: "checklist",
    range,
    order: rowOrderCheck(sheet, range),
    readings: context.words && putReadings(sheet, context.words, range, entries),
    nothing: allBlank(states.map((state) => state.here)),
    waits: prompts.length > 0 ? `OR(${prompts.join(",")})` : null,
  };
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
