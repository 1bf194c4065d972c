import type { AnswerPlace } from "../../answers/entries";
import { listIndicators } from "../../pack/outline";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { parseRange, type CellRange } from "../cells/cellRange";
import { clauseEntryName, entryName } from "../cells/entryNames";
import { areaName, bookName, numberedName } from "../cells/names";
import type { Blueprint, NameBlueprint, SheetBlueprint } from "./blueprint";
import { columns, secondCount } from "./columns";

/** A cell of one of the blueprint's sheets. */
export interface CellOnSheet {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Finds the cell that takes an answer; null where the blueprint has none, or the answer belongs to a table of lines. */
export function entryCellOf(blueprint: Blueprint): (place: AnswerPlace) => CellOnSheet | null {
  const { bookNumber = 1 } = blueprint.source.options;
  const names = new Map(blueprint.names.map((one) => [one.name, one]));
  const at = (name: string): CellOnSheet | null =>
    within(names.get(numberedName(name, bookNumber)), ({ row, column }) => ({ row, column }));
  const plan = planCells(blueprint, names.get(numberedName(bookName("PLAN"), bookNumber)));
  return (place) => {
    switch (place.of) {
      case "clause":
        return at(clauseEntryName(place.key, place.clause, place.field));
      case "indicator":
        return at(entryName(place.key, place.field));
      case "area":
        return at(areaName(place.area, place.field === "score" ? "TYPED_SCORE" : "TYPED_FULL"));
      case "line": {
        const column = { name: columns.text, done: columns.state, all: secondCount }[place.field];
        const lines = names.get(numberedName(entryName(place.key, "lines"), bookNumber));
        return within(lines, ({ row, height }) =>
          place.line < height ? { row: row + place.line, column } : null,
        );
      }
      case "workPlan":
        return plan(place);
      case "history":
      case "historyArea":
      case "holiday":
      case "division":
      case "executive":
        return null;
    }
  };
}

function within(
  name: NameBlueprint | undefined,
  cellIn: (range: CellRange) => { readonly row: number; readonly column: number } | null,
): CellOnSheet | null {
  const range = name && parseRange(name.range);
  const cell = range && cellIn(range);
  return name && cell ? { sheet: name.sheet, ...cell } : null;
}

type PlanPlace = Extract<AnswerPlace, { readonly of: "workPlan" }>;

/** By what the line says first, and by the words of the header. */
function planCells(
  { source: { pack }, sheets }: Blueprint,
  plan: NameBlueprint | undefined,
): (place: PlanPlace) => CellOnSheet | null {
  const sheet = sheets.find(({ name }) => name === plan?.sheet);
  const header = plan && parseRange(plan.range);
  if (!sheet || !header) return () => null;
  const rows = textsIn(sheet, ({ column }) => column === header.column);
  const headers = textsIn(sheet, ({ row }) => row === header.row);
  const numbers = new Map(listIndicators(pack).map(({ indicator: { key, id } }) => [key, id]));
  return ({ key, field }) => {
    const row = rows.get(fill(templateTh.indicator, { id: numbers.get(key) ?? "" }))?.row;
    const column = headers.get(templateTh.workPlan[field])?.column;
    return row === undefined || column === undefined ? null : { sheet: sheet.name, row, column };
  };
}

type Cell = SheetBlueprint["cells"][number];

function textsIn({ cells }: SheetBlueprint, isOne: (cell: Cell) => boolean): ReadonlyMap<string, Cell> {
  return new Map(
    cells.flatMap((cell) =>
      isOne(cell) && cell.content.kind === "text" ? [[cell.content.text, cell] as const] : [],
    ),
  );
}
