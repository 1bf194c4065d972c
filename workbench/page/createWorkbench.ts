import { parseZone } from "../host/address";
import type { Cell, SheetInfo } from "../host/grid";
import type { Shift } from "../host/shift";
import { snapshotOf } from "../host/snapshot";
import { indexesOf, isWholeColumns, type Zone } from "../host/zones";
import type { Desk } from "./desk";
import { setTheme } from "./themeSwitch";
import type {
  ReadCell,
  Shifting,
  Workbench,
  WorkbenchCells,
  WorkbenchTrials,
  WorkbenchWindow,
} from "./workbenchApi";

const POLL_MILLISECONDS = 2;

/** The hold that tests and benchmarks have on the page. */
export function createWorkbench(desk: Desk): Workbench {
  const isSettled = (): boolean => desk.board.isSettled() && !desk.workbook().host.isBusy();
  const until = async (isReached: () => boolean): Promise<void> => {
    while (!isReached()) await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  };
  return {
    ...cells(desk),
    ...excelWindow(desk),
    ...trials(desk),
    async ready() {
      await until(() => desk.board.isRuntimeReady());
      await until(isSettled);
    },
    settled: () => until(isSettled),
    isSettled,
  };
}

function cells(desk: Desk): WorkbenchCells {
  return {
    read(sheetName, address) {
      const { sheet, zone } = place(desk, sheetName, address);
      return readCell(desk.workbook().grid.cell(sheet.id, zone.top, zone.left));
    },
    readRange(sheetName, address) {
      const { sheet, zone } = place(desk, sheetName, address);
      const { grid } = desk.workbook();
      return indexesOf(zone, "row").map((row) =>
        indexesOf(zone, "column").map((column) => readCell(grid.cell(sheet.id, row, column))),
      );
    },
    enter(sheetName, address, content) {
      const { sheet, zone } = place(desk, sheetName, address);
      desk.workbook().grid.writeCells(sheet.id, [{ row: zone.top, column: zone.left, content }]);
    },
    enterRange(sheetName, address, rows) {
      const { sheet, zone } = place(desk, sheetName, address);
      const changes = rows.flatMap((contents, down) =>
        contents.map((content, across) => ({ row: zone.top + down, column: zone.left + across, content })),
      );
      desk.workbook().grid.writeCells(sheet.id, changes);
    },
    editAsCoauthor(sheetName, address, content) {
      const { sheet, zone } = place(desk, sheetName, address);
      desk.workbook().grid.writeAsCoauthor(sheet.id, [{ row: zone.top, column: zone.left, content }]);
    },
    deleteSheet(name) {
      desk.workbook().grid.deleteSheet(place(desk, name, "A1").sheet.id);
    },
    insertCells(sheetName, address, how = {}) {
      shiftCells(desk, "inserted", place(desk, sheetName, address), how);
    },
    deleteCells(sheetName, address, how = {}) {
      shiftCells(desk, "deleted", place(desk, sheetName, address), how);
    },
    snapshot() {
      const { grid, host } = desk.workbook();
      return snapshotOf(grid, host.store);
    },
    undo() {
      desk.workbook().model.dispatch("REQUEST_UNDO");
    },
    redo() {
      desk.workbook().model.dispatch("REQUEST_REDO");
    },
  };
}

function excelWindow(desk: Desk): WorkbenchWindow {
  const activeSheet = (): SheetInfo | undefined => {
    const { grid } = desk.workbook();
    return grid.sheets().find(({ id }) => id === grid.activeSheetId());
  };
  const selectAreas = (sheetName: string, addresses: readonly string[]): void => {
    const zones = addresses.map((address) => place(desk, sheetName, address).zone);
    desk.workbook().grid.select(place(desk, sheetName, "A1").sheet.id, zones);
  };
  return {
    select(sheetName, address) {
      selectAreas(sheetName, [address]);
    },
    selectAreas,
    middleOf(address) {
      const zone = parseZone(address);
      // Charts are drawn on canvases of their own.
      const canvas = document.querySelector("#grid .o-grid > canvas");
      if (!zone || !canvas) throw new Error(`${address} is not in view.`);
      const cell = desk.workbook().model.getters.getVisibleRect(zone);
      const { left, top } = canvas.getBoundingClientRect();
      return { x: left + cell.x + cell.width / 2, y: top + cell.y + cell.height / 2 };
    },
    activeSheet: () => activeSheet()?.name ?? "",
    isPaneShown: () => desk.connection.isPaneShown(),
    isEditing: () => desk.workbook().grid.isEditing(),
    setTheme(theme) {
      setTheme(theme);
    },
    reloadAddIn() {
      desk.connection.reload();
    },
  };
}

function trials(desk: Desk): WorkbenchTrials {
  return {
    injectFault(fault) {
      desk.workbook().host.faults.inject(fault);
    },
    clearFaults() {
      desk.workbook().host.faults.clear();
    },
    lose(what) {
      const { store } = desk.workbook().host;
      if (what === "settings") store.loseSettings();
      else store.customXml.clear();
    },
    actionCount: () => desk.workbook().host.faults.actionCount(),
    traffic: () => desk.workbook().host.traffic.read(),
    resetTraffic() {
      const { host } = desk.workbook();
      host.traffic.reset();
      host.faults.startCounting();
    },
  };
}

interface Place {
  readonly sheet: SheetInfo;
  readonly zone: Zone;
}

function shiftCells(desk: Desk, kind: Shift["kind"], { sheet, zone }: Place, how: Shifting): void {
  const isSideways = how.sideways ?? isWholeColumns(zone);
  const shift = { kind, sheetId: sheet.id, zone, along: isSideways ? "column" : "row" } as const;
  desk.workbook().grid.shiftCells(shift, how.by);
}

function place(desk: Desk, sheetName: string, address: string): Place {
  const sheet = desk
    .workbook()
    .grid.sheets()
    .find(({ name }) => name === sheetName);
  const zone = parseZone(address);
  if (!sheet || !zone) throw new Error(`There is no ${sheetName}!${address} in this workbook.`);
  return { sheet, zone };
}

function readCell({ value, text, error }: Cell): ReadCell {
  return error ? { value, text, error } : { value, text };
}
