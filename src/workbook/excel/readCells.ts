import { cellCount, type Place } from "../read/reference";
import type { Typed } from "./contentSteps";
import { groupedBySize } from "./trips";

/** The cells of a place, row by row, as Excel shows them and as they were entered. */
export interface CellsOfPlace {
  readonly place: Place;
  readonly values: readonly (readonly Typed[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * Reads places, one of each sheet at most, in as few round trips as answers of 5 MB allow; none where there are no places.
 *
 * @param mostCells Of one round trip; how many fit depends on how long their texts are.
 */
export async function readCells(
  context: Excel.RequestContext,
  places: readonly Place[],
  mostCells: number,
): Promise<readonly CellsOfPlace[]> {
  const bands = places.flatMap((place) => bandsOf(place, mostCells));
  const read: CellsOfPlace[] = [];
  for (const trip of groupedBySize(bands, cellCount, mostCells))
    read.push(...(await readTrip(context, trip)));
  return places.map((place) => {
    const own = read.filter((band) => band.place.sheet === place.sheet);
    return {
      place,
      values: own.flatMap(({ values }) => values),
      formulas: own.flatMap(({ formulas }) => formulas),
    };
  });
}

/** The place as rows that fit into one round trip, at least one at a time. */
function bandsOf(place: Place, mostCells: number): readonly Place[] {
  const { top, bottom, left, right } = place;
  const height = Math.max(1, Math.floor(mostCells / (right - left + 1)));
  return Array.from({ length: Math.ceil((bottom - top + 1) / height) }, (_, index) => {
    const first = top + index * height;
    return { ...place, top: first, bottom: Math.min(bottom, first + height - 1) };
  });
}

async function readTrip(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly CellsOfPlace[]> {
  const asked = places.map((place) => {
    const { sheet, top, bottom, left, right } = place;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.untrack();
    range.load("values,formulas");
    return { place, range };
  });
  await context.sync();
  return asked.map(({ place, range: { values, formulas } }) => ({ place, values, formulas }));
}

/** A text that begins with = is its own formula to Excel's API. */
export function isFormula(value: unknown, formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
