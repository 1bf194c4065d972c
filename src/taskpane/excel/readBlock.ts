import type { Cells } from "../../score/range";
import { address, cut } from "../../workbook/cells/cellRange";
import { indicatorName } from "../../workbook/cells/names";
import { firstOf } from "./activeCell";
import { askForCells } from "./askFor";
import { askForMerged, hiddenCells } from "./mergedCells";
import type { Subject } from "./subject";
import type { BookPlaces, IndicatorBlock, TemplateNames } from "./templateNames";

/** Asks for an indicator's cells in a template, by their names, and for what the template says of its year. */
export function askForBlock(
  context: Excel.RequestContext,
  { books }: TemplateNames,
  block: IndicatorBlock,
): () => Subject {
  const places = books.get(block.book) ?? {};
  const settings = askForSettings(context, places);
  const frozen = askForCells(context, places.FROZEN ?? null);
  const plan = askForCells(context, places.PLAN ?? null);
  const cells = askForCells(context, block.around);
  const merged = askForMerged(context, block.around);
  return () => {
    const planCells = plan();
    return {
      source: { kind: "template", sheet: block.around.sheet, address: placeOf(block) },
      indicator: block.key,
      ...settings(),
      checklist: { kind: "named", cells: cellsByName(block, cells() ?? []), places: block.cells },
      ...{ formula: null, error: null, trouble: null },
      hidden: hiddenCells([...block.cells.values()], merged()),
      template: {
        frozen: textOf(firstOf(frozen() ?? [])),
        plan: places.PLAN && planCells ? { place: places.PLAN, cells: planCells } : null,
      },
    };
  };
}

/** Asks for a template's pack and type of LAO; what is not there comes as null. */
export function askForSettings(
  context: Excel.RequestContext,
  places: BookPlaces,
): () => Pick<Subject, "pack" | "laoType"> {
  const laoType = askForCells(context, places.LAO_TYPE ?? null);
  const pack = askForCells(context, places.PACK_ID ?? null);
  return () => ({ laoType: firstOf(laoType() ?? []) ?? null, pack: firstOf(pack() ?? []) ?? null });
}

/** The score's cell, or the first of the block where that is gone. */
function placeOf({ key, cells, around }: IndicatorBlock): string {
  const { row, column } = cells.get(indicatorName(key, "SCORE").toLowerCase()) ?? around;
  return address(row, column);
}

function cellsByName({ cells, around }: IndicatorBlock, values: Cells): ReadonlyMap<string, Cells> {
  return new Map([...cells].map(([name, range]) => [name, cut(values, around, range)]));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
