import { isOfItems } from "../pack/bands";
import { codePath } from "./codes";
import { fault } from "./issue";
import { limits } from "./limits";
import { Owners } from "./owners";
import { isRaw, setAt, type Raw } from "./paths";
import { RowBook } from "./rowBook";
import { columnsOf, type ColumnKey, type FieldSheet, type SheetName, type TableName } from "./tables";
import type { Row } from "./value";

export type SheetRows = Readonly<Record<TableName, readonly Row[]>>;

interface Assembled {
  /** A pack as far as its shape goes; the pack's own reader has the last word. */
  readonly pack: Raw;
  readonly book: RowBook;
  /** Sheets with rows that belong nowhere. */
  readonly orphaned: ReadonlySet<TableName>;
}

/**
 * Puts the pack together from the rows of its sheets; rows that belong nowhere become issues.
 *
 * @param doubtful Sheets of which rows may be missing.
 */
export function assemblePack(fields: Row, sheets: SheetRows, doubtful: ReadonlySet<TableName>): Assembled {
  const assembly = new Assembly(sheets, doubtful);
  return { pack: assembly.pack(fields), book: assembly.book, orphaned: assembly.owners.orphaned };
}

export class Assembly {
  readonly book: RowBook;
  readonly owners: Owners;

  constructor(
    protected readonly sheets: SheetRows,
    doubtful: ReadonlySet<TableName>,
    fields: FieldSheet = "Pack",
  ) {
    this.book = new RowBook(fields);
    this.owners = new Owners(this.book, doubtful);
  }

  pack(fields: Row): Raw {
    const pack: Raw = { ...partOf("Pack", fields), passMarks: [], levels: [], areas: [] };
    for (const name of ["PassMarks", "Levels"] as const)
      this.each(name, (row, part) => {
        this.put(pack, name === "Levels" ? "levels" : "passMarks", part, name, row);
      });
    this.addAreas(pack);
    this.addUnits();
    this.addWithParts(pack);
    this.addChanges(pack);
    this.owners.refuseMissing();
    return pack;
  }

  /** The indicators with all that belongs to them, notes, and what is acknowledged. */
  protected addWithParts(pack: Raw): void {
    this.addIndicators();
    this.addVariants();
    this.addClauses();
    this.addBands();
    this.addLists();
    this.addNotes(pack);
    this.each("Acknowledged", (row, part) => {
      this.put(pack, "acknowledged", part, "Acknowledged", row);
    });
  }

  private addAreas(pack: Raw): void {
    this.each("Areas", (row, part) => {
      if (!this.owners.add("Areas", cell(row, "id"), part, row)) return;
      part["units"] = [];
      this.put(pack, "areas", part, "Areas", row);
    });
    for (const name of ["Goals", "StatedMarks"] as const)
      this.each(name, (row, part) => {
        const area = this.owners.find("Areas", cell(row, "area"), name, row, "area");
        if (area) this.put(area, name === "Goals" ? "goals" : "statedMarks", part, name, row);
      });
  }

  /** Named first and placed after, so that a unit may stand above the unit it belongs to. */
  private addUnits(): void {
    const placed = this.each("Units", (row, part) => {
      part["indicators"] = [];
      const path = [cell(row, "area"), cell(row, "parent"), cell(row, "id")].filter((one) => one !== "");
      return this.owners.add("Units", codePath(path), part, row) ? { row, part } : null;
    });
    for (const { row, part } of placed) {
      const [area, parent] = [cell(row, "area"), cell(row, "parent")];
      const owner =
        parent === ""
          ? this.owners.find("Areas", area, "Units", row, "area")
          : this.owners.find("Units", codePath([area, parent]), "Units", row, "parent");
      if (owner) this.put(owner, "units", part, "Units", row);
    }
  }

  private addIndicators(): void {
    const placed = this.each("Indicators", (row, part) => {
      Object.assign(part, { clauses: [], evidence: [], laws: [], notes: [], rubric: rubricOf(row) });
      if (isOfItems(part["rubric"])) part["items"] = [];
      return this.owners.add("Indicators", cell(row, "id"), part, row) ? { row, part } : null;
    });
    for (const { row, part } of placed) {
      const owner = this.ownerOfIndicator(row);
      if (owner) this.put(owner.part, owner.list, part, "Indicators", row);
    }
    this.refuseCircles(placed);
  }

  private ownerOfIndicator(row: Row): { part: Raw; list: "items" | "indicators" } | null {
    const [area, unit, parent] = [cell(row, "area"), cell(row, "unit"), cell(row, "parent")];
    if (parent !== "") {
      const part = this.owners.find("Indicators", parent, "Indicators", row, "parent");
      return part && { part, list: "items" };
    }
    const missing = area === "" ? "area" : unit === "" ? "unit" : null;
    if (missing !== null) {
      this.book.refuse(fault("cellMissing", {}), "Indicators", row, missing);
      return null;
    }
    const part = this.unitOf(row);
    return part && { part, list: "indicators" };
  }

  /** The unit that an indicator's row names; null, with an issue, where there is none. */
  protected unitOf(row: Row): Raw | null {
    const path = codePath([cell(row, "area"), cell(row, "unit")]);
    return this.owners.find("Units", path, "Indicators", row, "unit");
  }

  /** An item of its own item would never be reached from a unit, and would be lost without a word. */
  private refuseCircles(placed: readonly { readonly row: Row }[]): void {
    const parents = new Map(placed.map(({ row }) => [cell(row, "id"), cell(row, "parent")]));
    for (const { row } of placed) {
      let above = cell(row, "parent");
      for (let level = 0; level < limits.depth && above !== ""; level += 1) above = parents.get(above) ?? "";
      if (above !== "")
        this.book.refuse(fault("itemCircle", { found: cell(row, "id") }), "Indicators", row, "parent");
    }
  }

  private addVariants(): void {
    this.each("Variants", (row, part) => {
      const indicator = this.indicator("Variants", row);
      if (!indicator) return;
      part["rubric"] = rubricOf(row);
      if (row.values.get("ownClauses") === true) part["clauses"] = [];
      const path = codePath([cell(row, "indicator"), cell(row, "variant")]);
      if (this.owners.add("Variants", path, part, row))
        this.put(indicator, "variants", part, "Variants", row);
    });
  }

  private addClauses(): void {
    this.each("Clauses", (row, part) => {
      const owner = this.rubricOwner("Clauses", row);
      if (owner) this.put(owner, "clauses", part, "Clauses", row);
    });
  }

  private addBands(): void {
    this.each("Bands", (row, part) => {
      const owner = this.rubricOwner("Bands", row);
      if (!owner) return;
      if (Array.isArray(owner["rubric"])) this.put(owner, "rubric", part, "Bands", row);
      else
        this.book.refuse(fault("bandsUnused", { found: cell(row, "indicator") }), "Bands", row, "indicator");
    });
  }

  private addLists(): void {
    for (const name of ["Evidence", "Laws"] as const)
      this.each(name, (row) => {
        const indicator = this.indicator(name, row);
        if (indicator)
          this.put(indicator, name === "Laws" ? "laws" : "evidence", cell(row, "text"), name, row);
      });
  }

  private addNotes(pack: Raw): void {
    this.each("Notes", (row, part) => {
      const owner = this.ownerOfNote(pack, row);
      if (owner) this.put(owner, "notes", part, "Notes", row);
    });
  }

  protected ownerOfNote(pack: Raw, row: Row): Raw | null {
    const [of, where] = [cell(row, "of"), cell(row, "where")];
    if (of === "pack") return pack;
    if (where === "") {
      this.book.refuse(fault("cellMissing", {}), "Notes", row, "where");
      return null;
    }
    if (of === "area") return this.owners.find("Areas", where, "Notes", row, "where");
    if (of === "unit") return this.owners.find("Units", where, "Notes", row, "where");
    return this.owners.find("Indicators", where, "Notes", row, "where");
  }

  private addChanges(pack: Raw): void {
    const rows = this.sheets.Changes;
    if (rows.length === 0 && !isRaw(pack["changes"])) return;
    const changes: Raw = isRaw(pack["changes"]) ? pack["changes"] : {};
    pack["changes"] = changes;
    changes["changes"] = [];
    this.each("Changes", (row, part) => {
      this.put(changes, "changes", { from: [], to: [], ...part }, "Changes", row);
    });
  }

  private indicator(sheet: TableName, row: Row): Raw | null {
    return this.owners.find("Indicators", cell(row, "indicator"), sheet, row, "indicator");
  }

  private rubricOwner(sheet: "Clauses" | "Bands", row: Row): Raw | null {
    const [indicator, variant] = [cell(row, "indicator"), cell(row, "variant")];
    if (variant === "") return this.indicator(sheet, row);
    return this.owners.find("Variants", codePath([indicator, variant]), sheet, row, "variant");
  }

  protected each<Made>(sheet: TableName, make: (row: Row, part: Raw) => Made): NonNullable<Made>[] {
    return this.sheets[sheet].flatMap((row) => make(row, partOf(sheet, row)) ?? []);
  }

  private put(owner: Raw, key: string, part: unknown, sheet: TableName, row: Row): void {
    const list: unknown = (owner[key] ??= []);
    if (Array.isArray(list)) this.book.put(list, part, sheet, row);
  }
}

type AnyColumn = { [Name in TableName]: ColumnKey<Name> }[TableName];

/** A cell's text, empty where it is blank. */
export function cell(row: Row, key: AnyColumn): string {
  const value = row.values.get(key);
  return typeof value === "string" ? value : "";
}

/** What the row holds, without whose row it is. */
export function partOf(sheet: SheetName, row: Row): Raw {
  const part: Raw = {};
  for (const { key, owner } of columnsOf(sheet)) {
    const value = row.values.get(key);
    if (!owner && value !== undefined) setAt(part, key, value);
  }
  return part;
}

function rubricOf(row: Row): unknown {
  const rubric = cell(row, "rubric");
  return rubric === "bands" ? [] : rubric;
}
