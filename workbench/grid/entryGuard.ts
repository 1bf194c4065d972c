import { registries, UIPlugin, type Command } from "@odoo/o-spreadsheet";
import type { SheetZone } from "../host/zones";
import { verdict, type Verdict } from "./verdict";

const PLUGIN = "workbench_entry_guard";
const HOLDER = "workbenchEntryGuard";

type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];

/** Keeps a person's entries out of cells that the host says are locked. */
export class EntryGuard {
  private isForbidden: (place: SheetZone) => boolean = () => false;
  /** Called when an entry was refused. */
  onRefused: () => void = () => undefined;

  /** For the settings of the model. */
  readonly custom = { [HOLDER]: this };

  use(isForbidden: (place: SheetZone) => boolean): void {
    this.isForbidden = isForbidden;
  }

  forbids(place: SheetZone): boolean {
    const isForbidden = this.isForbidden(place);
    if (isForbidden) this.onRefused();
    return isForbidden;
  }
}

const LOCKED = verdict("SheetLocked");

class EntryGuardPlugin extends UIPlugin {
  private readonly guard: EntryGuard | null;

  constructor(config: PluginConfig) {
    super(config);
    const guard: unknown = config.custom[HOLDER];
    this.guard = guard instanceof EntryGuard ? guard : null;
  }

  override allowDispatch(command: Command): Verdict {
    const isForbidden = placesOf(command).some((place) => this.guard?.forbids(place) === true);
    return isForbidden ? LOCKED : super.allowDispatch(command);
  }
}

/** The cells whose content a command changes. */
function placesOf(command: Command): readonly SheetZone[] {
  switch (command.type) {
    case "UPDATE_CELL": {
      const { sheetId, row, col, content } = command;
      if (content === undefined) return [];
      return [{ sheetId, zone: { top: row, bottom: row, left: col, right: col } }];
    }
    case "CLEAR_CELLS":
    case "DELETE_CONTENT":
      return command.target.map((zone) => ({ sheetId: command.sheetId, zone }));
    default:
      return [];
  }
}

/** To be done before the model is made. */
export function registerEntryGuard(): void {
  registries.featurePluginRegistry.add(PLUGIN, EntryGuardPlugin);
}
