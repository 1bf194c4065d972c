import type { Model } from "@odoo/o-spreadsheet";
import type { GridRules } from "../host/grid";
import type { Chart, ConditionalFormat, Validation } from "../host/gridParts";
import { NO_ALERT, NO_PROMPT } from "../host/validationMessages";
import type { SheetZone, Zone } from "../host/zones";
import { chartOf, definitionOf } from "./chartDefinitions";
import { DraftLists } from "./draftLists";
import { LooksGrid } from "./looksGrid";
import { movedFormula } from "./movedFormula";
import { criterionOf, isBlocking, ruleOf } from "./validationCriteria";

const PIXELS_PER_POINT = 4 / 3;

type RangeData = ReturnType<Model["getters"]["getRangeDataFromZone"]>;

/** Ends the id of what is drawn for a further zone of a format. */
const furtherZone = / zone \d+$/;

/** The validations, conditional formats and charts of a model. */
export class RulesGrid extends LooksGrid implements GridRules {
  private readonly validationLists = new DraftLists<Validation>(
    (sheetId) => this.storedValidations(sheetId),
    (sheetId, before, after) => {
      this.storeValidations(sheetId, before, after);
    },
  );
  private readonly formatLists = new DraftLists<ConditionalFormat>(
    (sheetId) => this.storedFormats(sheetId),
    (sheetId, before, after) => {
      this.storeFormats(sheetId, before, after);
    },
  );
  private readonly chartLists = new DraftLists<Chart>(
    (sheetId) => this.storedCharts(sheetId),
    (sheetId, before, after) => {
      this.storeCharts(sheetId, before, after);
    },
  );
  private readonly lists = [this.validationLists, this.formatLists, this.chartLists];

  validations(sheetId: string): readonly Validation[] {
    return this.validationLists.read(sheetId);
  }

  setValidations(sheetId: string, validations: readonly Validation[]): void {
    this.change(() => {
      this.validationLists.write(sheetId, validations);
    });
  }

  conditionalFormats(sheetId: string): readonly ConditionalFormat[] {
    return this.formatLists.read(sheetId);
  }

  setConditionalFormats(sheetId: string, formats: readonly ConditionalFormat[]): void {
    this.change(() => {
      this.formatLists.write(sheetId, formats);
    });
  }

  charts(sheetId: string): readonly Chart[] {
    return this.chartLists.read(sheetId);
  }

  setCharts(sheetId: string, charts: readonly Chart[]): void {
    this.change(() => {
      this.chartLists.write(sheetId, charts);
    });
  }

  override deleteSheet(sheetId: string): void {
    for (const list of this.lists) list.forgetSheet(sheetId);
    super.deleteSheet(sheetId);
  }

  protected override flush(): void {
    super.flush();
    for (const list of this.lists) list.flush();
  }

  private storedValidations(sheetId: string): readonly Validation[] {
    const rules = this.model.getters.getDataValidationRules(sheetId);
    const drawn = rules.map(({ id, criterion, ranges }): Validation => {
      const zones = ranges.map(({ zone }) => plainZone(zone));
      const kept = this.parts.validation(id);
      if (kept) return { ...kept, zones };
      return {
        id,
        zones,
        rule: ruleOf(criterion),
        errorAlert: NO_ALERT,
        prompt: NO_PROMPT,
        ignoreBlanks: true,
      };
    });
    return [...drawn, ...this.parts.undrawn(sheetId)];
  }

  private storeValidations(
    sheetId: string,
    before: readonly Validation[],
    after: readonly Validation[],
  ): void {
    const undrawn: Validation[] = [];
    for (const { id } of missing(before, after))
      this.model.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
    for (const validation of changed(before, after)) {
      this.parts.keep(validation);
      const criterion = validation.rule && criterionOf(validation.rule);
      const isDrawn =
        criterion !== null &&
        this.model.dispatch("ADD_DATA_VALIDATION_RULE", {
          sheetId,
          ranges: this.rangesOf(sheetId, validation.zones),
          rule: { id: validation.id, criterion, isBlocking: isBlocking(validation) },
        }).isSuccessful;
      if (!isDrawn) undrawn.push(validation);
    }
    const unchanged = this.parts.undrawn(sheetId).filter((each) => after.includes(each));
    this.parts.keepUndrawn(sheetId, [...unchanged, ...undrawn]);
  }

  /** What is drawn as a rule for each of its zones is one format here. */
  private storedFormats(sheetId: string): readonly ConditionalFormat[] {
    const { getters } = this.model;
    const formats = new Map<string, ConditionalFormat>();
    for (const { id: drawn, rule, ranges, stopIfTrue = false } of getters.getConditionalFormats(sheetId)) {
      const id = drawn.replace(furtherZone, "");
      const own = ranges.map((xc) => plainZone(getters.getRangeFromSheetXC(sheetId, xc).zone));
      const zones = [...(formats.get(id)?.zones ?? []), ...own];
      const kept = this.parts.conditionalFormat(id);
      const formula = rule.type === "CellIsRule" ? (rule.values[0] ?? "") : "";
      formats.set(id, { ...(kept ?? formats.get(id) ?? { id, formula, look: {}, stopIfTrue }), zones });
    }
    return [...formats.values()];
  }

  /** Adding puts a format behind all others, so whatever follows the first change is added again. */
  private storeFormats(
    sheetId: string,
    before: readonly ConditionalFormat[],
    after: readonly ConditionalFormat[],
  ): void {
    const first = after.findIndex((format, index) => !isSame(format, before[index]));
    const same = first < 0 ? after.length : first;
    const gone = new Set(before.slice(same).map(({ id }) => id));
    for (const { id } of this.model.getters.getConditionalFormats(sheetId))
      if (gone.has(id.replace(furtherZone, "")))
        this.model.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
    for (const format of after.slice(same)) {
      this.parts.keep(format);
      if (format.formula !== "") this.drawFormat(sheetId, format);
    }
  }

  /** Excel reads a formula from the first cell of the first zone; the library would from the first cell of each. */
  private drawFormat(sheetId: string, { id, zones, formula, stopIfTrue, look }: ConditionalFormat): void {
    const { fontColor, ...rest } = look;
    const style = { ...rest, ...(fontColor !== undefined && { textColor: fontColor }) };
    const [first] = zones;
    for (const [index, zone] of zones.entries()) {
      const moved = first ? movedFormula(formula, zone.top - first.top, zone.left - first.left) : formula;
      this.model.dispatch("ADD_CONDITIONAL_FORMAT", {
        sheetId,
        ranges: this.rangesOf(sheetId, [zone]),
        cf: {
          id: index === 0 ? id : `${id} zone ${String(index)}`,
          stopIfTrue,
          rule: { type: "CellIsRule", operator: "customFormula", values: [moved], style },
        },
      });
    }
  }

  private storedCharts(sheetId: string): readonly Chart[] {
    const { getters } = this.model;
    return getters
      .getChartIds(sheetId)
      .map((id) => this.parts.chart(id) ?? chartOf(id, getters.getChartDefinition(id)));
  }

  private storeCharts(sheetId: string, before: readonly Chart[], after: readonly Chart[]): void {
    for (const { id } of [...missing(before, after), ...changed(before, after)]) {
      if (this.model.getters.isChartDefined(id))
        this.model.dispatch("DELETE_CHART", { sheetId, chartId: id });
    }
    for (const chart of changed(before, after)) {
      this.parts.keep(chart);
      const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
      this.done(
        this.model.dispatch("CREATE_CHART", {
          sheetId,
          chartId: chart.id,
          figureId: `figure ${chart.id}`,
          definition: definitionOf(chart, (cells) => this.addressOf(cells)),
          col: 0,
          row: 0,
          offset: { x: pixels(chart.left), y: pixels(chart.top) },
          size: { width: pixels(chart.width), height: pixels(chart.height) },
        }),
      );
    }
  }

  private rangesOf(sheetId: string, zones: readonly Zone[]): RangeData[] {
    const { getters } = this.model;
    return zones.map((zone) => getters.getRangeDataFromZone(sheetId, this.kept(sheetId, zone)));
  }

  /** With the name of the sheet. */
  private addressOf({ sheetId, zone }: SheetZone): string {
    const { getters } = this.model;
    return getters.getRangeString(getters.getRangeFromZone(sheetId, zone), "");
  }
}

interface Identified {
  readonly id: string;
}

function missing<Item extends Identified>(before: readonly Item[], after: readonly Item[]): readonly Item[] {
  return before.filter(({ id }) => after.every((item) => item.id !== id));
}

function changed<Item extends Identified>(before: readonly Item[], after: readonly Item[]): readonly Item[] {
  const earlier = new Map(before.map((item) => [item.id, item]));
  return after.filter((item) => !isSame(item, earlier.get(item.id)));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function plainZone({ top, left, bottom, right }: Zone): Zone {
  return { top, left, bottom, right };
}
