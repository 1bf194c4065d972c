import { cut, lastCell, rangeBetween, union, type SheetRange } from "../cells/cellRange";
import { parseName, type BookCell } from "../cells/names";
import { linkOf } from "../../xlsx/sheetCells";
import { isErrorText, type Book, type SavedCell } from "../read/book";
import { askWhetherMoved } from "./askWhetherMoved";
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

/** Somebody may insert rows just while the cells are read; nobody does so time after time. */
const mostTries = 4;

/** What was read stood at other places than its names say. */
class CellsMoved extends Error {
  readonly code = "CellsMoved";
}

/** @param askForTexts Called when what was asked for before is there; its answers come with the cells. */
async function readBook(
  context: Excel.RequestContext,
  askForTexts: () => readonly OfficeExtension.ClientResult<string>[],
  triesLeft = mostTries - 1,
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
  const hasMoved = askWhetherMoved(context, places);
  const blocks = await readPlaces(context, blocksAround(places), mostCellsOfTrip);
  if (blocks.length === 0) await context.sync();
  if (hasMoved()) {
    if (triesLeft === 0) throw new CellsMoved("Rows or columns were inserted while the cells were read.");
    return readBook(context, askForTexts, triesLeft - 1);
  }
  const blockOf = (sheet: string): CellsOfRange | undefined =>
    blocks.find(({ range }) => range.sheet === sheet);
  return {
    names: [...places.keys()],
    placeOf: (name) => places.get(name.toLowerCase()) ?? null,
    named: (name) => cellsOf(places.get(name.toLowerCase()), blocks),
    cellAt: (sheet, row, column) => cellsOf(rangeBetween(sheet, { row, column }), blocks)?.[0]?.[0],
    lastRowOf: (sheet) => {
      const block = blockOf(sheet);
      return block ? lastCell(block.range).row : 0;
    },
    daysBefore: 0,
    customXml: texts.map(({ value }) => value),
  };
}

/** Rows under a table that are looked at for lines of it; more would make each reading of a meeting longer. */
const rowsUnderTable = 20;

/** One block of each sheet, around all cells there that names of ours stand for, with what each row says in its first cell. */
function blocksAround(places: ReadonlyMap<string, SheetRange>): readonly SheetRange[] {
  const around = new Map<string, SheetRange>();
  for (const [name, place] of places) {
    const below = isTable(name) ? rowsUnderTable : 0;
    const wide = { ...place, column: 1, width: lastCell(place).column, height: place.height + below };
    around.set(place.sheet, union(around.get(place.sheet) ?? wide, wide));
  }
  return [...around.values()];
}

const tables: ReadonlySet<BookCell> = new Set(["PLAN", "HISTORY", "HOLIDAY_TABLE", "DIVISIONS", "EXECUTIVE"]);

function isTable(name: string): boolean {
  const cell = parseName(name)?.cell;
  return cell?.of === "book" && tables.has(cell.cell);
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
    ...(isFormulaText(value, formula) && { formula: formula.slice(1), ...linkOf(formula.slice(1)) }),
  };
}

function plainValue(value: unknown): SavedCell["value"] {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
