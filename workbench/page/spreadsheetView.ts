import { Spreadsheet, stores, type CellPosition, type Model } from "@odoo/o-spreadsheet";
import { mount } from "@odoo/owl";
import type { CellEditor } from "../grid/personalEntries";
import { isJsonObject } from "../host/json";
import { alertText, type AlertOf } from "./alerts";

const TEMPLATES = "vendor/o_spreadsheet.xml";

/** The library's environment of components; owl types it as any record. */
interface SpreadsheetEnvironment {
  getStore(store: typeof stores.CellComposerStore): unknown;
}

export interface SpreadsheetView extends CellEditor {
  close(): void;
}

/** Shows the workbook, and tells when a person types in a cell. */
export async function showSpreadsheet(
  model: Model,
  place: HTMLElement,
  alertOf: AlertOf,
): Promise<SpreadsheetView> {
  const templates = await (await fetch(TEMPLATES)).text();
  let composer: unknown = null;
  const spreadsheet = await mount(Spreadsheet, place, {
    props: {
      model,
      raiseError(text: string, goOn?: () => void) {
        window.alert(alertText(text, model, editedCell(composer), alertOf));
        goOn?.();
      },
    },
    templates,
    warnIfNoStaticProps: false,
  });
  const environment: SpreadsheetEnvironment = spreadsheet.env;
  composer = environment.getStore(stores.CellComposerStore);
  return {
    isEditing: () => isJsonObject(composer) && composer["editionMode"] !== "inactive",
    close() {
      spreadsheet.__owl__.app.destroy();
    },
  };
}

function editedCell(composer: unknown): CellPosition | null {
  const cell: unknown = isJsonObject(composer) ? composer["currentEditedCell"] : null;
  if (!isJsonObject(cell)) return null;
  const { sheetId, col, row } = cell;
  return typeof sheetId === "string" && typeof col === "number" && typeof row === "number"
    ? { sheetId, col, row }
    : null;
}
