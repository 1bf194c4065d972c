import { lastCell, union, type SheetRange } from "../../workbook/cells/cellRange";
import { nameOf, parseName, type NamedCell } from "../../workbook/cells/names";

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

/** What a template says of itself. */
export interface SettingPlaces {
  readonly laoType: SheetRange | null;
  readonly packId: SheetRange | null;
}

export interface TemplateNames {
  readonly blocks: readonly IndicatorBlock[];
  readonly books: ReadonlyMap<number, SettingPlaces>;
}

export const noTemplate: TemplateNames = { blocks: [], books: new Map() };

/** @param places Cells of our defined names. */
export function readTemplateNames(places: ReadonlyMap<string, SheetRange>): TemplateNames {
  const blocks = new Map<string, IndicatorBlock>();
  const books = new Map<number, SettingPlaces>();
  for (const [name, place] of places) {
    const parsed = parseName(name);
    if (!parsed) continue;
    const { book, cell } = parsed;
    if (cell.of === "indicator" || cell.of === "clause") addCell(blocks, book, cell, place);
    if (cell.cell === "LAO_TYPE" || cell.cell === "PACK_ID") {
      const known = books.get(book) ?? { laoType: null, packId: null };
      books.set(book, { ...known, [cell.cell === "LAO_TYPE" ? "laoType" : "packId"]: place });
    }
  }
  return { blocks: [...blocks.values()], books };
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

/** The settings of the template that was made last. */
export function newestOf({ books }: TemplateNames): SettingPlaces | undefined {
  return books.get(Math.max(...books.keys()));
}
