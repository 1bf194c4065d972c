import type { Cell as StoredCell, Getters } from "@odoo/o-spreadsheet";
import type { Cell, CellChange, GridContents } from "../host/grid";
import type { ChangedBy } from "../host/gridListener";
import { excelCode } from "./errorCodes";
import { withExcelsLostReferences } from "./lostReferences";
import { drawnFormat, keptNumberFormat, withNumberFormat } from "./numberFormats";
import type { OpenModel } from "./openModel";
import type { PendingCell } from "./pendingCells";

const GENERAL = "General";
const TEXT = "@";

export interface CellContents extends GridContents {
  writeCells(sheetId: string, changes: readonly CellChange[], by?: ChangedBy): void;
}

/** What stands in the cells of a model, and how its numbers are written. */
export function cellContents({ model: { getters }, steps, pending, room }: OpenModel): CellContents {
  const setNumberFormat = (cell: PendingCell, numberFormat: string): void => {
    const drawn = drawnFormat(numberFormat);
    cell.format = drawn === GENERAL ? "" : drawn;
    const before = cell.style === undefined ? getters.getCellStyle(cell) : cell.style;
    const style = withNumberFormat(before ?? {}, drawn === numberFormat ? null : numberFormat);
    if (style !== before) cell.style = style;
  };
  const write = (sheetId: string, { row, column, content, numberFormat }: CellChange): void => {
    const cell = pending.at(sheetId, row, column);
    if (numberFormat !== undefined) setNumberFormat(cell, numberFormat);
    if (content === undefined) return;
    const format = cell.format ?? getters.getCell({ sheetId, row, col: column })?.format;
    // The library would make a formula of it whatever the format.
    cell.content = format === TEXT && content.startsWith("=") ? `'${content}` : content;
  };
  return {
    cell(sheetId, row, col) {
      steps.needCalculated();
      if (row >= getters.getNumberRows(sheetId) || col >= getters.getNumberCols(sheetId)) return BLANK;
      const position = { sheetId, row, col };
      const evaluated = getters.getEvaluatedCell(position);
      const isError = evaluated.type.valueOf() === "error";
      const content = typedContent(getters.getCell(position), getters);
      const value = isError ? excelCode(String(evaluated.value)) : unmarked(evaluated.value, content);
      const { message } = evaluated;
      return {
        value,
        text: isError ? String(value) : String(unmarked(evaluated.formattedValue, content)),
        content,
        numberFormat: keptNumberFormat(getters.getCellStyle(position)) ?? named(evaluated.format),
        ...(isError && { error: { code: String(value), ...(message !== undefined && { message }) } }),
      };
    },
    writeCells(sheetId, changes, by) {
      steps.change(() => {
        const bottom = changes.reduce((most, { row }) => Math.max(most, row), 0);
        const right = changes.reduce((most, { column }) => Math.max(most, column), 0);
        room.reach(sheetId, { top: 0, left: 0, bottom, right });
        for (const change of changes) write(sheetId, change);
      }, by);
    },
  };
}

const BLANK: Cell = { value: null, text: "", content: "", numberFormat: GENERAL };

function named(format = ""): string {
  return format === "" ? GENERAL : format;
}

function typedContent(stored: StoredCell | undefined, getters: Getters): string {
  if (!stored) return "";
  return stored.isFormula
    ? withExcelsLostReferences(stored.compiledFormula.toFormulaString(getters))
    : stored.content;
}

/** In a cell of the format "@" the library shows the mark before a text that begins like a formula. */
function unmarked<Value>(value: Value, content: string): Value | string {
  return content.startsWith("'=") && value === content ? content.slice(1) : value;
}
