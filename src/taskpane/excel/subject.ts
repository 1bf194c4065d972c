import type { Cells } from "../../score/range";
import type { SheetRange } from "../../workbook/cells/cellRange";

/** A cell as the pane names it. */
export interface CellName {
  /** The sheet's name as its tab shows it. */
  readonly sheet: string;
  /** Without the sheet: B2. */
  readonly address: string;
}

/** Where what is shown was read: a formula, a template's named cells, or a cell that names an indicator. */
export interface Source extends CellName {
  readonly kind: "formula" | "template" | "text";
}

/** The cells of a checklist: those of a formula's argument, or a template's, by their names in lower case. */
export type ChecklistCells =
  | { readonly kind: "range"; readonly cells: Cells }
  | {
      readonly kind: "named";
      readonly cells: ReadonlyMap<string, Cells>;
      readonly places: ReadonlyMap<string, SheetRange>;
    };

/** What the selected cell is about, as it was read; nothing of it is checked yet. */
export interface Subject {
  readonly source: Source;
  /** Anything that may name an indicator. */
  readonly indicator: unknown;
  readonly pack: unknown;
  readonly laoType: unknown;
  /** Null where there is none, or its cells can't be told from the formula. */
  readonly checklist: ChecklistCells | null;
  /** The formula's `LPA.` call as it stands. */
  readonly formula: string | null;
}

/** A sheet's name and its id, which outlives the name. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}
