import { templateTh } from "../../texts/template.th";
import { address } from "../cells/cellRange";
import { valueOf } from "../blueprint/content";
import type { SheetBlueprint } from "../blueprint/blueprint";
import { bytesOf, bytesOfAction, type WorkbookStep } from "./step";

/** Cells that lead to others. Excel gives each the look of a link, so looks come behind. */
export function linkSteps({ name, cells }: SheetBlueprint): readonly WorkbookStep[] {
  return cells.flatMap(({ row, column, content, leadsTo }) => {
    if (leadsTo === undefined) return [];
    const hyperlink = {
      documentReference: leadsTo,
      screenTip: templateTh.leads,
      textToDisplay: String(valueOf(content)),
    };
    return [
      {
        bytes: bytesOf(hyperlink) + 2 * bytesOfAction,
        cells: 0,
        ask(workbook) {
          const cell = workbook.sheet(name).getRange(address(row, column));
          cell.untrack();
          cell.hyperlink = hyperlink;
        },
      } satisfies WorkbookStep,
    ];
  });
}
