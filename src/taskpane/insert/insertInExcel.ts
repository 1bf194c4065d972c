import { readTrackerRows } from "../../formula/trackerRows";
import { parseRange, withoutSheet, type SheetRange } from "../../workbook/cells/cellRange";
import { inExcel } from "../../workbook/excel/inExcel";
import { mostCells } from "../../workbook/read/book";
import { firstOf } from "../excel/activeCell";
import { withErrors } from "../excel/askFor";
import { askForMerged, hiddenCells } from "../excel/mergedCells";
import type { CellName, HiddenCell } from "../excel/subject";
import type { Size } from "./destination";
import type { ArgumentSlot } from "./formulaFor";

/** Cells that a person selected. */
export interface SelectedCells extends CellName {
  readonly rows: number;
  readonly columns: number;
}

export type SelectedOutcome =
  | { readonly kind: "selected"; readonly cells: SelectedCells }
  /** More than one area. */
  | { readonly kind: "notOneArea" }
  | { readonly kind: "tooMany" };

/** The selected cells, in one round trip. */
export async function readSelectedCells(): Promise<SelectedOutcome> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("address,rowCount,columnCount,cellCount");
    range.worksheet.load("name");
    try {
      await context.sync();
    } catch (thrown) {
      // Excel has no single range for several areas.
      if (isRefusedSelection(thrown)) return { kind: "notOneArea" };
      throw thrown;
    }
    const { address, rowCount, columnCount, cellCount, worksheet } = range;
    // Of more cells than a number of 32 bits can tell, Excel says −1.
    if (cellCount < 0 || cellCount > mostCells) return { kind: "tooMany" };
    const cells = {
      sheet: worksheet.name,
      address: withoutSheet(address),
      rows: rowCount,
      columns: columnCount,
    };
    return { kind: "selected", cells };
  });
}

function isRefusedSelection(thrown: unknown): boolean {
  const code: unknown = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "code") : null;
  return code === "InvalidSelection";
}

/** The cells that a formula would read, and the cell that it would be written in, as they are now. */
export interface InsertState {
  readonly cells: Readonly<Partial<Record<ArgumentSlot, unknown[][]>>>;
  readonly target: CellName;
  /** What stands in the target cell; null where nothing does. */
  readonly occupied: string | null;
  /** Chosen cells that a merge has made blank for good. */
  readonly hidden: readonly HiddenCell[];
}

/** Reads them in one round trip. @throws Error where a sheet is gone. */
export async function readInsertState(
  cells: Readonly<Partial<Record<ArgumentSlot, CellName>>>,
): Promise<InsertState> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = Object.entries(cells).map(
      ([slot, { sheet, address }]) =>
        [slot, worksheets.getItem(sheet).getRange(address).load("values")] as const,
    );
    const places = Object.entries(cells).flatMap(([slot, { sheet, address }]) => {
      const range = parseRange(address);
      return range ? [{ slot, place: { ...range, sheet } }] : [];
    });
    const merged = places.map(({ place }) => askForMerged(context, place));
    const target = context.workbook.getActiveCell().load("address,formulas");
    const sheet = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const read = new Map<string, unknown[][]>(asked.map(([slot, range]) => [slot, withErrors(range.values)]));
    return {
      cells: Object.fromEntries(read),
      target: { sheet: sheet.name, address: withoutSheet(target.address) },
      occupied: textOf(firstOf(target.formulas)),
      hidden: places.flatMap(({ slot, place }, index) => {
        const areas = merged[index]?.() ?? [];
        const losing = slot === "table" ? losingInTracker(areas, place, read.get(slot) ?? []) : areas;
        return hiddenCells([place], losing);
      }),
    };
  });
}

/** A tracker goes on with the indicator of the row above, and passes over what stands above its headings. */
function losingInTracker(
  areas: readonly SheetRange[],
  { row, column }: SheetRange,
  values: unknown[][],
): readonly SheetRange[] {
  const rows = readTrackerRows(values);
  const first = rows.ok ? rows.value[0]?.indicator.place : undefined;
  if (!first) return [];
  return areas.filter(
    (area) =>
      area.row >= row + first.row - 1 && (area.width > 1 || area.column !== column + first.column - 1),
  );
}

function textOf(formula: unknown): string | null {
  return typeof formula === "number" ||
    typeof formula === "boolean" ||
    (typeof formula === "string" && formula !== "")
    ? String(formula)
    : null;
}

/** A formula that was written, and what stood there before. */
export interface Written extends CellName {
  readonly formula: string;
  readonly before: { readonly formula: string | number | boolean; readonly numberFormat: string };
}

export type WriteOutcome =
  | { readonly kind: "written"; readonly written: Written }
  /** Something stands in the cell, and nobody allowed to overwrite just that. */
  | { readonly kind: "occupied"; readonly content: string }
  /** Something stands where the result would spill. */
  | { readonly kind: "noRoom" };

export interface WriteRequest {
  readonly target: CellName;
  readonly formula: string;
  /** How many cells the result covers. */
  readonly size: Size;
  /** What the person agreed to lose; null where nobody was asked. */
  readonly overwrites: string | null;
}

/** Writes a formula unless something would be lost that nobody allowed to lose. Looks again at what stands there now. */
export async function writeFormula({
  target,
  formula,
  size,
  overwrites,
}: WriteRequest): Promise<WriteOutcome> {
  return inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(target.sheet).getRange(target.address);
    cell.load("formulas,numberFormat");
    const covered = cell.getResizedRange(size.height - 1, size.width - 1).load("formulas");
    await context.sync();
    const content = textOf(firstOf(cell.formulas));
    if (content !== null && content !== overwrites) return { kind: "occupied", content };
    const others = (covered.formulas as unknown[][]).flat().slice(1);
    if (others.some((one) => textOf(one) !== null)) return { kind: "noRoom" };
    const before = {
      formula: firstOf(cell.formulas) as string | number | boolean,
      numberFormat: String(firstOf(cell.numberFormat)),
    };
    // A cell for text would take the formula for a text.
    if (before.numberFormat === textFormat) cell.numberFormat = [["General"]];
    cell.formulas = [[formula]];
    await context.sync();
    return { kind: "written", written: { ...target, formula, before } };
  });
}

const textFormat = "@";

/** Puts back what stood there before, unless somebody has changed the cell since. */
export async function takeOut({ sheet, address, formula, before }: Written): Promise<"takenOut" | "changed"> {
  return inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    if (plain(firstOf(cell.formulas)) !== plain(formula)) return "changed";
    if (before.numberFormat === textFormat) cell.numberFormat = [[textFormat]];
    cell.formulas = [[before.formula]];
    await context.sync();
    return "takenOut";
  });
}

/** Excel writes functions in capitals and may set spaces. */
function plain(formula: unknown): string {
  return String(formula).replace(/\s/g, "").toUpperCase();
}
