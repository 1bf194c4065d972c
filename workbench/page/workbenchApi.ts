import type { ThemeName } from "../frame/surroundings";
import type { Fault } from "../host/faults";
import type { CellError, CellValue } from "../host/grid";
import type { ChangedBy } from "../host/gridListener";
import type { WorkbookSnapshot } from "../host/snapshot";
import type { TrafficCount } from "../host/traffic";

/** One cell, as a test or a benchmark reads it. */
export interface ReadCell {
  /** `null` is blank; an error cell has its code here too. */
  readonly value: CellValue;
  /** As displayed. */
  readonly text: string;
  readonly error?: CellError;
}

/** What the page offers to tests and benchmarks as `window.workbench`. Sheets go by name, cells by address ("B2"). */
export interface Workbench extends WorkbenchCells, WorkbenchWindow, WorkbenchTrials {
  /** The add-in's functions are registered, its page is loaded, and all formulas have their first results. */
  ready(): Promise<void>;
  /** No formula waits for a custom function and no batch of the add-in is under way. */
  settled(): Promise<void>;
  /** Whether `settled()` would resolve at once. */
  isSettled(): boolean;
}

/** How cells are inserted or deleted. */
export interface Shifting {
  /** Which way the cells behind them move, where they are no whole rows or columns; left out, up and down. */
  readonly sideways?: boolean;
  /** Left out, a person at this workbench. */
  readonly by?: ChangedBy;
}

/** The open workbook. */
export interface WorkbenchCells {
  read(sheet: string, address: string): ReadCell;
  /** The cells of a range, in rows. */
  readRange(sheet: string, address: string): readonly (readonly ReadCell[])[];
  /** As if typed: "" clears the cell, "=…" is a formula. */
  enter(sheet: string, address: string, content: string): void;
  /** As if rows of cells were pasted from this cell on: one step and one change. */
  enterRange(sheet: string, address: string, rows: readonly (readonly string[])[]): void;
  /** As if typed by someone else who has the workbook open. */
  editAsCoauthor(sheet: string, address: string, content: string): void;
  deleteSheet(name: string): void;
  /** "3:4" inserts rows, "C:C" a column, "B2:B4" cells that push those below them down. */
  insertCells(sheet: string, address: string, how?: Shifting): void;
  deleteCells(sheet: string, address: string, how?: Shifting): void;
  /** All that the workbook has, without ids: equal workbooks have equal snapshots. */
  snapshot(): WorkbookSnapshot;
  undo(): void;
  redo(): void;
}

/** What a person does with Excel's window. */
export interface WorkbenchWindow {
  select(sheet: string, address: string): void;
  selectAreas(sheet: string, addresses: readonly string[]): void;
  /** The middle of a cell of the active sheet that is in view, in pixels of the page: where a person would click. */
  middleOf(address: string): { readonly x: number; readonly y: number };
  activeSheet(): string;
  isPaneShown(): boolean;
  isEditing(): boolean;
  /** As if chosen in the header: the add-in is told. */
  setTheme(theme: ThemeName): void;
  /** Loads the add-in's page again, as a crashed add-in does. */
  reloadAddIn(): void;
}

/** What is done to the add-in, and learnt of it, in a test. */
export interface WorkbenchTrials {
  /** Makes Excel refuse an action of a coming batch, once. */
  injectFault(fault: Fault): void;
  clearFaults(): void;
  /** As another program that saved the workbook: the add-in's settings are gone, or its custom XML parts. */
  lose(what: "settings" | "customXml"): void;
  /** The actions of all batches since the count was last reset: each of them can be made to fail. */
  actionCount(): number;
  /** The batches of the add-in since the count was last reset, without those of the custom-functions runtime. */
  traffic(): TrafficCount;
  /** Begins both counts anew. */
  resetTraffic(): void;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}
