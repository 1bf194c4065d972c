import type { Entered } from "../../answers/answers";
import { cellNamed, type Book } from "./book";

/** The entry cells of a workbook, and what was noticed while they were read. */
export class EntryCells {
  /** Names whose cells are not there any more. */
  readonly missing: string[] = [];
  /** Names of cells that show an error. */
  readonly errors: string[] = [];
  /** Names of cells with a formula of the officer's own that no program has worked out yet. */
  readonly uncalculated: string[] = [];

  constructor(
    private readonly book: Pick<Book, "named">,
    /** The template's own formulas are values. */
    readonly isFrozen: boolean,
  ) {}

  /**
   * What was entered in a named cell, by its value, whatever put it there. An error is entered as the text it shows, so that
   * nothing is scored as if the cell were blank.
   *
   * @param hasOwnFormula Whether the template fills the cell by a formula, which is no entry.
   */
  entered(name: string, hasOwnFormula = false): Entered | undefined {
    const cell = cellNamed(this.book, name);
    if (!cell) {
      this.missing.push(name);
      return undefined;
    }
    if (cell.isError) this.errors.push(name);
    if (cell.isFormula && hasOwnFormula) return undefined;
    if (cell.isFormula && cell.value === null) this.uncalculated.push(name);
    return cell.value ?? undefined;
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
