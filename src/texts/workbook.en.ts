import type { workbookTh } from "./workbook.th";
import type { SameKeys } from "./texts";

export const workbookEn = {
  built: "The template is there: {count} sheets, beginning with “{sheet}”.",
  notPrinted:
    "But Excel refused to set up the pages: {parts}. Set it under Page Layout before you print; marks are not touched.",
  printParts: {
    paper: "paper of A4 (which takes a printer)",
    page: "orientation, margins, print area and footer",
    breaks: "where new pages begin",
  },
  cancelled: "Stopped. The workbook is as it was.",
  kept: "The workbook uses these criteria now.",
  keptUntold:
    "But Excel would not write to {sheets}, which may have a password and still shows the version before, so its formulas show #N/A. Unlock it, type version {version}, content hash {hash}, then press “Recalculate”.",
  takenOut: "The template is taken out: {count} sheets. Other sheets are as they were.",
  notAllOut: "The template could not be taken out whole.",
  repaired: "{cells} formulas written again on {count} sheets: {sheets}.",
  nothingToRepair: "There is no LPA formula to repair.",
  repairLocked:
    "Sheets that Excel would not unlock were not repaired: {sheets}. They may have a password. Unlock them under Review > Unprotect Sheet and repair again.",
  repairArrays:
    "Equal formulas beside each other in {places} may be an array formula and were not repaired. Type them again.",
  repairUnjudged:
    "Another {count} cells show an error, but part of their formula is for Excel to reckon first, so they were not written again ({cells}). Where the cells they read are right, press F2 and Enter in them.",
  frozen:
    "Frozen: {cells} formulas are values now, and entry cells of locked sheets are locked too. Sheets without a lock, such as the work plan, still take entries.",
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
