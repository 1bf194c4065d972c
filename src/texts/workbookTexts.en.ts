import type { WorkbookTexts } from "./workbookTexts";

export const workbookTextsEn: WorkbookTexts = {
  built: "The template is there: {count} sheets, beginning with “{sheet}”.",
  progress: "{done} of {of} cells written",
  cancelled: "Stopped. The workbook is as it was.",
  kept: "The workbook uses this pack now.",
  repaired: "{cells} formulas written again on {count} sheets: {sheets}.",
  nothingToRepair: "There is no LPA formula to repair.",
  repairLocked: "Sheets with a password were not repaired: {sheets}. Unlock them and repair again.",
  repairArrays: "{cells} cells of array formulas were not repaired, on: {sheets}. Type these formulas again.",
  frozen: "Frozen: {cells} formulas are values now.",
  lineAdded: "The meeting is written down on “{sheet}”, row {row}.",
  tableExtended: "The history was full, so a row was added.",
  refused: {
    hostTooOld: "This Excel is too old; it lacks {sets}. Update Excel, or use the template as a file.",
    structureLocked:
      "The workbook's structure is locked, so no sheet can be added. Unlock it under Review > Protect Workbook and try again.",
    packDiffers:
      "The workbook carries the pack {id} with other content. Change the workbook's pack first, then build again.",
    packDamaged:
      "The pack {id} in this workbook is damaged. Change the workbook's pack first, then build again.",
    packNewer: "The pack {id} in this workbook was written by a newer add-in. Update the add-in first.",
    noTemplate: "There is no LPA template in this workbook.",
    alreadyFrozen: "The template is frozen already: {stamp}",
    errorCells:
      "Cells still show an error or are being calculated: {cells}. Mend them, or wait until they are done, and freeze again.",
    historyMissing: "The template's history is not there; its sheet or its name may have been deleted.",
    historyFull:
      "The history on “{sheet}” is full and something stands under it. Insert rows into the table and try again.",
  },
  failed: "Excel could not do it ({problem}).",
  asBefore: "The workbook is as it was; you may try again.",
  leftBehind:
    "Not all could be taken back. Still there: {items}. Look at it, and delete or mend it yourself.",
  left: { part: "the pack in the workbook", setting: "the add-in's setting in the workbook" },
  packs: {
    none: "The workbook carries no pack.",
    found: "The workbook uses the pack {id}.",
    standingIn: "The pack {id} in the workbook is damaged; the same pack of the add-in stands in.",
    damaged:
      "The pack {id}, version {version}, in the workbook is damaged. Open the pack from a file and change the workbook's.",
    newer: "The pack {id}, version {version}, was written by a newer add-in. Update the add-in.",
    differs:
      "The pack {id}, version {version}, in the workbook is not the one it was scored by. Choose which to use.",
  },
};
