import type { SheetRange } from "../cells/cellRange";
import { address } from "../cells/cellRange";
import { nameOf, parseName, type BookCell } from "../cells/names";
import { isPackId } from "../read/book";
import { asText, type Typed } from "./contentSteps";
import { editSheets, takeBack, type BlockEdit, type SheetEdit } from "./editSheets";
import { inExcel } from "./inExcel";
import { askForNames, placesOf } from "./ourNames";
import { rangeOn } from "./rangeOn";
import { lockOf } from "./sheetLock";
import { askForSheets } from "./usedCells";
import type { PackSetting } from "./workbookState";

/** The cells of a template's settings that are looked at here; null where one is gone. */
type Asked = Readonly<Record<"PACK_ID" | "PACK_VERSION" | "PACK_HASH" | "FROZEN", AskedCell | null>>;

interface AskedCell {
  readonly place: SheetRange;
  readonly range: Excel.Range;
}

/**
 * Lets the settings of every template that is scored by a pack of this id say which version scores it now; a frozen one was
 * scored by the one it names.
 *
 * @returns The sheets that could not be written, such as one locked with a password.
 */
export async function tellPackVersion(pack: PackSetting): Promise<readonly string[]> {
  const edits = await inExcel((context) => readEdits(context, pack));
  const refused: string[] = [];
  for (const edit of edits)
    try {
      await inExcel((context) => editSheets(context, [edit]));
    } catch {
      await takeBack([edit]);
      refused.push(edit.sheet);
    }
  return refused;
}

async function readEdits(context: Excel.RequestContext, pack: PackSetting): Promise<readonly SheetEdit[]> {
  const names = askForNames(context);
  const worksheets = askForSheets(context);
  await context.sync();
  const places = placesOf(
    names.items,
    worksheets.items.map(({ name }) => name),
  );
  const books = [...places.keys()].flatMap((name) => (isPackId(name) ? (parseName(name)?.book ?? []) : []));
  const asked = books.map((book) => askForSettings(context, places, book));
  if (asked.length > 0) await context.sync();
  return asked.flatMap((own) => {
    const sheet = worksheets.items.find(({ name }) => name === own.PACK_ID?.place.sheet);
    const blocks = sheet ? blocksFor(own, pack) : [];
    return sheet && blocks.length > 0 ? [{ sheet: sheet.name, lock: lockOf(sheet), blocks }] : [];
  });
}

function askForSettings(
  { workbook: { worksheets } }: Excel.RequestContext,
  places: ReadonlyMap<string, SheetRange>,
  book: number,
): Asked {
  const ask = (cell: BookCell): AskedCell | null => {
    const place = places.get(nameOf({ of: "book", cell }, book).toLowerCase());
    if (!place) return null;
    const range = rangeOn(worksheets.getItem(place.sheet), { ...place, width: 1, height: 1 });
    range.untrack();
    return { place, range: range.load("formulas,numberFormat") };
  };
  return {
    PACK_ID: ask("PACK_ID"),
    PACK_VERSION: ask("PACK_VERSION"),
    PACK_HASH: ask("PACK_HASH"),
    FROZEN: ask("FROZEN"),
  };
}

function blocksFor(own: Asked, { id, version, hash }: PackSetting): readonly BlockEdit[] {
  if (contentOf(own.PACK_ID) !== id || contentOf(own.FROZEN) !== "") return [];
  return [...blockFor(own.PACK_VERSION, version), ...blockFor(own.PACK_HASH, hash)];
}

function blockFor(cell: AskedCell | null, text: string): readonly BlockEdit[] {
  if (!cell || contentOf(cell) === text) return [];
  const isTextCell = firstOf(cell.range.numberFormat) === "@";
  const { row, column } = cell.place;
  return [
    {
      address: address(row, column),
      before: [[firstOf(cell.range.formulas)]],
      after: [[isTextCell ? text : asText(text)]],
    },
  ];
}

function contentOf(cell: AskedCell | null): string {
  return cell ? String(firstOf(cell.range.formulas)) : "";
}

function firstOf(rows: readonly (readonly Typed[])[]): Typed {
  return rows[0]?.[0] ?? "";
}
