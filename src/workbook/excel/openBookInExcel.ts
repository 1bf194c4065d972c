import { cut, union, type SheetRange } from "../cells/cellRange";
import { isErrorText, type Book, type SavedCell } from "../read/book";
import { askForNames, placesOf } from "./ourNames";
import { isFormulaText, readPlaces, type CellsOfRange } from "./readCells";
import { askForParts } from "./workbookState";

/** Cells of a template asked for in one round trip; most are short or blank. */
const mostCellsOfTrip = 25_000;

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
  const blocks = await readPlaces(context, blocksAround([...places.values()]), mostCellsOfTrip);
  if (blocks.length === 0) await context.sync();
  return {
    names: [...places.keys()],
    named: (name) => cellsOf(places.get(name.toLowerCase()), blocks),
    customXml: texts.map(({ value }) => value),
  };
}

/** One block of each sheet, around all cells there that names of ours stand for. */
function blocksAround(places: readonly SheetRange[]): readonly SheetRange[] {
  const around = new Map<string, SheetRange>();
  for (const place of places) around.set(place.sheet, union(around.get(place.sheet) ?? place, place));
  return [...around.values()];
}

function cellsOf(
  place: SheetRange | undefined,
  blocks: readonly CellsOfRange[],
): readonly (readonly SavedCell[])[] | null {
  const around = blocks.find(({ range }) => range.sheet === place?.sheet);
  if (!place || !around) return null;
  const values = cut(around.values, around.range, place);
  const formulas = cut(around.formulas, around.range, place);
  return values.map((row, index) => row.map((value, column) => cellOf(value, formulas[index]?.[column])));
}

function cellOf(value: unknown, formula: unknown): SavedCell {
  return {
    value: plainValue(value),
    isFormula: isFormulaText(value, formula),
    isError: isErrorText(value),
  };
}

function plainValue(value: unknown): SavedCell["value"] {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
