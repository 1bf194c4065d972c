import type { GridConditionalFormats } from "../host/grid";
import type { ConditionalFormat } from "../host/gridParts";
import { plainZone } from "../host/zones";
import { DraftLists, type ListStore } from "./draftLists";
import { isSame } from "./listChanges";
import { movedFormula } from "./movedFormula";
import type { OpenModel } from "./openModel";

/** Ends the id of what is drawn for a further zone of a format. */
const furtherZone = / zone \d+$/;

/** The looks that the cells of a model take on by what stands in them. */
export function conditionalFormats(open: OpenModel): GridConditionalFormats {
  const lists = new DraftLists(open.steps, storeOf(open));
  return {
    conditionalFormats: (sheetId) => lists.read(sheetId),
    setConditionalFormats(sheetId, all) {
      lists.write(sheetId, all);
    },
  };
}

/** What is drawn as a rule for each of its zones is one format here. */
function storeOf(open: OpenModel): ListStore<ConditionalFormat> {
  const { model, kept } = open;
  const { getters } = model;
  return {
    read(sheetId) {
      const formats = new Map<string, ConditionalFormat>();
      for (const { id: drawn, rule, ranges, stopIfTrue = false } of getters.getConditionalFormats(sheetId)) {
        const id = drawn.replace(furtherZone, "");
        const own = ranges.map((xc) => plainZone(getters.getRangeFromSheetXC(sheetId, xc).zone));
        const zones = [...(formats.get(id)?.zones ?? []), ...own];
        const known = kept.conditionalFormat(id) ?? formats.get(id);
        const formula = rule.type === "CellIsRule" ? (rule.values[0] ?? "") : "";
        formats.set(id, { ...(known ?? { id, formula, look: {}, stopIfTrue }), zones });
      }
      return [...formats.values()];
    },
    // Adding puts a format behind all others, so whatever follows the first change is added again.
    change(sheetId, before, after) {
      const first = after.findIndex((format, index) => !isSame(format, before[index]));
      const same = first < 0 ? after.length : first;
      const gone = new Set(before.slice(same).map(({ id }) => id));
      for (const { id } of getters.getConditionalFormats(sheetId))
        if (gone.has(id.replace(furtherZone, "")))
          model.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
      for (const format of after.slice(same)) {
        kept.keep(sheetId, format);
        if (format.formula !== "") draw(open, sheetId, format);
      }
    },
  };
}

/** Excel reads a formula from the first cell of the first zone; the library would from the first cell of each. */
function draw({ model, room }: OpenModel, sheetId: string, format: ConditionalFormat): void {
  const { id, zones, formula, stopIfTrue, look } = format;
  const { fontColor, ...rest } = look;
  const style = { ...rest, ...(fontColor !== undefined && { textColor: fontColor }) };
  const [first] = zones;
  for (const [index, zone] of zones.entries()) {
    const moved = first ? movedFormula(formula, zone.top - first.top, zone.left - first.left) : formula;
    model.dispatch("ADD_CONDITIONAL_FORMAT", {
      sheetId,
      ranges: room.ranges(sheetId, [zone]),
      cf: {
        id: index === 0 ? id : `${id} zone ${String(index)}`,
        stopIfTrue,
        rule: { type: "CellIsRule", operator: "customFormula", values: [moved], style },
      },
    });
  }
}
