import { baseCutWord, isBlank } from "../../score/cell";
import type { CompiledIndicator } from "../../score/compile";
import type { Cells } from "../../score/range";
import { lastCell, type SheetRange } from "../../workbook/cells/cellRange";
import { clauseName, indicatorName, type ClauseCell, type IndicatorCell } from "../../workbook/cells/names";
import type { ChecklistCells } from "../excel/subject";

type Named = Extract<ChecklistCells, { readonly kind: "named" }>;

/** A template's cells of one indicator, as `assess` takes them. */
export type TemplateChecklist =
  | { readonly kind: "cells"; readonly cells: Cells }
  /** Nothing was entered that a score could come from. */
  | { readonly kind: "blank" }
  /** The items' scores stand in blocks of their own; here is what the sheet adds up. */
  | { readonly kind: "sum"; readonly score: unknown };

/** Puts the named cells in the order of the checklist. Cells whose name is gone are blank. */
export function templateChecklist(compiled: CompiledIndicator, named: Named): TemplateChecklist {
  const { indicator, entry } = compiled;
  const read = (what: IndicatorCell): unknown => one(named, indicatorName(indicator.key, what));
  if (read("CUT") === baseCutWord) return { kind: "cells", cells: [[baseCutWord]] };
  switch (entry) {
    case "clauses":
      return { kind: "cells", cells: stateNames(compiled).map((name) => [one(named, name)]) };
    case "percent":
      return unlessBlank([[read("DONE")], [read("ALL")]]);
    case "number":
      return unlessBlank([[read("COUNTED")]]);
    case "mean":
      return unlessBlank(linesOf(named, indicator.key));
    case "score":
      return unlessBlank([[read("TYPED")]]);
    case "items":
      return { kind: "sum", score: read("SCORE") };
  }
}

function unlessBlank(cells: Cells): TemplateChecklist {
  return cells.flat().every(isBlank) ? { kind: "blank" } : { kind: "cells", cells };
}

/** A line is its name and two counts; only the counts are scored. */
function linesOf(named: Named, key: string): Cells {
  const lines = named.cells.get(indicatorName(key, "LINES").toLowerCase()) ?? [];
  return lines.map(([, done, all]) => [done, all]);
}

/** A cell of a clause's row; null where its name is gone. */
export function clauseCell(named: Named, key: string, clause: string, what: ClauseCell): unknown {
  return one(named, clauseName(key, clause, what));
}

function one({ cells }: Named, name: string): unknown {
  return cells.get(name.toLowerCase())?.[0]?.[0] ?? null;
}

/** The names of the cells that make up a checklist of clauses, the precondition first. */
function stateNames({ indicator: { key, gate, clauses } }: CompiledIndicator): readonly string[] {
  const states = clauses.map(({ id }) => clauseName(key, id, "STATE"));
  return gate ? [indicatorName(key, "GATE"), ...states] : states;
}

/** The cells that `LPA.SCORE` takes; null where they do not stand in one block, or there are none. */
export function checklistPlace(compiled: CompiledIndicator, { places }: Named): SheetRange | null {
  const { entry, indicator } = compiled;
  const own = (what: IndicatorCell): string => indicatorName(indicator.key, what);
  const names: Readonly<Record<typeof entry, readonly string[]>> = {
    clauses: stateNames(compiled),
    percent: [own("DONE"), own("ALL")],
    number: [own("COUNTED")],
    mean: [own("LINES")],
    score: [own("TYPED")],
    items: [],
  };
  const found = names[entry].map((name) => places.get(name.toLowerCase()));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  const height = lastCell(last).row - first.row + 1;
  if (height !== found.reduce((sum, one) => sum + (one?.height ?? 0), 0)) return null;
  // A line of a mean begins with its name.
  const labels = entry === "mean" ? 1 : 0;
  return { ...first, column: first.column + labels, width: first.width - labels, height };
}
