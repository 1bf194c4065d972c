import { formulaText } from "../blueprint/formulaText";
import { block } from "../cells/cellRange";
import { constantOf, isFormulaContent } from "../blueprint/content";
import type { CellBlueprint, Content, SheetBlueprint } from "../blueprint/blueprint";
import { lookOf } from "./looks";
import { bytesOf, bytesOfAction, type WorkbookStep } from "./step";

/** What Excel is given for a cell, as if it were typed in. */
export type Typed = string | number | boolean;

/** The number format of a new cell. */
const general = "General";

/** Of a larger block Excel's client makes several by itself, with more objects to a block than cells. */
const mostCellsOfBlock = 1500;

/**
 * The sheet's cells as blocks: number formats first, since a cell of the format @ takes everything as text, and those of
 * formulas once more, since a formula takes over the format of a cell that it reads.
 */
export function contentSteps({ name, cells }: SheetBlueprint): readonly WorkbookStep[] {
  const width = Math.max(...cells.map(({ column }) => column));
  const rowsOfBlock = Math.floor(mostCellsOfBlock / width);
  const blocks = new Map<number, CellBlueprint[]>();
  for (const cell of cells) {
    const index = Math.floor((cell.row - 1) / rowsOfBlock);
    const own = blocks.get(index) ?? [];
    own.push(cell);
    blocks.set(index, own);
  }
  return [...blocks].map(([index, own]) => blockStep(name, own, index * rowsOfBlock + 1, width));
}

function blockStep(sheet: string, cells: readonly CellBlueprint[], top: number, width: number): WorkbookStep {
  const height = Math.max(...cells.map(({ row }) => row)) - top + 1;
  const formats = grid<string | null>(height, width, null);
  const contents = grid<Typed>(height, width, "");
  const again = grid<string | null>(height, width, null);
  for (const cell of cells) {
    const { format } = lookOf(cell);
    const [row, column] = [cell.row - top, cell.column - 1];
    put(formats, row, column, format ?? null);
    put(contents, row, column, typed(cell.content, format));
    if (isFormulaContent(cell.content)) put(again, row, column, format ?? general);
  }
  const hasFormulas = again.flat().some((format) => format !== null);
  return {
    bytes: bytesOf(formats) + bytesOf(contents) + (hasFormulas ? bytesOf(again) : 0) + 5 * bytesOfAction,
    cells: cells.length,
    ask(workbook) {
      const range = workbook.sheet(sheet).getRange(block(top, 1, top + height - 1, width));
      range.untrack();
      range.numberFormat = formats;
      range.formulas = contents;
      if (hasFormulas) range.numberFormat = again;
    },
  };
}

function typed(content: Content, format: string | undefined): Typed {
  if (isFormulaContent(content)) return `=${formulaText(content, "open")}`;
  return inFormat(constantOf(content), format);
}

/** A text that Excel takes for no number, day or formula, whatever it looks like; the apostrophe does not show. */
export function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** A text as a cell of a number format keeps it; one of the format @ takes every text as it is. */
export function inFormat(value: Typed, format: string | undefined): Typed {
  return typeof value === "string" && format !== "@" ? asText(value) : value;
}

function grid<Value>(height: number, width: number, value: Value): Value[][] {
  return Array.from({ length: height }, () => Array.from({ length: width }, () => value));
}

function put<Value>(rows: readonly Value[][], row: number, column: number, value: Value): void {
  const cells = rows[row];
  if (cells) cells[column] = value;
}
