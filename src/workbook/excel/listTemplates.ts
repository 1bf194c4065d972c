import type { SheetRange } from "../cells/cellRange";
import { nameOf, parseName, type BookCell } from "../cells/names";
import { isPackId } from "../read/book";
import type { Typed } from "./contentSteps";
import { askForNames, placesOf } from "./ourNames";
import { rangeOn } from "./rangeOn";

/** One of the templates of the open workbook. */
export interface ListedTemplate {
  /** 1 for the first. */
  readonly number: number;
  readonly laoName: string;
  readonly packId: string;
  readonly packVersion: string;
  /** The first digits of the content hash. */
  readonly packHash: string;
  /** When the results were frozen; blank where they were not. */
  readonly frozen: string;
}

/** All templates of the open workbook whose settings are there, the oldest first; in two round trips. */
export async function listTemplates(context: Excel.RequestContext): Promise<readonly ListedTemplate[]> {
  const names = askForNames(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const places = placesOf(
    names.items,
    worksheets.items.map(({ name }) => name),
  );
  const numbers = [...places.keys()].flatMap((name) => (isPackId(name) ? (parseName(name)?.book ?? []) : []));
  const asked = [...new Set(numbers)]
    .sort((one, other) => one - other)
    .map((number) => {
      const ask = (cell: BookCell): (() => string) =>
        askForText(context, places.get(nameOf({ of: "book", cell }, number).toLowerCase()));
      return {
        number,
        laoName: ask("LAO_NAME"),
        packId: ask("PACK_ID"),
        packVersion: ask("PACK_VERSION"),
        packHash: ask("PACK_HASH"),
        frozen: ask("FROZEN"),
      };
    });
  if (asked.length > 0) await context.sync();
  return asked.map(({ number, laoName, packId, packVersion, packHash, frozen }) => ({
    number,
    laoName: laoName(),
    packId: packId(),
    packVersion: packVersion(),
    packHash: packHash(),
    frozen: frozen(),
  }));
}

/** The text of a cell, once the round trip is made; blank where the cell is gone. */
function askForText(context: Excel.RequestContext, place: SheetRange | undefined): () => string {
  if (!place) return () => "";
  const cell = rangeOn(context.workbook.worksheets.getItem(place.sheet), { ...place, width: 1, height: 1 });
  cell.untrack();
  cell.load("values");
  return () => {
    const rows: readonly (readonly Typed[])[] = cell.values;
    return String(rows[0]?.[0] ?? "").trim();
  };
}
