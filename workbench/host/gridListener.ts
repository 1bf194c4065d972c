import type { Shift } from "./shift";
import type { SheetZone, Zone } from "./zones";

export interface Selection {
  readonly sheetId: string;
  /** Of the area selected last. */
  readonly zone: Zone;
  readonly zones: readonly Zone[];
  readonly activeRow: number;
  readonly activeColumn: number;
}

/** Who changed cells. A co-author works in the same workbook elsewhere. */
export type ChangedBy = "person" | "addIn" | "coauthor";

export interface CellsChanged extends SheetZone {
  readonly by: ChangedBy;
}

export interface CellsShifted extends Shift {
  readonly by: ChangedBy;
}

export interface GridListener {
  selectionChanged(selection: Selection): void;
  cellsChanged(change: CellsChanged): void;
  cellsShifted(shift: CellsShifted): void;
  /** A calculation has come to its end: no formula waits any more. */
  calculated(sheetIds: readonly string[]): void;
  sheetActivated(sheetId: string, previousSheetId: string): void;
  sheetAdded(sheetId: string): void;
  sheetDeleted(sheetId: string): void;
  sheetRenamed(sheetId: string, before: string, after: string): void;
}
