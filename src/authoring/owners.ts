import { fault } from "./issue";
import { nearest } from "../text/nearest";
import type { Raw } from "./paths";
import type { RowBook } from "./rowBook";
import type { TableName } from "./tables";
import type { Row } from "./value";

export type OwnerTable = "Areas" | "Units" | "Indicators" | "Variants";

/** The column that gives a part its number, in the sheet of such parts. */
const numberColumn: Readonly<Record<OwnerTable, string>> = {
  Areas: "id",
  Units: "id",
  Indicators: "id",
  Variants: "variant",
};

interface Owner {
  readonly part: Raw;
  readonly row: Row;
}

/** The parts that rows of other sheets belong to, by their numbers: `3` an indicator, `1 > 2` a unit of area 1. */
export class Owners {
  private readonly named: Readonly<Record<OwnerTable, Map<string, Owner>>> = {
    Areas: new Map(),
    Units: new Map(),
    Indicators: new Map(),
    Variants: new Map(),
  };

  constructor(private readonly book: RowBook) {}

  /** False where the number is taken: whose the rows of other sheets are would be uncertain. */
  add(table: OwnerTable, name: string, part: Raw, row: Row): boolean {
    const first = this.named[table].get(name);
    if (first) {
      const found = fault("duplicateRow", { found: name, first: first.row.number });
      this.book.refuse(found, table, row, numberColumn[table]);
    }
    if (!first) this.named[table].set(name, { part, row });
    return !first;
  }

  /** The part that a cell of another row names; null, with an issue, where there is none. */
  find(table: OwnerTable, name: string, sheet: TableName, row: Row, column: string): Raw | null {
    const found = this.named[table].get(name);
    if (found) return found.part;
    const suggestion = nearest(name, [...this.named[table].keys()]);
    this.book.refuse(fault("unknownOwner", { found: name, sheet: table, suggestion }), sheet, row, column);
    return null;
  }
}
