import { lastCell, union, type SheetRange } from "../../workbook/cells/cellRange";

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
export interface BookSettings {
  readonly laoType: SheetRange | null;
  readonly packId: SheetRange | null;
}

export interface TemplateNames {
  readonly blocks: readonly IndicatorBlock[];
  readonly books: ReadonlyMap<number, BookSettings>;
}

export const noTemplate: TemplateNames = { blocks: [], books: new Map() };

/** No word of an indicator is one of a clause, so a name can be read in one way only. */
const ofIndicator =
  /^lpa(\d*)_(.+)_(?:score|full|why|gate|cut|typed|done|all|counted|lines|evidence|remark|c[0-9a-z.]+(?:_(?:event|date|due|link|note))?)$/;
const ofBook = /^lpabook(\d*)_(lao_type|pack_id)$/;

/** @param places Cells of our defined names; the names in lower case. */
export function readTemplateNames(places: ReadonlyMap<string, SheetRange>): TemplateNames {
  const blocks = new Map<string, IndicatorBlock>();
  const books = new Map<number, BookSettings>();
  for (const [name, place] of places) {
    const [, indicatorBook, stem] = ofIndicator.exec(name) ?? [];
    if (stem !== undefined) addCell(blocks, bookOf(indicatorBook), stem, name, place);
    const [, book, setting] = ofBook.exec(name) ?? [];
    if (setting !== undefined) {
      const known = books.get(bookOf(book)) ?? { laoType: null, packId: null };
      books.set(bookOf(book), { ...known, [setting === "lao_type" ? "laoType" : "packId"]: place });
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

function bookOf(number: string | undefined): number {
  return number === undefined || number === "" ? 1 : Number(number);
}

function addCell(
  blocks: Map<string, IndicatorBlock>,
  book: number,
  stem: string,
  name: string,
  place: SheetRange,
): void {
  // A second name of the indicator on another sheet was made by hand, or the sheet was copied.
  const id = [book, stem, place.sheet].join(" ");
  const known = blocks.get(id);
  const cells = new Map(known?.cells).set(name.replace(/^lpa\d*_/, "lpa_"), place);
  const around = known ? union(known.around, place) : place;
  blocks.set(id, { key: stem.replaceAll("_", "-"), book, around, cells });
}

/** The settings of the template that was made last. */
export function newestOf({ books }: TemplateNames): BookSettings | undefined {
  return books.get(Math.max(...books.keys()));
}
