import { registries, UIPlugin, type Command } from "@odoo/o-spreadsheet";
import { isSheetName } from "../host/sheetNames";
import { verdict, type Verdict } from "./verdict";

const PLUGIN = "workbench_tab_name_guard";

/** The library says it of names with a slash, and lets the person type on. */
const REFUSED = verdict("ForbiddenCharactersInSheetName");

/** Keeps a person from giving a sheet a name that Excel does not take. */
class TabNameGuardPlugin extends UIPlugin {
  override allowDispatch(command: Command): Verdict {
    const isRefused = command.type === "RENAME_SHEET" && !isSheetName(command.newName);
    return isRefused ? REFUSED : super.allowDispatch(command);
  }
}

/** To be done before the model is made. */
export function registerTabNameGuard(): void {
  registries.featurePluginRegistry.add(PLUGIN, TabNameGuardPlugin);
}
