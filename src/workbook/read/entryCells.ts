import type { Entered } from "../../answers/answers";
import { cellNamed, type Book, type SavedCell } from "./book";

/** The entry cells of a workbook, and what was noticed while they were read. */
export class EntryCells {
  /** Names whose cells are not there any more. */
  readonly missing: string[] = [];
  /** Names of cells that show an error. */
  readonly errors: string[] = [];

  constructor(
    private readonly book: Pick<Book, "named">,
    /** The template's own formulas are values. */
    readonly isFrozen: boolean,
  ) {}

  /** What was entered in a named cell; a formula is the template's own. */
  entered(name: string): Entered | undefined {
    const cell = cellNamed(this.book, name);
    if (!cell) {
      this.missing.push(name);
      return undefined;
    }
    if (cell.isError) this.errors.push(name);
    return enteredIn(cell);
  }

  /** The same of a cell that not every template has. */
  enteredIfThere(name: string): Entered | undefined {
    return cellNamed(this.book, name) ? this.entered(name) : undefined;
  }

  /** The rows of a named block. */
  block(name: string): readonly (readonly (Entered | undefined)[])[] {
    const rows = this.book.named(name);
    if (!rows) {
      this.missing.push(name);
      return [];
    }
    return rows.map((row) => row.map((cell) => cell.value ?? undefined));
  }
}

/** A formula is the template's own, and was not entered. */
export function enteredIn(cell: SavedCell | undefined): Entered | undefined {
  return !cell || cell.isFormula || cell.isError ? undefined : (cell.value ?? undefined);
}
