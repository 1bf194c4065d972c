import type { CellError, CellValue } from "../host/grid";
import type { Fault } from "../host/faults";

/** One cell, as a test or a benchmark reads it. */
export interface ReadCell {
  /** `null` is blank; an error cell has its code here too. */
  readonly value: CellValue;
  /** As displayed. */
  readonly text: string;
  readonly error?: CellError;
}

/** What the page offers to tests and benchmarks as `window.workbench`. Sheets go by name, cells by address ("B2"). */
export interface Workbench {
  /** The add-in's functions are registered, its page is loaded, and all formulas have their first results. */
  ready(): Promise<void>;
  /** No formula waits for a custom function and no batch of the add-in is under way. */
  settled(): Promise<void>;
  /** Whether `settled()` would resolve at once. */
  isSettled(): boolean;
  read(sheet: string, address: string): ReadCell;
  /** The cells of a range, in rows. */
  readRange(sheet: string, address: string): readonly (readonly ReadCell[])[];
  /** As if typed: "" clears the cell, "=…" is a formula. */
  enter(sheet: string, address: string, content: string): void;
  select(sheet: string, address: string): void;
  /** The middle of a cell of the active sheet that is in view, in pixels of the page: where a person would click. */
  middleOf(address: string): { readonly x: number; readonly y: number };
  activeSheet(): string;
  isEditing(): boolean;
  undo(): void;
  redo(): void;
  /** Loads the add-in's page again, as a crashed add-in does. */
  reloadAddIn(): void;
  /** Makes Excel refuse an action of a coming batch, once. */
  injectFault(fault: Fault): void;
  clearFaults(): void;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}
