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

  /** Sheets with rows that belong nowhere. */
  readonly orphaned = new Set<TableName>();
  private readonly missing = new Map<string, MissingOwner>();
  private readonly doubtful: Set<TableName>;

  /** @param doubtful Sheets that were not read whole: what is not found there may well be there. */
  constructor(
    private readonly book: RowBook,
    doubtful: ReadonlySet<TableName>,
  ) {
    this.doubtful = new Set(doubtful);
  }

  /** False where the number is taken: whose the rows of other sheets are would be uncertain. */
  add(table: OwnerTable, name: string, part: Raw, row: Row): boolean {
    const first = this.named[table].get(name);
    if (first) {
      // The number that should stand there is missing now, and every row of that number would be told again.
      this.doubtful.add(table);
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
    this.orphaned.add(sheet);
    const key = [table, name].join("\n");
    const before = this.missing.get(key);
    if (before) {
      before.rows += 1;
      before.sheets.add(sheet);
    } else this.missing.set(key, { name, table, sheet, row, column, rows: 1, sheets: new Set([sheet]) });
    return null;
  }

  /** Names that no part bears, each once, unless the sheet of such parts was not read whole. */
  refuseMissing(): void {
    for (const { name, table, sheet, row, column, rows, sheets } of this.missing.values()) {
      if (this.doubtful.has(table)) continue;
      const suggestion = suggestionFor(name, [...this.named[table].keys()]);
      const values = { found: name, sheet: table, suggestion, rows, sheets: [...sheets] };
      this.book.refuse(fault("unknownOwner", values), sheet, row, column);
    }
  }
}

interface MissingOwner {
  readonly name: string;
  readonly table: OwnerTable;
  readonly sheet: TableName;
  readonly row: Row;
  readonly column: string;
  rows: number;
  readonly sheets: Set<TableName>;
}

/** Every short number is near every other, so a suggestion would be a guess. */
const shortest = 4;

function suggestionFor(name: string, names: readonly string[]): string | null {
  return name.length < shortest ? null : nearest(name, names);
}
