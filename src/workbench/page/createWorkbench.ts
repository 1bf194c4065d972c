import type { Model } from "@odoo/o-spreadsheet";
import type { CallBoard } from "../functions/callBoard";
import { parseZone } from "../host/address";
import type { Cell, SheetInfo, Zone } from "../host/grid";
import type { OfficeHost } from "../host/officeHost";
import type { SpreadsheetGrid } from "../grid/spreadsheetGrid";
import type { ReadCell, Workbench } from "./workbenchApi";

const POLL_MILLISECONDS = 2;

export interface WorkbenchParts {
  readonly model: Model;
  readonly grid: SpreadsheetGrid;
  readonly board: CallBoard;
  readonly host: OfficeHost;
  readonly frame: HTMLIFrameElement;
}

/** The hold that tests and benchmarks have on the page. */
export function createWorkbench({ model, grid, board, host, frame }: WorkbenchParts): Workbench {
  const isSettled = (): boolean => board.isSettled() && !host.isBusy();
  const settled = async (): Promise<void> => {
    while (!isSettled()) await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  };
  const place = (sheetName: string, address: string): { sheet: SheetInfo; zone: Zone } => {
    const sheet = grid.sheets().find(({ name }) => name === sheetName);
    const zone = sheet ? parseZone(address) : null;
    if (!sheet || !zone) throw new Error(`There is no ${sheetName}!${address} in this workbook.`);
    return { sheet, zone };
  };
  return {
    async ready() {
      while (!board.isRuntimeReady()) await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
      await settled();
    },
    settled,
    isSettled,
    read(sheetName, address) {
      const { sheet, zone } = place(sheetName, address);
      return readCell(grid.cell(sheet.id, zone.top, zone.left));
    },
    readRange(sheetName, address) {
      const { sheet, zone } = place(sheetName, address);
      return indexes(zone.top, zone.bottom).map((row) =>
        indexes(zone.left, zone.right).map((column) => readCell(grid.cell(sheet.id, row, column))),
      );
    },
    enter(sheetName, address, content) {
      const { sheet, zone } = place(sheetName, address);
      grid.writeCells(sheet.id, [{ row: zone.top, column: zone.left, content }]);
    },
    select(sheetName, address) {
      const { sheet, zone } = place(sheetName, address);
      grid.select(sheet.id, [zone]);
    },
    middleOf(address) {
      const sheet = grid.sheets().find(({ id }) => id === grid.activeSheetId());
      const zone = sheet ? parseZone(address) : null;
      const canvas = document.querySelector("#grid canvas");
      if (!zone || !canvas) throw new Error(`${address} is not in view.`);
      const cell = model.getters.getVisibleRect(zone);
      const { left, top } = canvas.getBoundingClientRect();
      return { x: left + cell.x + cell.width / 2, y: top + cell.y + cell.height / 2 };
    },
    activeSheet: () => grid.sheets().find(({ id }) => id === grid.activeSheetId())?.name ?? "",
    isEditing: () => grid.isEditing(),
    undo() {
      model.dispatch("REQUEST_UNDO");
    },
    redo() {
      model.dispatch("REQUEST_REDO");
    },
    reloadAddIn() {
      board.runtimeLost();
      frame.contentWindow?.location.reload();
    },
    injectFault(fault) {
      host.faults.inject(fault);
    },
    clearFaults() {
      host.faults.clear();
    },
  };
}

function readCell({ value, text, error }: Cell): ReadCell {
  return error ? { value, text, error } : { value, text };
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
}
