import type { Model } from "@odoo/o-spreadsheet";
import type { CallBoard } from "../functions/callBoard";
import type { CellChange, Grid } from "../host/grid";
import { anchors } from "./anchors";
import { calculation, type Calculation } from "./calculation";
import { cellBorders } from "./cellBorders";
import { cellContents } from "./cellContents";
import { cellExtent } from "./cellExtent";
import { cellLooks } from "./cellLooks";
import { charts } from "./charts";
import { conditionalFormats } from "./conditionalFormats";
import type { EntryGuard } from "./entryGuard";
import { frozenPanes } from "./frozenPanes";
import { headers } from "./headers";
import type { KeptParts } from "./keptParts";
import { images } from "./images";
import { mergedCells } from "./mergedCells";
import { ModelSteps } from "./modelSteps";
import type { OpenModel } from "./openModel";
import { PendingCells } from "./pendingCells";
import { personalEntries, type PersonalEntries } from "./personalEntries";
import { selectedCells } from "./selectedCells";
import { SheetRoom } from "./sheetRoom";
import { shiftingCells, type ShiftingCells } from "./shiftCells";
import { tabs } from "./tabs";
import { validations } from "./validations";
import { watchModel } from "./watchModel";

export interface GridSource {
  readonly model: Model;
  readonly board: CallBoard;
  /** Those that the model was made with. */
  readonly kept: KeptParts;
  readonly guard: EntryGuard;
}

export interface SpreadsheetGrid extends Grid, PersonalEntries, Calculation, ShiftingCells {
  writeAsCoauthor(sheetId: string, changes: readonly CellChange[]): void;
}

/** An o-spreadsheet model as the grid of the host, put together from parts that each know one thing of it. */
export function spreadsheetGrid({ model, board, kept, guard }: GridSource): SpreadsheetGrid {
  const steps = new ModelSteps(model);
  const room = new SheetRoom(model, steps);
  const open: OpenModel = { model, steps, room, kept, pending: new PendingCells(model, steps) };
  const sheets = tabs(open);
  const selected = selectedCells(open, sheets);
  const panes = frozenPanes(open);
  const contents = cellContents(open);
  return {
    ...sheets,
    ...selected,
    ...panes,
    ...contents,
    ...cellExtent(open),
    ...mergedCells(open, panes),
    ...anchors(open),
    ...cellLooks(open),
    ...cellBorders(open),
    ...headers(open),
    ...validations(open),
    ...conditionalFormats(open),
    ...charts(open),
    ...images(open),
    ...personalEntries(steps, guard),
    ...calculation(model, board),
    ...shiftingCells(open),
    writeAsCoauthor(sheetId, changes) {
      contents.writeCells(sheetId, changes, "coauthor");
    },
    inOneStep(tasks) {
      steps.inOneStep(tasks);
    },
    listen(listener) {
      watchModel({ model, steps, board, listener, selection: () => selected.selection() });
    },
  };
}
