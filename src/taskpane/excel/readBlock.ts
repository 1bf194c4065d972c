import type { Cells } from "../../score/range";
import { address, cut } from "../../workbook/cells/cellRange";
import { indicatorName } from "../../workbook/cells/names";
import { firstOf } from "./activeCell";
import { askForCells } from "./askFor";
import type { Subject } from "./subject";
import type { SettingPlaces, IndicatorBlock, TemplateNames } from "./templateNames";

/** Asks for an indicator's cells in a template, by their names, and for what the template says of itself. */
export function askForBlock(
  context: Excel.RequestContext,
  { books }: TemplateNames,
  block: IndicatorBlock,
): () => Subject {
  const settings = askForSettings(context, books.get(block.book));
  const cells = askForCells(context, block.around);
  return () => ({
    source: { kind: "template", sheet: block.around.sheet, address: placeOf(block) },
    indicator: block.key,
    ...settings(),
    checklist: { kind: "named", cells: cellsByName(block, cells() ?? []), places: block.cells },
    formula: null,
  });
}

/** Asks for a template's pack and type of LAO; what is not there comes as null. */
export function askForSettings(
  context: Excel.RequestContext,
  settings: SettingPlaces | undefined,
): () => Pick<Subject, "pack" | "laoType"> {
  const laoType = askForCells(context, settings?.laoType ?? null);
  const pack = askForCells(context, settings?.packId ?? null);
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
