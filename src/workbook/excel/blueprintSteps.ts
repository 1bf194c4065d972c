import { onSheet } from "../cells/cellRange";
import type { NameBlueprint, Blueprint, SheetBlueprint } from "../blueprint/blueprint";
import { contentSteps } from "./contentSteps";
import { linkSteps } from "./linkSteps";
import { lookSteps } from "./lookSteps";
import { pageSteps } from "./pageSteps";
import { ruleSteps } from "./ruleSteps";
import { stillAllowed } from "./sheetLock";
import { sizeSteps } from "./sizeSteps";
import { bytesOf, bytesOfAction, type WorkbookStep } from "./step";

/**
 * The blueprint as steps, in an order that Excel takes: all sheets before formulas that read other sheets, texts before merges,
 * names when their sheets are there. Printing and locks come after them.
 */
export function blueprintSteps({
  sheets,
  names,
}: Pick<Blueprint, "sheets" | "names">): readonly WorkbookStep[] {
  return [
    ...sheets.map(addStep),
    ...sheets.flatMap((sheet) => [
      ...contentSteps(sheet),
      ...linkSteps(sheet),
      ...lookSteps(sheet),
      ...sizeSteps(sheet),
      ...pageSteps(sheet),
      ...ruleSteps(sheet),
    ]),
    ...names.map(nameStep),
  ];
}

export function lockSteps(sheets: readonly SheetBlueprint[]): readonly WorkbookStep[] {
  return sheets.filter(({ locked }) => locked).map(lockStep);
}

function addStep({ name, tabColor }: SheetBlueprint): WorkbookStep {
  return {
    bytes: 4 * bytesOfAction,
    cells: 0,
    ask(workbook) {
      const sheet = workbook.addSheet(name);
      sheet.tabColor = `#${tabColor}`;
      sheet.showGridlines = false;
    },
  };
}

function nameStep({ name, sheet, range }: NameBlueprint): WorkbookStep {
  const reference = `=${onSheet(sheet, range)}`;
  return {
    bytes: bytesOf([name, reference]) + 190,
    cells: 0,
    ask({ workbook }) {
      workbook.names.add(name, reference);
    },
  };
}

function lockStep({ name }: SheetBlueprint): WorkbookStep {
  return {
    bytes: 2 * bytesOfAction,
    cells: 0,
    ask(workbook) {
      workbook.sheet(name).protection.protect(stillAllowed);
    },
  };
}
