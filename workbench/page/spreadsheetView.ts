import { Spreadsheet, stores, type Model } from "@odoo/o-spreadsheet";
import { mount } from "@odoo/owl";
import type { CellEditor } from "../grid/personalEntries";
import type { GridValidations } from "../host/grid";
import { isJsonObject } from "../host/json";
import { refusalText } from "./refusalText";

const TEMPLATES = "vendor/o_spreadsheet.xml";

/** The library's environment of components; owl types it as any record. */
interface SpreadsheetEnvironment {
  getStore(store: typeof stores.CellComposerStore): unknown;
}

export interface SpreadsheetView extends CellEditor {
  close(): void;
}

/**
 * Shows the workbook, and tells when a person types in a cell.
 *
 * @param rules What the cells let people enter, which tells a refusal in its own words.
 */
export async function showSpreadsheet(
  model: Model,
  place: HTMLElement,
  rules: Pick<GridValidations, "validations">,
): Promise<SpreadsheetView> {
  const templates = await (await fetch(TEMPLATES)).text();
  const spreadsheet = await mount(Spreadsheet, place, {
    props: {
      model,
      raiseError(text: string, then?: () => void): void {
        const { sheetId, row, col } = model.getters.getActivePosition();
        const zone = { top: row, bottom: row, left: col, right: col };
        window.alert(refusalText(text, { sheetId, zone }, rules));
        then?.();
      },
    },
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
