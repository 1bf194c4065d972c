import type { Blueprint } from "../../../../src/workbook/blueprint/blueprint";
import { valueOf } from "../../../../src/workbook/blueprint/content";
import { parseRange } from "../../../../src/workbook/cells/cellRange";
import type { Book, SavedCell } from "../../../../src/workbook/read/book";

/** What stands in named cells instead of what the blueprint puts there; null for a name whose cells were deleted. */
export type Overwritten = Readonly<Record<string, string | number | null>>;

/** The workbook of a blueprint, as if it were open in Excel. */
export function bookOf({ sheets, names }: Blueprint, overwritten: Overwritten = {}): Book {
  const cells = new Map(
    sheets.flatMap(({ name, cells: own }) =>
      own.map(({ row, column, content }) => [`${name}!${row},${column}`, content] as const),
    ),
  );
  const cellAt = (sheet: string, row: number, column: number): SavedCell => {
    const content = cells.get(`${sheet}!${row},${column}`) ?? { kind: "blank" };
    const value = valueOf(content);
    return {
      value: value === null ? "#N/A" : value === "" ? null : value,
      isFormula: content.kind === "native" || content.kind === "lpa",
      isError: value === null,
    };
  };
  const named = (name: string): readonly (readonly SavedCell[])[] | null => {
    const own = overwritten[name];
    if (own === null) return null;
    if (own !== undefined)
      return [[{ value: own, isFormula: true, isError: typeof own === "string" && own.startsWith("#") }]];
    const found = names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const place = found && parseRange(found.range);
    if (!found || !place) return null;
    return Array.from({ length: place.height }, (_, down) =>
      Array.from({ length: place.width }, (__, across) =>
        cellAt(found.sheet, place.row + down, place.column + across),
      ),
    );
  };
  const placeOf: Book["placeOf"] = (name) => {
    if (overwritten[name] === null) return null;
    const found = names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const place = found && parseRange(found.range);
    return found && place ? { ...place, sheet: found.sheet } : null;
  };
  const lastRowOf = (sheet: string): number =>
    Math.max(
      0,
      ...sheets.filter(({ name }) => name === sheet).flatMap((one) => one.cells.map(({ row }) => row)),
    );
  return {
    ...{ names: names.map(({ name }) => name), named, placeOf, cellAt, lastRowOf },
    daysBefore: 0,
    customXml: [],
  };
}
