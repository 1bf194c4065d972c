import { plainText } from "../../text/plainText";
import { rowHeight } from "../../text/rowHeight";
import { parseAddress } from "../cells/cellRange";
import type { Book } from "../read/book";
import type { PlanCell } from "../read/readTables";
import { inFormat, type Typed } from "./contentSteps";
import type { OtherChange, SheetEdit } from "./editSheets";
import { rowHeightChanges } from "./extendTable";
import { askForMemory, memoryChange, memoryIn, type PlanMemory } from "./planMemory";
import { lockOf, type SheetLock } from "./sheetLock";
import { charactersIn } from "./sizeSteps";

/** A cell of the work plan, what it holds, and what becomes of it. */
export interface Decided extends Held {
  readonly becomes: Becomes;
}

/** An officer's own is left alone; a cell without steps before and now is nobody's matter. */
export type Becomes =
  | { readonly kind: "steps"; readonly text: string }
  | { readonly kind: "cleared" }
  | { readonly kind: "leftAlone" }
  | { readonly kind: "asItIs" };

interface Held extends PlanCell {
  /** Blank where nothing stands. */
  readonly value: Typed;
  readonly isFormula: boolean;
}

export function heldIn(book: Book, cells: readonly PlanCell[]): readonly Held[] {
  return cells.map((one) => {
    const at = parseAddress(one.cell.address);
    const saved = at && book.cellAt(one.cell.sheet, at.row, at.column);
    return { ...one, value: saved?.value ?? "", isFormula: saved?.isFormula ?? false };
  });
}

/** @param texts Steps by the indicator's key. */
export function decide(
  cells: readonly Held[],
  texts: ReadonlyMap<string, string>,
  memory: PlanMemory,
): readonly Decided[] {
  return cells.map((held): Decided => {
    const text = texts.get(held.key);
    const isOurs = !held.isFormula && held.value !== "" && held.value === memory.get(held.key);
    if (text === undefined) return { ...held, becomes: { kind: isOurs ? "cleared" : "asItIs" } };
    const isFree = isOurs || isBlank(held) || held.value === text;
    return { ...held, becomes: isFree ? { kind: "steps", text } : { kind: "leftAlone" } };
  });
}

function isBlank({ value, isFormula }: Held): boolean {
  return !isFormula && plainText(String(value)) === "";
}

/** What is remembered of cells that were left alone stays: an edit may be undone. */
function memoryAfter(before: PlanMemory, decided: readonly Decided[]): PlanMemory {
  const after = new Map(before);
  for (const { key, becomes } of decided) {
    if (becomes.kind === "steps") after.set(key, becomes.text);
    if (becomes.kind === "cleared") after.delete(key);
  }
  return after;
}

/** What of the sheet and workbook has to be known before anything is written. */
export interface PlanSurroundings {
  readonly lock: SheetLock | null;
  readonly memory: PlanMemory;
  /** By the cell's address. */
  readonly cells: ReadonlyMap<
    string,
    { readonly format: string; readonly points: number; readonly characters: number }
  >;
}

/** One round trip. */
export async function readSurroundings(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly PlanCell[],
  book: number,
): Promise<PlanSurroundings> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.load("protection/protected,protection/options");
  const setting = askForMemory(context, book);
  const asked = cells.map(({ cell: { address } }) => {
    const range = worksheet.getRange(address);
    range.untrack();
    return { address, range: range.load("numberFormat,format/rowHeight,format/columnWidth") };
  });
  await context.sync();
  return {
    lock: lockOf(worksheet),
    memory: memoryIn(setting),
    cells: new Map(
      asked.map(({ address, range: { numberFormat, format } }) => [
        address,
        {
          format: String(numberFormat[0]?.[0]),
          points: format.rowHeight,
          characters: charactersIn(format.columnWidth),
        },
      ]),
    ),
  };
}

/** The sheet's change; null where all is as it should be. */
export function planEdit(
  sheet: string,
  decided: readonly Decided[],
  { lock, memory, cells }: PlanSurroundings,
  book: number,
): SheetEdit | null {
  const changed = decided.flatMap(({ value, becomes, cell: { address } }) => {
    const text = becomes.kind === "steps" ? becomes.text : "";
    const isWritten = becomes.kind === "steps" || becomes.kind === "cleared";
    return isWritten && text !== value ? [{ address, value, text }] : [];
  });
  const heights = changed.flatMap(({ address, text }) => {
    const { points = 0, characters = 0 } = cells.get(address) ?? {};
    // A row or column that is hidden has none, and would be shown by being given one.
    if (points <= 0 || characters <= 0) return [];
    return [{ line: address, before: points, after: Math.max(points, rowHeight([[text, characters]])) }];
  });
  const also = inOrder([
    rowHeightChanges(sheet, heights),
    memoryChange(book, memory, memoryAfter(memory, decided)),
  ]);
  const blocks = changed.map(({ address, value, text }) => ({
    address,
    before: [[value]],
    after: [[inFormat(text, cells.get(address)?.format)]],
  }));
  return blocks.length > 0 || also.steps.length > 0 ? { sheet, lock, blocks, also } : null;
}

function inOrder(changes: readonly OtherChange[]): OtherChange {
  return {
    steps: changes.flatMap(({ steps }) => steps),
    async back(context) {
      const back = [];
      for (const change of changes) back.push(...(await change.back(context)));
      return back;
    },
  };
}
