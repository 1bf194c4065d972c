import { CorePlugin, registries, type Range } from "@odoo/o-spreadsheet";
import type { Chart, ConditionalFormat, Validation } from "../host/gridParts";
import type { SheetZone } from "../host/zones";

type RangeAdapterFunctions = Parameters<CorePlugin["adaptRanges"]>[0];
type PluginConfig = ConstructorParameters<typeof CorePlugin>[0];

/** Whole as Excel has it; the library keeps a part of it only. */
type Part = Validation | ConditionalFormat | Chart;

const HOLDER = "workbenchParts";
const PLUGIN = "workbench_kept_parts";

interface KeptState {
  readonly anchors: Readonly<Record<string, Range | undefined>>;
  readonly partsById: Readonly<Record<string, Part | undefined>>;
}

/** Where a model's plugin is found: the library makes the plugin itself and hands it the model's settings. */
class Holder {
  plugin: KeptPartsPlugin | null = null;
}

class KeptPartsPlugin extends CorePlugin<KeptState> {
  private readonly anchors: Record<string, Range | undefined> = {};
  private readonly partsById: Record<string, Part | undefined> = {};

  constructor(config: PluginConfig) {
    super(config);
    const holder: unknown = config.custom[HOLDER];
    if (holder instanceof Holder) holder.plugin = this;
  }

  /** Ranges move with their cells when rows and columns come and go. */
  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const [anchor, range] of Object.entries(this.anchors)) {
      if (!range) continue;
      const change = applyChange(range);
      if (change.changeType === "REMOVE") this.history.update("anchors", anchor, undefined);
      else if (change.changeType !== "NONE") this.history.update("anchors", anchor, change.range);
    }
  }

  setAnchor(anchor: string, { sheetId, zone }: SheetZone): void {
    this.history.update("anchors", anchor, this.getters.getRangeFromZone(sheetId, zone));
  }

  range(anchor: string): SheetZone | null {
    const range = this.anchors[anchor];
    if (!range || !this.getters.tryGetSheet(range.sheetId)) return null;
    const { top, bottom, left, right } = range.zone;
    return { sheetId: range.sheetId, zone: { top, bottom, left, right } };
  }

  setPart(part: Part): void {
    this.history.update("partsById", part.id, part);
  }

  part(id: string): Part | undefined {
    return this.partsById[id];
  }
}

/** What the library itself does not keep of a workbook; undone with the step that made it. */
export class KeptParts {
  private lastAnchor = 0;
  private readonly holder = new Holder();
  private readonly undrawnBySheet = new Map<string, readonly Validation[]>();

  /** For the settings of the model. */
  readonly custom = { [HOLDER]: this.holder };

  anchor(place: SheetZone): string {
    this.lastAnchor += 1;
    const anchor = `anchor ${this.lastAnchor}`;
    this.plugin().setAnchor(anchor, place);
    return anchor;
  }

  anchored(anchor: string): SheetZone | null {
    return this.plugin().range(anchor);
  }

  keep(part: Part): void {
    this.plugin().setPart(part);
  }

  validation(id: string): Validation | null {
    const part = this.plugin().part(id);
    return part && "errorAlert" in part ? part : null;
  }

  conditionalFormat(id: string): ConditionalFormat | null {
    const part = this.plugin().part(id);
    return part && "look" in part ? part : null;
  }

  chart(id: string): Chart | null {
    const part = this.plugin().part(id);
    return part && "series" in part ? part : null;
  }

  /** The validations of a sheet that the library cannot check. */
  undrawn(sheetId: string): readonly Validation[] {
    return this.undrawnBySheet.get(sheetId) ?? [];
  }

  keepUndrawn(sheetId: string, validations: readonly Validation[]): void {
    this.undrawnBySheet.set(sheetId, validations);
  }

  private plugin(): KeptPartsPlugin {
    if (!this.holder.plugin) throw new Error("The model was made without the settings of its kept parts.");
    return this.holder.plugin;
  }
}

/** To be done before the model is made. */
export function registerKeptParts(): void {
  registries.corePluginRegistry.add(PLUGIN, KeptPartsPlugin);
}
