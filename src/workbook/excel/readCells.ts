import { sizeOf, type SheetRange } from "../cells/cellRange";
import type { Typed } from "./contentSteps";
import { rangeOn } from "./rangeOn";
import { groupedBySize } from "./trips";

/** The cells of a range, row by row, as Excel shows them and as they were entered. */
export interface CellsOfRange {
  readonly range: SheetRange;
  readonly values: readonly (readonly Typed[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * Reads ranges, one of each sheet at most, in as few round trips as answers of 5 MB allow; none where there are no ranges.
 *
 * @param mostCells Of one round trip; how many fit depends on how long their texts are.
 */
export async function readPlaces(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
  mostCells: number,
): Promise<readonly CellsOfRange[]> {
  const bands = ranges.flatMap((range) => bandsOf(range, mostCells));
  const read: CellsOfRange[] = [];
  for (const trip of groupedBySize(bands, sizeOf, mostCells)) read.push(...(await readTrip(context, trip)));
  return ranges.map((range) => {
    const own = read.filter((band) => band.range.sheet === range.sheet);
    return {
      range,
      values: own.flatMap(({ values }) => values),
      formulas: own.flatMap(({ formulas }) => formulas),
    };
  });
}

/** The range as rows that fit into one round trip, at least one at a time. */
function bandsOf(range: SheetRange, mostCells: number): readonly SheetRange[] {
  const most = Math.max(1, Math.floor(mostCells / range.width));
  return Array.from({ length: Math.ceil(range.height / most) }, (_, index) => {
    const before = index * most;
    return { ...range, row: range.row + before, height: Math.min(most, range.height - before) };
  });
}

async function readTrip(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
): Promise<readonly CellsOfRange[]> {
  const asked = ranges.map((range) => {
    const cells = rangeOn(context.workbook.worksheets.getItem(range.sheet), range);
    cells.untrack();
    cells.load("values,formulas");
    return { range, cells };
  });
  await context.sync();
  return asked.map(({ range, cells: { values, formulas } }) => ({ range, values, formulas }));
}

/** A text that begins with = is its own formula to Excel's API. */
export function isFormulaText(value: unknown, formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
