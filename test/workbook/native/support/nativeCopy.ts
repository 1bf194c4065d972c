import { listWithItems } from "../../../../src/pack/outline";
import type { Pack } from "../../../../src/pack/schema";
import type { Blueprint, Content } from "../../../../src/workbook/blueprint/blueprint";
import { formulaText } from "../../../../src/workbook/blueprint/formulaText";

/** The blueprint with every LPA call written natively. */
export function nativeCopy(blueprint: Blueprint): Blueprint {
  const native = (content: Content): Content => {
    if (content.kind !== "lpa") return content;
    if (content.native === null) throw new Error(`no native form: ${content.function}`);
    return { kind: "native", text: formulaText(content, "native"), cached: content.native.cached };
  };
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, content: native(cell.content) })),
    })),
  };
}

export function hasMean(pack: Pack): boolean {
  return listWithItems(pack).some(({ indicator }) => indicator.measure?.kind === "mean");
}
