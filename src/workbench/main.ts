import { Model } from "@odoo/o-spreadsheet";
import "./page/page.css";
import { FUNCTION_NAMESPACE, FUNCTIONS_METADATA, TASK_PANE } from "./constants";
import { exampleWorkbook } from "./example/exampleWorkbook";
import { CallBoard } from "./functions/callBoard";
import { readMetadata } from "./functions/metadata";
import { registerErrorCodes } from "./grid/errorCodes";
import { EntryGuard, registerEntryGuard } from "./grid/entryGuard";
import { followCalculation } from "./grid/followCalculation";
import { KeptParts, registerKeptParts } from "./grid/keptParts";
import { registerOneStep } from "./grid/oneStep";
import { registerFunctions } from "./grid/registerFunctions";
import { SpreadsheetGrid } from "./grid/spreadsheetGrid";
import { registerThaiLines } from "./grid/thaiLines";
import { OfficeHost } from "./host/officeHost";
import { createWorkbench } from "./page/createWorkbench";
import { loadFonts } from "./page/fonts";
import { acceptFrame } from "./page/frameConnection";
import { showSpreadsheet } from "./page/spreadsheetView";
import { makeResizable } from "./page/splitter";

async function start(): Promise<void> {
  const frame = element("add-in", HTMLIFrameElement);
  const metadata: unknown = await (await fetch(FUNCTIONS_METADATA)).json();
  await loadFonts();

  const board = new CallBoard({
    send: (notices) => {
      host.notify(notices);
    },
    recalculate: (places) => {
      grid.recalculatePlaces(places);
    },
    afterCalculation: (task) => {
      queueMicrotask(task);
    },
  });
  registerErrorCodes();
  registerOneStep();
  registerThaiLines();
  registerKeptParts();
  registerEntryGuard();
  registerFunctions(readMetadata(metadata, FUNCTION_NAMESPACE), board);
  const parts = new KeptParts();
  const guard = new EntryGuard();
  const model = new Model(exampleWorkbook(), { custom: { ...parts.custom, ...guard.custom } });
  followCalculation(model, board);
  const grid = new SpreadsheetGrid(model, board, parts, guard);
  const host = new OfficeHost(grid, board);

  acceptFrame(frame, host, board);
  frame.src = TASK_PANE;
  grid.useEditor(await showSpreadsheet(model, element("grid", HTMLElement)));
  makeResizable(element("splitter", HTMLElement), element("pane", HTMLElement));
  window.workbench = createWorkbench({ model, grid, board, host, frame });
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no ${kind.name} with the id ${id}.`);
  return found;
}

start().catch((error: unknown) => {
  // A blank page would hide that the add-in was not built, or which file is missing.
  const message = error instanceof Error ? error.message : String(error);
  element("grid", HTMLElement).textContent = `โต๊ะทดลองเปิดไม่ได้ (the workbench cannot open): ${message}`;
  throw error;
});
