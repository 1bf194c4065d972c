import type { checkTh } from "./check.th";
import type { SameKeys } from "./texts";

export const checkEn = {
  title: "Check before sending",
  severity: { error: "To be put right", warning: "To be looked at", note: "Worth knowing" },
  subject: {
    workbook: "The workbook",
    area: "Area {area}",
    indicator: "Indicator {indicator}",
    item: "item {item}",
    clause: "clause {clause}",
  },
  finding: {
    unreadableEntry: {
      rule: "An entry can't be read or counted",
      what: "{problem}",
      remedy: "Mend the cell as told; until then the total is not known in full",
    },
    unreadableWorkbook: {
      rule: "The workbook lacks part of its template, or holds what is not read",
      what: "{problem}",
      remedy: "Mend it as told, so that all that was entered is read",
    },
    packOfOtherYear: {
      rule: "The criteria are another year's",
      what: "the workbook says year {written}, and its criteria are those of {year}",
      remedy:
        "Make a new template from the criteria of the year assessed, or correct the year on the sheet of settings",
    },
    packOlder: {
      rule: "The criteria are older than the add-in's",
      what: "the criteria {id} are version {used}; the add-in comes with {builtIn}",
      remedy:
        "See what the newer version puts right by comparing both, and copy the workbook by it where marks follow",
    },
    formulaOverwritten: {
      rule: "Marks typed over a formula",
      what: "shows {shown}, typed over the formula, where the answers give {scored}",
      remedy: "Undo (Ctrl+Z), or repair the formulas, and enter the results in the checklist instead",
    },
    markDiffers: {
      rule: "Marks shown are not those of the answers",
      what: "shows {shown}, where the answers give {scored}",
      remedy:
        "Open it in Excel, let it calculate, and save; if they still differ, see whether a formula was changed",
    },
    percentDiffers: {
      rule: "Percents shown are not those of the answers",
      what: "shows {shown}, where the answers give {scored}",
      remedy: "Repair the percent's formula, or open it in Excel, let it calculate, and save",
    },
    levelDiffers: {
      rule: "The level shown is not that of the percent",
      what: "shows “{shown}”, where the answers give “{scored}”",
      remedy: "Repair the level's formula on the summary, or open it in Excel, let it calculate, and save",
    },
    markGone: {
      rule: "Cells of marks are gone from the workbook",
      what: "the cell of its marks is not there, so the workbook's total lacks them",
      remedy:
        "Undo the deletion of the sheet or row; where that can't be done, copy the workbook with all its entries by lpa template --from",
    },
    notAssessed: {
      rule: "Indicators with nothing entered",
      what: "nothing is entered, which counts as 0 of {full}",
      remedy: "Enter the result; where nothing was done, enter that it was not done",
    },
    pilotNotAssessed: {
      rule: "Pilots with nothing entered",
      what: "a pilot, and nothing is entered",
      remedy: "Enter its result too, though it counts in no sum",
    },
    notAskedButFilled: {
      rule: "Entries for what is not asked of this type",
      what: "not asked of this type of LAO, and yet {entries} cells are filled in; they do not count",
      remedy: "See whether the LAO's type in the settings is right; if it is, clear the entries",
    },
    baseCutWithoutReason: {
      rule: "A base cut without a reason",
      what: "cut from the base, and no evidence or note says why",
      remedy: "Write the reason into the note, or a link to it; the team will ask",
    },
    doneWithoutEvidence: {
      rule: "Done without evidence",
      what: "done, and there is no link to evidence",
      remedy: "Add a link to evidence that opens on the day of the assessment",
    },
    evidenceOfOtherYear: {
      rule: "Evidence of a day outside the fiscal year",
      what: "dated {day}, which lies outside the fiscal year {fiscalYear}",
      remedy: "See that it is evidence of the year assessed; an older paper that is still in force may stay",
    },
    stateAgainstDays: {
      rule: "A typed result against its days",
      what: "“{typed}” is typed and counts, but the days say “{follows}”",
      remedy:
        "Where the days are right, delete the typed result and it follows them; else mend or delete the days.",
    },
    dayPassedOver: {
      rule: "A day that can't be meant, beside a typed result",
      what: "it is not counted, since the result is typed: {problem}",
      remedy: "Mend or delete the day; the typed result counts as before.",
    },
    clauseOverdue: {
      rule: "A clause's due day is over, and it is not done",
      what: "was due on {due}, and is not done",
      remedy: "Enter the day on which it was done, or see what the criteria give for late",
    },
    planOverdue: {
      rule: "The work plan's due day is over",
      what: "the work plan says due {due}, which is over, and it is not finished",
      remedy: "Ask whoever is in charge, then correct the status or the due day in the work plan",
    },
    planDueUnread: {
      rule: "A due day in the work plan is no day",
      what: "the due day says “{entered}”, which is no day, so nobody can be warned when it is over",
      remedy: "Type a day with its Christian year (Buddhist less 543); it is shown in the Buddhist one",
    },
    noOwner: {
      rule: "Below full marks, and nobody is in charge",
      what: "below full marks, and the work plan names nobody in charge",
      remedy: "Name who is in charge in the work plan",
    },
    trapLifted: {
      rule: "In a trap that one more step would lift",
      what: "{score} marks, where less done would give {less}; doing clause {clause} as well gives {after}",
      remedy: "Do that clause first: as printed, marks are low without it",
    },
  },
  mark: { marks: "{score} of {full}", notEntered: "nothing", pilot: "pilot {mark}", unknown: "an error" },
  cell: "{sheet}!{address}",
  cellGone: "cell not found",
  remedy: "Remedy: {remedy}",
  none: "Nothing to put right was found",
  counts: "{error} to put right · {warning} to look at · {note} worth knowing",
  today: "Checked as of {day}",
  progress: "{entered} of {of} indicators entered",
  rules: "Rules of the check ({count})",
  counted: "{what} ({count})",
  total: "Total: {score} of {full}, {percent} %",
  totalNone: "No total yet",
  totalUnknown: "The total can't be worked out yet",
  reading: "Checking the workbook…",
  calculating: "Calculating… The marks that are shown are compared when it is done.",
  unreadable:
    "It could not be checked: {problem} What stands below is the last check. The workbook was not changed.",
  retry: "Check again",
  noTemplate:
    "This workbook has no LPA template, so there is nothing to check. Build one under Criteria, or open a workbook that has one.",
  openPacks: "Go to Criteria",
} as const satisfies SameKeys<typeof checkTh>;
