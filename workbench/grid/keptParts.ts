import { CorePlugin, registries, type Range } from "@odoo/o-spreadsheet";
import type { Chart, ConditionalFormat, SheetImage, Validation } from "../host/gridParts";
import { plainZone, type SheetZone } from "../host/zones";
import { withExcelsLostReferences } from "./lostReferences";
import { movedChart } from "./movedChart";
import { withFormulas, type Part } from "./partFormulas";

type RangeAdapterFunctions = Parameters<CorePlugin["adaptRanges"]>[0];
type PluginConfig = ConstructorParameters<typeof CorePlugin>[0];

interface KeptPart {
  readonly sheetId: string;
  readonly part: Part;
}

const HOLDER = "workbenchParts";
const PLUGIN = "workbench_kept_parts";

interface KeptState {
  readonly anchors: Readonly<Record<string, Range | undefined>>;
  readonly partsById: Readonly<Record<string, KeptPart | undefined>>;
  readonly undrawnBySheet: Readonly<Record<string, readonly Validation[] | undefined>>;
}

/** Where a model's plugin is found: the library makes the plugin itself and hands it the model's settings. */
class Holder {
  plugin: KeptPartsPlugin | null = null;
}

class KeptPartsPlugin extends CorePlugin<KeptState> {
  private readonly anchors: Record<string, Range | undefined> = {};
  private readonly partsById: Record<string, KeptPart | undefined> = {};
  private readonly undrawnBySheet: Record<string, readonly Validation[] | undefined> = {};

  constructor(config: PluginConfig) {
    super(config);
    const holder: unknown = config.custom[HOLDER];
    if (holder instanceof Holder) holder.plugin = this;
  }

  /** Ranges move with their cells when rows and columns come and go, and so do those that formulas name. */
  override adaptRanges(adapters: RangeAdapterFunctions): void {
    for (const [anchor, range] of Object.entries(this.anchors)) {
      if (!range) continue;
      const change = adapters.applyChange(range);
      if (change.changeType === "REMOVE") this.history.update("anchors", anchor, undefined);
      else if (change.changeType !== "NONE") this.history.update("anchors", anchor, change.range);
    }
    for (const [id, kept] of Object.entries(this.partsById)) {
      if (!kept) continue;
      const { sheetId, part } = kept;
      const adapted =
        "series" in part
          ? movedChart(part, (place) => this.moved(place, adapters))
          : withFormulas(part, adaptedFormula(sheetId, adapters));
      if (adapted !== part) this.history.update("partsById", id, { sheetId, part: adapted });
    }
    for (const [sheetId, undrawn] of Object.entries(this.undrawnBySheet)) {
      if (undrawn && this.getters.tryGetSheet(sheetId))
        this.history.update("undrawnBySheet", sheetId, this.adapted(undrawn, sheetId, adapters));
    }
  }

  /** The library moves the zones of the rules that it checks; of these it knows nothing. */
  private adapted(
    undrawn: readonly Validation[],
    sheetId: string,
    adapters: RangeAdapterFunctions,
  ): readonly Validation[] {
    return undrawn.flatMap((validation) => {
      const zones = validation.zones.flatMap((zone) => this.moved({ sheetId, zone }, adapters)?.zone ?? []);
      const adapted = withFormulas(validation, adaptedFormula(sheetId, adapters));
      return zones.length > 0 ? [{ ...adapted, zones }] : [];
    });
  }

  /** Where cells are now, the same object where they have not moved; `null` where they are gone. */
  private moved(place: SheetZone, { applyChange }: RangeAdapterFunctions): SheetZone | null {
    if (!this.getters.tryGetSheet(place.sheetId)) return null;
    const { changeType, range } = applyChange(this.getters.getRangeFromZone(place.sheetId, place.zone));
    if (changeType === "REMOVE") return null;
    return changeType === "NONE" ? place : { ...place, zone: plainZone(range.zone) };
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

  setPart(sheetId: string, part: Part): void {
    this.history.update("partsById", part.id, { sheetId, part });
  }

  part(id: string): Part | undefined {
    return this.partsById[id]?.part;
  }

  setUndrawn(sheetId: string, validations: readonly Validation[]): void {
    this.history.update("undrawnBySheet", sheetId, validations);
  }

  undrawn(sheetId: string): readonly Validation[] {
    return this.undrawnBySheet[sheetId] ?? [];
  }
}

function adaptedFormula(sheetId: string, adapters: RangeAdapterFunctions): (formula: string) => string {
  return (formula) => withExcelsLostReferences(adapters.adaptFormulaString(sheetId, formula));
}

/** What the library itself does not keep of a workbook; undone with the step that made it. */
export class KeptParts {
  private lastAnchor = 0;
  private readonly holder = new Holder();

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

  keep(sheetId: string, part: Part): void {
    this.plugin().setPart(sheetId, part);
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

  image(id: string): SheetImage | null {
    const part = this.plugin().part(id);
    return part && "base64" in part ? part : null;
  }

  /** The validations of a sheet that the library cannot check. */
  undrawn(sheetId: string): readonly Validation[] {
    return this.plugin().undrawn(sheetId);
  }

  keepUndrawn(sheetId: string, validations: readonly Validation[]): void {
    this.plugin().setUndrawn(sheetId, validations);
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
