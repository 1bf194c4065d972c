import { Spreadsheet, stores, type Model } from "@odoo/o-spreadsheet";
import { mount } from "@odoo/owl";
import type { CellEditor } from "../grid/personalEntries";
import { isJsonObject } from "../host/json";

const TEMPLATES = "vendor/o_spreadsheet.xml";

/** The library's environment of components; owl types it as any record. */
interface SpreadsheetEnvironment {
  getStore(store: typeof stores.CellComposerStore): unknown;
}

export interface SpreadsheetView extends CellEditor {
  close(): void;
}

/** Shows the workbook, and tells when a person types in a cell. */
export async function showSpreadsheet(model: Model, place: HTMLElement): Promise<SpreadsheetView> {
  const templates = await (await fetch(TEMPLATES)).text();
  const spreadsheet = await mount(Spreadsheet, place, {
    props: { model },
    templates,
    warnIfNoStaticProps: false,
  });
  const environment: SpreadsheetEnvironment = spreadsheet.env;
  const composer = environment.getStore(stores.CellComposerStore);
  return {
    isEditing: () => isJsonObject(composer) && composer["editionMode"] !== "inactive",
    close() {
      spreadsheet.__owl__.app.destroy();
    },
  };
}
