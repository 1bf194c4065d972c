import { Model } from "@odoo/o-spreadsheet";
import { TASK_PANE } from "../constants";
import { CallBoard } from "../functions/callBoard";
import type { CustomFunction } from "../functions/metadata";
import type { ReadWorkbook } from "../file/readFile";
import { registerEntryChecks } from "../grid/entryChecks";
import { drawAtOnce } from "../grid/drawAtOnce";
import { EntryGuard, registerEntryGuard } from "../grid/entryGuard";
import { registerErrorCodes } from "../grid/errorCodes";
import { followCalculation } from "../grid/followCalculation";
import { KeptParts, registerKeptParts } from "../grid/keptParts";
import { registerOneStep } from "../grid/oneStep";
import { registerFunctions } from "../grid/registerFunctions";
import { registerRowHeights } from "../grid/rowHeights";
import { spreadsheetGrid, type SpreadsheetGrid } from "../grid/spreadsheetGrid";
import { registerTabNameGuard } from "../grid/tabNameGuard";
import { showThaiDates } from "../grid/thaiDates";
import { registerThaiLines } from "../grid/thaiLines";
import { OfficeHost } from "../host/officeHost";
import type { Strictness } from "../host/strictness";
import { FrameConnection } from "./frameConnection";
import { openInWindow } from "./openInWindow";
import { showSpreadsheet, type SpreadsheetView } from "./spreadsheetView";

/** The workbook that is open, and what stands behind it. */
export interface OpenWorkbook {
  readonly model: Model;
  readonly grid: SpreadsheetGrid;
  readonly host: OfficeHost;
  readonly kept: KeptParts;
}

interface Shown extends OpenWorkbook {
  readonly view: SpreadsheetView;
}

const REFUSED =
  "เซลล์นี้อยู่ในแผ่นงานที่มีการป้องกัน ต้องยกเลิกการป้องกันแผ่นงานก่อนจึงจะแก้ไขได้ (This cell is on a protected sheet. Unprotect the sheet to change it.)";

/** Holds one workbook at a time, with the add-in's functions in its cells and the add-in's pane beside it. */
export class Desk {
  readonly board: CallBoard;
  readonly connection: FrameConnection;
  private shown: Shown | null = null;

  constructor(
    private readonly place: HTMLElement,
    frame: HTMLIFrameElement,
    functions: readonly CustomFunction[],
    private readonly strictness: Strictness,
  ) {
    this.board = new CallBoard({
      send: (notices) => {
        this.shown?.host.notify(notices);
      },
      recalculate: (places) => {
        this.shown?.grid.recalculatePlaces(places);
      },
      afterCalculation: (task) => {
        queueMicrotask(task);
      },
    });
    drawAtOnce();
    registerErrorCodes();
    registerOneStep();
    registerThaiLines();
    registerRowHeights();
    registerKeptParts();
    registerEntryGuard();
    registerTabNameGuard();
    registerEntryChecks();
    registerFunctions(functions, this.board);
    this.connection = new FrameConnection(frame, this.board);
  }

  /** Takes the place of the workbook before, which stays if this one can't be opened. */
  async open({ data, fill }: ReadWorkbook): Promise<OpenWorkbook> {
    const isRuntimeReady = this.board.isRuntimeReady();
    // What the new formulas ask waits until the add-in has loaded again.
    this.board.runtimeLost();
    this.board.forgetAll();
    let opened: OpenWorkbook;
    try {
      opened = this.read(data);
      fill(opened);
    } catch (error) {
      this.shown?.grid.recalculate();
      if (isRuntimeReady) this.board.runtimeReady();
      throw error;
    }
    opened.host.store.openInWindow = openInWindow;
    this.shown?.view.close();
    const view = await showSpreadsheet(opened.model, this.place, (ruleId) => {
      return opened.kept.validation(ruleId)?.errorAlert ?? null;
    });
    opened.grid.useEditor(view);
    this.shown = { ...opened, view };
    this.connection.use(opened.host, TASK_PANE);
    return this.shown;
  }

  private read(data: object): OpenWorkbook {
    const kept = new KeptParts();
    const guard = new EntryGuard();
    const model = new Model(data, { custom: { ...kept.custom, ...guard.custom } });
    guard.onRefused = () => {
      model.trigger("raise-error-ui", { text: REFUSED });
    };
    showThaiDates(model);
    followCalculation(model, this.board);
    const grid = spreadsheetGrid({ model, board: this.board, kept, guard });
    return { model, grid, host: new OfficeHost(grid, this.board, this.strictness), kept };
  }

  workbook(): OpenWorkbook {
    if (!this.shown) throw new Error("No workbook is open.");
    return this.shown;
  }
}
