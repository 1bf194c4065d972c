import { address } from "../cells/cellRange";
import { valueOf } from "../blueprint/content";
import type { Cached, CellBlueprint, Blueprint } from "../blueprint/blueprint";

export type MarksByName = ReadonlyMap<string, Cached>;

/** What the named cells of a blueprint show. */
export function marksByName(blueprint: Pick<Blueprint, "sheets" | "names">): MarksByName {
  return new Map(
    cellsByName(blueprint).flatMap(([name, { content }]) => {
      const value = valueOf(content);
      return typeof value === "boolean" ? [] : [[name, value] as const];
    }),
  );
}

/** The named cells of a blueprint; a name of a block has none. */
export function cellsByName({
  sheets,
  names,
}: Pick<Blueprint, "sheets" | "names">): readonly (readonly [name: string, cell: CellBlueprint])[] {
  const cells = new Map(
    sheets.flatMap(({ name, cells: own }) =>
      own.map((cell) => [`${name}!${address(cell.row, cell.column)}`, cell] as const),
    ),
  );
  return names.flatMap(({ name, sheet, range }) => {
    const cell = cells.get(`${sheet}!${range}`);
    return cell ? [[name, cell] as const] : [];
  });
}
