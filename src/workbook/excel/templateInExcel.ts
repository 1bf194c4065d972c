import type { SheetRange } from "../cells/cellRange";
import { nameOf, parseName, type BookCell } from "../cells/names";
import { newestBook } from "../read/book";
import { askForNames, placesOf } from "./ourNames";
import { askForSheets, readUsedCells, type UsedCells } from "./usedCells";
import { frozenKey } from "./workbookState";

/** A template of the open workbook: the cells of the sheets that its names point to. */
export interface TemplateInExcel {
  readonly sheets: readonly UsedCells[];
  readonly placeOf: (cell: BookCell) => SheetRange | undefined;
  /** Each template of the workbook has its own. */
  readonly settingKey: string;
}

/**
 * Reads it in three round trips, in more where it is large; null where its settings are not there.
 *
 * @param wanted Its number; null for the newest.
 */
export async function readTemplate(
  context: Excel.RequestContext,
  wanted: number | null,
): Promise<TemplateInExcel | null> {
  const names = askForNames(context);
  const worksheets = askForSheets(context);
  await context.sync();
  const { items } = worksheets;
  const places = placesOf(
    names.items,
    items.map(({ name }) => name),
  );
  const book = wanted ?? newestBook([...places.keys()]);
  const placeOf = (cell: BookCell): SheetRange | undefined =>
    places.get(nameOf({ of: "book", cell }, book).toLowerCase());
  if (!placeOf("PACK_ID") || !placeOf("FROZEN")) return null;
  const own = new Set(
    [...places].flatMap(([name, { sheet }]) => (parseName(name)?.book === book ? [sheet] : [])),
  );
  const sheets = await readUsedCells(
    context,
    items.filter(({ name }) => own.has(name)),
  );
  return { sheets, placeOf, settingKey: frozenKey(book) };
}

/** The text of a cell of the settings; blank where it is gone. */
export function textAt({ sheets, placeOf }: TemplateInExcel, cell: BookCell): string {
  const place = placeOf(cell);
  const own = sheets.find(({ sheet }) => sheet === place?.sheet);
  const value = place && own?.values[place.row - own.top]?.[place.column - own.left];
  return String(value ?? "");
}
