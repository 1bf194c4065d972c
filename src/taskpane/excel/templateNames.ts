import { lastCell, union, type SheetRange } from "../../workbook/cells/cellRange";
import { nameOf, parseName, type BookCell, type NamedCell } from "../../workbook/cells/names";

/** The cells of one indicator in a year's workbook, found by their defined names. */
export interface IndicatorBlock {
  readonly key: string;
  /** Which of the workbook's templates it belongs to, from 1. */
  readonly book: number;
  /** The rows from the heading to the last named cell. */
  readonly around: SheetRange;
  /** By name in lower case, as the first template has it: lpa_internal_control_report_c8. */
  readonly cells: ReadonlyMap<string, SheetRange>;
}

const bookCells = ["LAO_TYPE", "PACK_ID", "FROZEN", "PLAN"] as const satisfies readonly BookCell[];

/** What a template says of its whole year; a cell that is gone is left out. */
export type BookPlaces = Readonly<Partial<Record<(typeof bookCells)[number], SheetRange>>>;

export interface TemplateNames {
  readonly blocks: readonly IndicatorBlock[];
  readonly books: ReadonlyMap<number, BookPlaces>;
  /** The template that a sheet belongs to, by the sheet's name; of several the newest. */
  readonly bookOfSheet: ReadonlyMap<string, number>;
}

export const noTemplate: TemplateNames = { blocks: [], books: new Map(), bookOfSheet: new Map() };

/** @param places Cells of our defined names. */
export function readTemplateNames(places: ReadonlyMap<string, SheetRange>): TemplateNames {
  const blocks = new Map<string, IndicatorBlock>();
  const books = new Map<number, BookPlaces>();
  const bookOfSheet = new Map<string, number>();
  for (const [name, place] of places) {
    const parsed = parseName(name);
    if (!parsed) continue;
    const { book, cell } = parsed;
    if (cell.of === "indicator" || cell.of === "clause") addCell(blocks, book, cell, place);
    bookOfSheet.set(place.sheet, Math.max(book, bookOfSheet.get(place.sheet) ?? 1));
    const own = bookCells.find((one) => one === cell.cell);
    if (own) books.set(book, { ...books.get(book), [own]: place });
  }
  return { blocks: [...blocks.values()], books, bookOfSheet };
}

/** The block that a cell stands in; where blocks were moved into each other, the lowest that fits. */
export function blockAt({ blocks }: TemplateNames, sheet: string, row: number): IndicatorBlock | null {
  const here = blocks.filter(
    ({ around }) => around.sheet === sheet && around.row <= row && row <= lastCell(around).row,
  );
  return here.sort(({ around: one }, { around: other }) => one.height - other.height)[0] ?? null;
}

function addCell(
  blocks: Map<string, IndicatorBlock>,
  book: number,
  cell: Extract<NamedCell, { readonly key: string }>,
  place: SheetRange,
): void {
  const { key } = cell;
  // A second name of the indicator on another sheet was made by hand, or the sheet was copied.
  const id = [book, key, place.sheet].join(" ");
  const known = blocks.get(id);
  const cells = new Map(known?.cells).set(nameOf(cell).toLowerCase(), place);
  const around = known ? union(known.around, place) : place;
  blocks.set(id, { key, book, around, cells });
}

/** The template that a sheet belongs to; on a sheet of the officer's own the one that was made last. 0 where there is none. */
export function bookAt({ books, bookOfSheet }: TemplateNames, sheet: string): number {
  return bookOfSheet.get(sheet) ?? Math.max(0, ...books.keys());
}

/** The block of an indicator in a template, by its key. */
export function blockOf({ blocks }: TemplateNames, book: number, key: string): IndicatorBlock | null {
  return blocks.find((one) => one.book === book && one.key === key) ?? null;
}
