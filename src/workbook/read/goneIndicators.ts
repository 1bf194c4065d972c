import { listIndicators, listWithItems } from "../../pack/outline";
import type { Pack } from "../../pack/schema";
import { address, sizeOf } from "../cells/cellRange";
import {
  clauseCells,
  indicatorCells,
  parseName,
  type ClauseCell,
  type IndicatorCell,
  type NamedCell,
} from "../cells/names";
import type { Book } from "./book";
import { readIssue, type ReadIssue } from "./readIssue";

/**
 * What was entered for indicators, clauses and areas that the pack does not have: it was made by another one, which a pack of
 * the same id took the place of.
 *
 * @param number The template's, in the workbook.
 */
export function goneIndicators(book: Book, number: number, pack: Pack): readonly ReadIssue[] {
  const isAsked = askedBy(pack);
  return book.names.flatMap((name): readonly ReadIssue[] => {
    const parsed = parseName(name);
    if (parsed?.book !== number || !isEntry(parsed.cell) || isAsked(parsed.cell)) return [];
    // The book is that of the one template: its names have no number.
    const own = name.replace(/^(LPA(?:BOOK)?)\d*_/i, "$1_");
    const place = book.placeOf(own);
    if (!place || sizeOf(place) > mostEntryCells) return [];
    const found = (book.named(own) ?? [])
      .flat()
      .find(({ value, isFormula }) => value !== null && value !== "" && !isFormula);
    if (!found) return [];
    const cell = { sheet: place.sheet, address: address(place.row, place.column) };
    return [
      readIssue("indicatorGone", {
        key: saidBy(parsed.cell),
        found: String(found.value).slice(0, 60),
        cell,
      }),
    ];
  });
}

/** The largest entry is a block of lines; a larger range is nobody's. */
const mostEntryCells = 1_000;

/** Of a due day the pack gives some, and no formula tells those from an officer's own. */
const clauseEntries: ReadonlySet<ClauseCell> = new Set(clauseCells.filter((cell) => cell !== "DUE"));
const indicatorEntries: ReadonlySet<IndicatorCell> = new Set(
  indicatorCells.filter((cell) => cell !== "SCORE" && cell !== "FULL" && cell !== "WHY"),
);

function isEntry(cell: NamedCell): boolean {
  switch (cell.of) {
    case "clause":
      return clauseEntries.has(cell.cell);
    case "indicator":
      return indicatorEntries.has(cell.cell);
    case "area":
      return cell.cell === "TYPED_SCORE";
    case "book":
      return false;
  }
}

/** By keys and numbers as names tell them: without upper and lower case. */
function askedBy(pack: Pack): (cell: NamedCell) => boolean {
  const clausesOf = new Map(
    listWithItems(pack).map(({ indicator: { key, clauses, variants = [] } }) => {
      const all = [clauses, ...variants.map((variant) => variant.clauses ?? [])].flat();
      return [key.toLowerCase(), new Set(all.map(({ id }) => id.toUpperCase()))];
    }),
  );
  const listing = new Set(listIndicators(pack).map(({ area }) => area.id));
  const typed = new Set(pack.areas.flatMap(({ id }) => (listing.has(id) ? [] : [id.toUpperCase()])));
  return (cell) => {
    switch (cell.of) {
      case "clause":
        return clausesOf.get(cell.key)?.has(cell.clause.toUpperCase()) ?? false;
      case "indicator":
        return clausesOf.has(cell.key);
      case "area":
        return typed.has(cell.area.toUpperCase());
      case "book":
        return true;
    }
  };
}

function saidBy(cell: NamedCell): string {
  switch (cell.of) {
    case "clause":
      return `${cell.key} ${cell.clause}`;
    case "indicator":
      return cell.key;
    case "area":
      return cell.area;
    case "book":
      return cell.cell;
  }
}
