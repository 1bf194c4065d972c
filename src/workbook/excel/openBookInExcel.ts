import { isErrorText, type Book, type SavedCell } from "../read/book";
import { cellCount, type Place } from "../read/reference";
import { askForNames, placesOf } from "./ourNames";
import { askForParts } from "./workbookState";

/** Cells asked for in one round trip; an answer may be 5 MB. */
const mostCellsOfTrip = 25_000;

/** The cells of one sheet that names of ours stand for, as one block around them all. */
interface Block {
  readonly place: Place;
  readonly range: Excel.Range;
}

/**
 * The open workbook as the reader of files sees one, by its defined names. Two round trips; more only for workbooks many
 * times as large as a year's.
 */
export async function openBookInExcel(context: Excel.RequestContext): Promise<Book> {
  const parts = askForParts(context);
  return readBook(context, () => parts.items.map((part) => part.getXml()));
}

/** The same without the packs inside, for those who have them already and read often. */
export function openCellsInExcel(context: Excel.RequestContext): Promise<Book> {
  return readBook(context, () => []);
}

/** @param askForTexts Called when what was asked for before is there; its answers come with the cells. */
async function readBook(
  context: Excel.RequestContext,
  askForTexts: () => readonly OfficeExtension.ClientResult<string>[],
): Promise<Book> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const names = askForNames(context);
  await context.sync();
  const places = placesOf(
    names.items,
    worksheets.items.map(({ name }) => name),
  );
  const texts = askForTexts();
  const blocks: Block[] = [];
  for (const trip of tripsOf(blocksAround([...places.values()])))
    blocks.push(...(await readBlocks(context, trip)));
  if (blocks.length === 0) await context.sync();
  return {
    names: [...places.keys()],
    named: (name) => cellsOf(places.get(name.toLowerCase()), blocks),
    customXml: texts.map(({ value }) => value),
  };
}

function blocksAround(places: readonly Place[]): readonly Place[] {
  const around = new Map<string, Place>();
  for (const place of places) {
    const known = around.get(place.sheet) ?? place;
    around.set(place.sheet, {
      sheet: place.sheet,
      top: Math.min(known.top, place.top),
      bottom: Math.max(known.bottom, place.bottom),
      left: Math.min(known.left, place.left),
      right: Math.max(known.right, place.right),
    });
  }
  return [...around.values()];
}

function tripsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const trips: Place[][] = [];
  let room = 0;
  for (const place of places) {
    const last = trips.at(-1);
    const cells = cellCount(place);
    if (last && cells <= room) last.push(place);
    else trips.push([place]);
    room = (last && cells <= room ? room : mostCellsOfTrip) - cells;
  }
  return trips;
}

async function readBlocks(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly Block[]> {
  const blocks = places.map((place) => {
    const { sheet, top, bottom, left, right } = place;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.untrack();
    range.load("values,formulas");
    return { place, range };
  });
  await context.sync();
  return blocks;
}

function cellsOf(
  place: Place | undefined,
  blocks: readonly Block[],
): readonly (readonly SavedCell[])[] | null {
  const around = blocks.find((block) => block.place.sheet === place?.sheet);
  if (!place || !around) return null;
  const [top, left] = [place.top - around.place.top, place.left - around.place.left];
  const [height, width] = [place.bottom - place.top + 1, place.right - place.left + 1];
  const values = cut(around.range.values, top, left, height, width);
  const formulas = cut(around.range.formulas, top, left, height, width);
  return values.map((row, index) => row.map((value, column) => cellOf(value, formulas[index]?.[column])));
}

function cut(
  rows: readonly (readonly unknown[])[],
  top: number,
  left: number,
  height: number,
  width: number,
): readonly (readonly unknown[])[] {
  return rows.slice(top, top + height).map((row) => row.slice(left, left + width));
}

function cellOf(value: unknown, formula: unknown): SavedCell {
  return {
    value: plainValue(value),
    isFormula: isFormula(value, formula),
    isError: isErrorText(value),
  };
}

/** A text that begins with = is its own formula to Excel's API. */
export function isFormula(value: unknown, formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function plainValue(value: unknown): SavedCell["value"] {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
