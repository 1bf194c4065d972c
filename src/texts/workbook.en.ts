import type { workbookTh } from "./workbook.th";
import type { SameKeys } from "./texts";

export const workbookEn = {
  built: "The template is there: {count} sheets, beginning with “{sheet}”.",
  cancelled: "Stopped. The workbook is as it was.",
  kept: "The workbook uses these criteria now.",
  keptUntold:
    "But {sheets} has a password and still shows the version before, so its formulas show #N/A. Unlock it, type version {version}, content hash {hash}, then press “Recalculate”.",
  takenOut: "The template is taken out: {count} sheets. Other sheets are as they were.",
  notAllOut: "The template could not be taken out whole.",
  repaired: "{cells} formulas written again on {count} sheets: {sheets}.",
  nothingToRepair: "There is no LPA formula to repair.",
  repairLocked: "Sheets with a password were not repaired: {sheets}. Unlock them and repair again.",
  repairArrays: "{cells} cells of array formulas were not repaired, on: {sheets}. Type these formulas again.",
  frozen: "Frozen: {cells} formulas are values now.",
  refused: {
    hostTooOld: "This Excel is too old; it lacks {sets}. Update Excel, or use the template as a file.",
    structureLocked:
      "The workbook's structure is locked, so no sheet can be added or deleted. Unlock it under Review > Protect Workbook and try again.",
    packDiffers:
      "The workbook carries the criteria {id} with other content. Change the workbook's criteria first, then build again.",
    packDamaged:
      "The criteria {id} in this workbook are damaged. Change the workbook's criteria first, then build again.",
    packNewer: "The criteria {id} in this workbook were written by a newer add-in. Update the add-in first.",
    packLost:
      "A template of this workbook was made by {id} with other content, which is lost. Load its file and press “Use in this workbook”, or change the workbook's criteria first, then build again.",
    noTemplate: "There is no LPA template in this workbook.",
    alreadyFrozen: "The template is frozen already: {stamp}",
    noOtherSheet:
      "The template can't be taken out, because a workbook needs one other sheet at least. Add a blank sheet, then take it out.",
    errorCells:
      "Cells still show an error or are being calculated: {cells}. Mend them, or wait until they are done, and freeze again.",
  },
  failed: "Excel could not do it ({problem}).",
  asBefore: "The workbook is as it was; you may try again.",
  leftBehind:
    "Not all could be taken back. Still there: {items}. Look at it, and delete or mend it yourself.",
  left: { part: "the criteria in the workbook", setting: "the add-in's setting in the workbook" },
} as const satisfies SameKeys<typeof workbookTh>;
