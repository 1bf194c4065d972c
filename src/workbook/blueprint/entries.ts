import type { Indicator } from "../../pack/schema";
import type { CompiledIndicator } from "../../score/compile";
import { dayPrompts } from "../../score/dayPrompts";
import { quoted } from "../cells/quoted";
import type { Checklist } from "./checklist";
import { putClauses } from "./clauseRows";
import type { Context } from "./context";
import { allBlank } from "./formulas";
import { putCounts, putLines, putNumber, putTyped } from "./measureRows";
import type { Ref, SheetBuilder } from "./sheetBuilder";

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
      return checklist(putClauses(sheet, context, compiled), indicator);
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

function checklist(states: readonly Ref[], { clauses }: Indicator): Checklist {
  const [first] = states;
  if (!first) throw new Error("a checklist without clauses");
  const { row, column } = first;
  const byDays = states.slice(-clauses.length).filter((_, index) => clauses[index]?.deadline);
  const prompts = byDays.flatMap(({ here }) =>
    Object.values(dayPrompts).map((word) => `${here}=${quoted(word)}`),
  );
  return {
    kind: "checklist",
    range: { sheet: null, row, column, width: 1, height: states.length },
    nothing: allBlank(states.map((state) => state.here)),
    waits: prompts.length > 0 ? `OR(${prompts.join(",")})` : null,
  };
}

function reserve(sheet: SheetBuilder, { items = [] }: Indicator): readonly number[] {
  const first = sheet.next;
  sheet.next = first + items.length;
  return items.map((_, index) => first + index);
}
