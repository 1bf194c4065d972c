import type { packsTh } from "./packs.th";
import type { SameKeys } from "./paneTexts";

export const packsEn: SameKeys<typeof packsTh> = {
  damaged:
    "The criteria {id} version {version} inside this workbook can't be read. Its LPA formulas show #N/A; no other criteria answer in their place. What was entered is all there.",
  newer:
    "The criteria {id} version {version} inside this workbook were written by a newer add-in. Its LPA formulas show #N/A; no other criteria answer in their place. What was entered is all there.",
  differs:
    "The criteria {id} version {version} inside this workbook are not the ones it was scored by. Its LPA formulas show #N/A; no other criteria answer in their place. What was entered is all there.",
  damagedRemedy:
    "To mend it, load the file of {id} below and press “Use in this workbook”; or use other criteria on purpose.",
  newerRemedy:
    "To mend it, close Excel and open it again to get the latest add-in; or load the file of {id} and press “Use in this workbook”; or use other criteria on purpose.",
  issues: "What is wrong with them ({count})",
  standingIn:
    "The part that holds the criteria {id} is gone from the workbook; another program may have saved it. The built-in ones, the same to the letter, stand in. Press “Put back” so that colleagues score by the same.",
  putBack: "Put back",
  build: "Build the template",
  list: "All criteria",
  compare: "Compare two years",
  tools: "Tools for this workbook",
  originWorkbook: "in this workbook",
  originBuiltIn: "built in",
  originFile: "from a file",
  inUse: "in use",
  facts: "{id} version {version}",
  listed: "{id} version {version}: {title}",
  years: "LPA {year} · fiscal year {fiscalYear}",
  use: "Use in this workbook",
  useNamed: "Use {title} ({id} version {version}) in this workbook",
  check: "Check",
  checkNamed: "Check {title} ({id} version {version})",
  remove: "Remove",
  removeNamed: "Remove the loaded {title} ({id} version {version})",
  removed: "{id} is removed from the list. Load its file again at any time.",
  removedInUse: "{id} is removed from what was loaded. This workbook still carries and uses it.",
  load: "Load from a file…",
  loadHint:
    "Takes .json and authoring workbooks (.xlsx); files can be dropped on this page too. Formulas follow once you press “Use in this workbook”.",
  reading: "Reading the file…",
  loaded: "Loaded: {titles}",
  refused: "{file} can't be used; {count} things to mend. Other criteria are unchanged.",
  fileUnread:
    "This file can't be opened ({problem}). See that it is still there and not locked by another program, then choose it again.",
  isFolder: "This is a folder. Choose a .json or .xlsx file.",
  notKept:
    "This browser keeps no files, so what you load lasts until this pane is closed. Criteria used in the workbook stay in it for good.",
  unreadable:
    "The criteria {id} that were loaded before can't be read any more. Load the file anew, or remove them.",
  drop: "Drop to load criteria",
  replaceTitle: "Change the criteria of this workbook?",
  replace:
    "This workbook uses {from} version {fromVersion}. With {to} version {toVersion} all LPA formulas follow the new criteria and scores may change. Sheets and entries are not touched.",
  replaceYes: "Change criteria",
  choosing: "Changing the workbook's criteria",
  chosen:
    "This workbook now uses {id} version {version}; all LPA formulas were calculated again. Save the workbook to keep it.",
  chooseFailed:
    "The criteria could not be changed ({problem}). The workbook still uses the old ones. Try again.",
  chooseFailedLeft:
    "The criteria could not be changed ({problem}). Not all could be put back ({left}). Undo (Ctrl+Z), or close the workbook without saving, and try again.",
  notReopened:
    "But the workbook could not be read again ({problem}); scores may not follow yet. Press “Recalculate” under the workbook's tools.",
  leftPart: "criteria in the file",
  leftSetting: "setting of the criteria",
  checking: "Checking…",
  checkFailed: "The check failed ({problem}). The criteria are unchanged. Press Check again.",
  counts: "{errors} errors · {warnings} to check · {notes} notes",
  nothingFound: "Nothing to mend was found",
  acknowledged: "Acknowledged: printed so in the paper ({count})",
  more: "Show {count} more",
  remedy: "Remedy: {remedy}",
  witness: "Example: {witness}",
  olderYear: "Older year",
  newerYear: "Newer year",
  comparing: "Comparing…",
  compareFailed: "The comparison failed ({problem}). Choose the criteria again.",
  samePack: "Choose two different criteria",
  onlyChanges: "Only changes",
  noChanges: "No indicator changed",
  tally: "{status} {count}",
  atStake: "Marks at stake {marks}",
  atStakeUnknown: "Marks at stake {marks} (and {unknown} indicators whose full marks the paper does not say)",
  entryNumber: "Indicator {number}",
  entryNumbers: "Indicator {older} → {newer}",
  entryMarks: "{marks} marks at stake",
  entryMarksUnknown: "full marks unknown",
  packChanges: "Changes of the whole",
  pack: "Criteria",
  laoName: "Name of the LAO",
  laoNameExample: "such as องค์การบริหารส่วนตำบล…",
  laoType: "Type",
  chooseType: "Choose a type",
  province: "Province (optional)",
  buildHere: "Build in this workbook",
  saveFile: "Save as .xlsx file",
  saveNative: "File that needs no add-in",
  formHint: "Adds new sheets and touches none of yours. Name and province are kept in the workbook only.",
  nativeHint: "The file that needs no add-in opens in Excel 2010 and later, on iPad and in LibreOffice.",
  nameMissing: "Enter the LAO's name",
  typeMissing: "Choose the LAO's type; full marks depend on it",
  building: "Building the template",
  built: "Built {count} sheets: {sheets} Start on “{first}” and the sheets of the areas.",
  buildCancelled: "Cancelled. The workbook is as it was before.",
  buildFailed:
    "The template could not be built ({problem}). The workbook is as it was before. Try again, or save it as an .xlsx file.",
  buildFailedLeft:
    "The template could not be built ({problem}). What was there before is all there, but not everything added could be taken away. Delete by hand: {left}",
  hostTooOld:
    "This Excel does not have {sets}. The workbook is unchanged. Save a file instead, or one that needs no add-in.",
  structureLocked:
    "The workbook's structure is locked, so no sheet can be added. Unlock it under Review > Protect Workbook and build again.",
  packDiffers:
    "This workbook already has {id} with other content. Press “Use in this workbook” on the criteria you want, then build again. The workbook is unchanged.",
  packDamaged:
    "The criteria {id} in this workbook are damaged. Press “Use in this workbook” on the criteria you want, then build again. The workbook is unchanged.",
  packNewer:
    "The criteria {id} in this workbook were written by a newer add-in. Close Excel and open it again to get the latest. The workbook is unchanged.",
  makingFile: "Making the file",
  fileMade: "{file} is made. Look in your downloads.",
  fileMadeWithIssues: "{file} is made, but the workbook has things to check:\n{issues}",
  fileFailed: "The file could not be made ({problem}). The workbook is unchanged. Try again.",
  fileLink: "Download {file}",
  fileLinkHint:
    "If the file did not arrive, press this link. If that does not help (some Excels refuse downloads), open the workbook in Excel on the web and do it again.",
  recalculate: "Recalculate",
  recalculateHint: "Reads the workbook's criteria again and calculates all formulas",
  recalculating: "Recalculating",
  recalculated: "All formulas were calculated again",
  recalculateFailed: "Recalculating failed ({problem}). Cells show what they showed before. Try again.",
  repair: "Repair #NAME? formulas",
  repairHint: "For LPA formulas that show #NAME? or _xldudf_ after the file was open elsewhere",
  repairing: "Repairing formulas",
  repaired: "Repaired: {sheets}",
  repairedSheet: "{sheet} {cells} cells",
  repairedNone: "No formula needed repair",
  repairLocked: "Locked by a password: {sheets} Unprotect and repair again.",
  repairArrays: "Array formulas, to be typed anew: {sheets}",
  repairFailed: "The repair failed ({problem}). Formulas are as they were. Try again.",
  repairFailedLeft:
    "The repair failed ({problem}). These sheets may have been changed in part: {left} Undo (Ctrl+Z), or repair again.",
  filledCopy: "Copy for machines without the add-in",
  filledCopyHint: "Makes a new file of the filled template: the same marks, no add-in needed",
  copySuffix: "copy without add-in",
  copyRefused: "No copy could be made:\n{issues}\nThe workbook is unchanged.",
  noTemplate: "This workbook has no template. Build one first.",
  freeze: "Freeze to values",
  freezeHint: "At the end of a round, turns the template's formulas into what they show",
  freezeTitle: "Freeze the template to values?",
  freezeAsk:
    "All formulas on the template's sheets become what they show now, and the settings say when. The add-in can't bring the formulas back: keep a copy first.",
  freezeYes: "Freeze",
  freezing: "Freezing to values",
  frozen: "{cells} formulas became values. Day and time stand on the settings sheet.",
  alreadyFrozen: "This template is frozen already: {stamp}",
  errorCells:
    "Not yet: these cells are errors: {cells} Mend them and press again. The workbook is unchanged.",
  freezeFailed: "Freezing failed ({problem}). Formulas are as they were. Try again.",
  freezeFailedLeft:
    "Freezing failed ({problem}). These may have been changed in part: {left} Close the workbook without saving to get back.",
};
