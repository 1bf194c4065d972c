import type { Entered } from "../../answers/answers";
import type { SavedCell } from "../../xlsx/savedCell";
import { address, lastCell } from "../cells/cellRange";
import { nameOfEntry, type Entry } from "../cells/entryNames";
import { cellNamed, type Book } from "./book";
import { enteredIn } from "./enteredIn";
import { isReviewFormula } from "./reviewFormula";
import { readIssue, type CellAddress, type ReadIssue } from "./readIssue";

/** How a cell for an entry is read. */
export interface EntryReading {
  /** Tells the formula by which the template fills the cell, which is no entry, from one of the officer's own. */
  readonly isTemplateFormula?: (formula: string) => boolean;
  /** The row in which the entry stands, where rows were sorted; otherwise that of its name. */
  readonly row?: number | undefined;
}

/** The entry cells of a workbook, and what was noticed while they were read. */
export class EntryCells {
  readonly issues: ReadIssue[] = [];

  constructor(
    readonly book: Book,
    /** The template's own formulas are values. */
    readonly isFrozen: boolean,
  ) {}

  /**
   * What was entered in a cell, by its value, whatever put it there. An error is entered as the text it shows, so that
   * nothing is scored as if the cell were blank.
   */
  entered(entry: Entry, { isTemplateFormula, row }: EntryReading = {}): Entered | undefined {
    const cell = this.cellOf(entry, row);
    if (!cell) {
      this.issues.push(readIssue("cellMissing", { entry, cell: null }));
      return undefined;
    }
    if (cell.isError) this.note("errorCell", entry, row);
    if (cell.isFormula && isTemplateFormula?.(cell.formula ?? "") === true) return undefined;
    if (isReviewFormula(this.book, cell)) return undefined;
    return this.valueOf(cell, entry, row);
  }

  /** The same of a cell that not every template has. */
  enteredIfThere(entry: Entry): Entered | undefined {
    return cellNamed(this.book, nameOfEntry(entry)) ? this.entered(entry) : undefined;
  }

  /** The rows of a named block. */
  block(entry: Entry): readonly (readonly (Entered | undefined)[])[] {
    const rows = this.book.named(nameOfEntry(entry));
    if (!rows) {
      this.issues.push(readIssue("cellMissing", { entry, cell: null }));
      return [];
    }
    const first = this.book.placeOf(nameOfEntry(entry))?.row ?? 1;
    return rows.map((row, index) =>
      row.map((cell) => {
        if (isReviewFormula(this.book, cell)) return undefined;
        if (cell.isError) this.note("errorCell", entry, first + index);
        return this.valueOf(cell, entry, first + index);
      }),
    );
  }

  /** Where an entry stands; null where its cell is gone. */
  addressOf(entry: Entry, row?: number): CellAddress | null {
    const place = this.book.placeOf(nameOfEntry(entry));
    return place && { sheet: place.sheet, address: address(row ?? place.row, lastCell(place).column) };
  }

  private cellOf(entry: Entry, row: number | undefined): SavedCell | undefined {
    const name = nameOfEntry(entry);
    const named = cellNamed(this.book, name);
    const place = row === undefined ? null : this.book.placeOf(name);
    if (!named || !place || row === undefined) return named;
    return this.book.cellAt(place.sheet, row, place.column) ?? blankCell;
  }

  private valueOf(cell: SavedCell, entry: Entry, row: number | undefined): Entered | undefined {
    if (cell.isUncalculated && typeof cell.link !== "string") this.note("uncalculated", entry, row);
    if (cell.link === null) this.note("linkReckoned", entry, row);
    const value = enteredIn(cell, isText(entry));
    return isDayOf(entry) && typeof value === "number" ? value + this.book.daysBefore : value;
  }

  private note(
    code: "errorCell" | "uncalculated" | "linkReckoned",
    entry: Entry,
    row: number | undefined,
  ): void {
    this.issues.push(readIssue(code, { entry, cell: this.addressOf(entry, row) }));
  }
}

const blankCell: SavedCell = { value: null, isFormula: false, isError: false };

function isDayOf({ of, field }: Entry): boolean {
  return of === "clause" && (field === "date" || field === "due" || field === "event");
}

function isText({ field }: Entry): boolean {
  return field === "evidence" || field === "note";
}
