import type { Pack } from "../pack/schema";
import { address } from "../workbook/cells/cellRange";
import { nameOfEntry } from "../workbook/cells/entryNames";
import { areaName, bookName, indicatorName } from "../workbook/cells/names";
import type { Book } from "../workbook/read/book";
import type { CellAddress } from "../workbook/read/readIssue";
import { planCells } from "../workbook/read/readTables";
import type { CheckPlace } from "./finding";

/** Where findings are put right, by the names of a template's cells; null where the cell is gone. */
export function findingCells(book: Book, pack: Pack): (place: CheckPlace) => CellAddress | null {
  const planned = planCells(book, pack);
  return (place) => {
    if (place.of === "cell") return place.cell;
    if (place.of === "plan") return planned(place.key, place.field);
    const found = book.placeOf(nameOfPlace(place));
    return found && { sheet: found.sheet, address: address(found.row, found.column) };
  };
}

type NamedPlace = Exclude<CheckPlace, { readonly of: "cell" | "plan" }>;

function nameOfPlace(place: NamedPlace): string {
  switch (place.of) {
    case "entry":
      return nameOfEntry(place.entry);
    case "mark":
      return place.line.kind === "indicator"
        ? indicatorName(place.line.indicator.key, "SCORE")
        : areaName(place.line.area.id, "SCORE");
    case "area":
      return areaName(place.area, place.what);
    case "book":
      return bookName(place.cell);
  }
}
