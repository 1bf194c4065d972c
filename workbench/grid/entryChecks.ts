import { registries } from "@odoo/o-spreadsheet";

const CHECKS_PLUGIN = "data_validation_ui";

const BuiltIn = registries.coreViewsPluginRegistry.get(CHECKS_PLUGIN);

/**
 * Excel holds a rule against what a person types, and against nothing else: neither the result of a formula nor what a
 * file brings along is marked. The grid would cover the cells beside such a cell with a note.
 */
class EntryChecksPlugin extends BuiltIn {
  /** Takes the place of the built-in getter of this name. */
  isDataValidationInvalid(): boolean {
    return false;
  }

  /** Takes the place of the built-in getter of this name. */
  getInvalidDataValidationMessage(): undefined {
    return undefined;
  }
}

/** To be done before the model is made. */
export function registerEntryChecks(): void {
  registries.coreViewsPluginRegistry.replace(CHECKS_PLUGIN, EntryChecksPlugin);
}
