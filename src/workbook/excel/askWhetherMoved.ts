import { lastCell, parseSheetRange, type SheetRange } from "../cells/cellRange";

/**
 * Asks, in the same round trip as cells, whether they are still where their names said one round trip before: somebody may
 * have inserted or deleted rows or columns meanwhile. The last name of a sheet, down and across, moves with any of them.
 */
export function askWhetherMoved(
  { workbook }: Excel.RequestContext,
  places: ReadonlyMap<string, SheetRange>,
): () => boolean {
  const asked = furthestNames(places).map(([name, place]) => ({
    place,
    item: workbook.names.getItemOrNullObject(name).load("formula"),
  }));
  return () => asked.some(({ place, item }) => item.isNullObject || !isSame(place, String(item.formula)));
}

type NamedPlace = readonly [name: string, place: SheetRange];

function furthestNames(places: ReadonlyMap<string, SheetRange>): readonly NamedPlace[] {
  const [lowest, rightmost] = [new Map<string, NamedPlace>(), new Map<string, NamedPlace>()];
  for (const named of places) {
    keepFurther(lowest, named, (place) => lastCell(place).row);
    keepFurther(rightmost, named, (place) => lastCell(place).column);
  }
  return [...new Map([...lowest.values(), ...rightmost.values()])];
}

function keepFurther(
  furthest: Map<string, NamedPlace>,
  named: NamedPlace,
  reach: (place: SheetRange) => number,
): void {
  const [, place] = named;
  const known = furthest.get(place.sheet);
  if (!known || reach(place) > reach(known[1])) furthest.set(place.sheet, named);
}

function isSame(place: SheetRange, formula: string): boolean {
  const now = parseSheetRange(formula.replace(/^=/, ""));
  return (
    now !== null &&
    now.sheet === place.sheet &&
    now.row === place.row &&
    now.column === place.column &&
    now.height === place.height &&
    now.width === place.width
  );
}
