import { address } from "../plan/address";
import { valueOf } from "../plan/content";
import type { Cached, Plan } from "../plan/plan";

export type MarksByName = ReadonlyMap<string, Cached>;

/** What the named cells of a plan show. */
export function marksByName({ sheets, names }: Pick<Plan, "sheets" | "names">): MarksByName {
  const cells = new Map(
    sheets.flatMap(({ name, cells: own }) =>
      own.map(({ row, column, content }) => [`${name}!${address(row, column)}`, content] as const),
    ),
  );
  return new Map(
    names.flatMap(({ name, sheet, range }) => {
      const content = cells.get(`${sheet}!${range}`);
      const value = content ? valueOf(content) : null;
      return typeof value === "boolean" ? [] : [[name, value] as const];
    }),
  );
}
