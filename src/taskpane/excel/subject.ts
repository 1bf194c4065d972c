import type { Cells } from "../../score/range";
import type { SheetRange } from "../../workbook/cells/cellRange";
import type { UnknownFunction } from "./brokenFormula";

/** A cell as the pane names it. */
export interface CellName {
  /** The sheet's name as its tab shows it. */
  readonly sheet: string;
  /** Without the sheet: B2. */
  readonly address: string;
}

/** Where what is shown was read: a formula, a template's named cells, or a cell that names an indicator. */
export type Source =
  | (CellName & { readonly kind: "formula" | "template" | "text" })
  /** No cell: the officer looked for the indicator in the pane. */
  | { readonly kind: "search" };

/** The cells of a checklist: those of a formula's argument, or a template's, by their names in lower case. */
export type ChecklistCells =
  /** @param place Null where the argument is a name or a constant, whose cells are not known. */
  | { readonly kind: "range"; readonly cells: Cells; readonly place: SheetRange | null }
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
  /** What the formula's cell shows in place of a result: #VALUE!; null where it shows one, or has not answered yet. */
  readonly error: string | null;
  /** Why an argument says nothing; null where all can be followed, or it is not known. */
  readonly trouble: ArgumentTrouble | null;
  /** Cells that are read and that a merge has made blank for good. */
  readonly hidden: readonly HiddenCell[];
  /** What a template says of the whole year; null outside one. */
  readonly template: TemplateSays | null;
}

/** A cell under merged ones: only the first of these holds what is typed. */
export interface HiddenCell {
  /** B4. */
  readonly cell: string;
  /** B3:B4. */
  readonly merged: string;
}

/** Why an argument of a formula says nothing. */
export type ArgumentTrouble =
  | { readonly kind: "checklistMissing" }
  /** Whole columns or rows: B:B. */
  | { readonly kind: "wholeLines"; readonly text: string }
  /** An indicator that Excel takes for a name, because it has no quotes: ๓. */
  | { readonly kind: "unquoted"; readonly text: string }
  /** A defined name that the workbook does not have. */
  | { readonly kind: "noSuchName"; readonly text: string };

/** What a template says beside an indicator's own cells. */
export interface TemplateSays {
  /** When and by which pack the results were frozen; blank where they were not. */
  readonly frozen: string;
  /** The work plan with its header; null where it is gone. */
  readonly plan: { readonly place: SheetRange; readonly cells: Cells } | null;
}

/** A cell whose formula can't be followed, because Excel itself has no result for it. */
export interface BrokenCell extends CellName {
  readonly formula: string;
  /** What it shows: #NAME?; null where it shows no error, although no function has that name. */
  readonly error: string | null;
  readonly unknown: UnknownFunction | null;
}

/** A sheet's name and its id, which outlives the name. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}
