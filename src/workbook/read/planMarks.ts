import { address } from "../plan/address";
import { valueOf } from "../plan/content";
import type { Cached, CellPlan, Plan } from "../plan/plan";

export type MarksByName = ReadonlyMap<string, Cached>;

/** What the named cells of a plan show. */
export function marksByName(plan: Pick<Plan, "sheets" | "names">): MarksByName {
  return new Map(
    cellsByName(plan).flatMap(([name, { content }]) => {
      const value = valueOf(content);
      return typeof value === "boolean" ? [] : [[name, value] as const];
    }),
  );
}

/** The named cells of a plan; a name of a block has none. */
export function cellsByName({
  sheets,
  names,
}: Pick<Plan, "sheets" | "names">): readonly (readonly [name: string, cell: CellPlan])[] {
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
