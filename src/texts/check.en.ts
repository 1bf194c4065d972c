import type { checkTh } from "./check.th";
import type { SameKeys } from "./texts";

export const checkEn = {
  title: "Check before sending",
  severity: { error: "to be put right", warning: "to be looked at", note: "worth knowing" },
  subject: {
    workbook: "the workbook",
    area: "the whole area",
    indicator: "indicator {indicator}",
    item: "item {item}",
    clause: "clause {clause}",
  },
  finding: {
    unreadableEntry: {
      rule: "an entry can't be read or counted",
      what: "{problem}",
      remedy: "mend the cell as told; until then the total is not known in full",
    },
    unreadableWorkbook: {
      rule: "the workbook lacks part of its template, or holds what is not read",
      what: "{problem}",
      remedy: "mend it as told, so that all that was entered is read",
    },
    packOfOtherYear: {
      rule: "the pack is another year's",
      what: "the workbook says year {written}, and its pack is that of {year}",
      remedy:
        "make a new template from the pack of the year assessed, or correct the year on the sheet of settings",
    },
    packOlder: {
      rule: "the pack is older than the add-in's",
      what: "pack {id} is version {used}; the add-in comes with {builtIn}",
      remedy:
        "see what the newer version puts right by comparing both, and copy the workbook by it where marks follow",
    },
    formulaOverwritten: {
      rule: "marks typed over a formula",
      what: "shows {shown}, typed over the formula, where the answers give {scored}",
      remedy: "undo (Ctrl+Z), or repair the formulas, and enter the results in the checklist instead",
    },
    markDiffers: {
      rule: "marks shown are not those of the answers",
      what: "shows {shown}, where the answers give {scored}",
      remedy:
        "open it in Excel, let it calculate, and save; if they still differ, see whether a formula was changed",
    },
    notAssessed: {
      rule: "indicators with nothing entered",
      what: "nothing is entered, which counts as 0 of {full}",
      remedy: "enter the result; where nothing was done, enter that it was not done",
    },
    pilotNotAssessed: {
      rule: "pilots with nothing entered",
      what: "a pilot, and nothing is entered",
      remedy: "enter its result too, though it counts in no sum",
    },
    notAskedButFilled: {
      rule: "entries for what is not asked of this type",
      what: "not asked of this type of LAO, and yet {entries} cells are filled in; they do not count",
      remedy: "see whether the LAO's type in the settings is right; if it is, clear the entries",
    },
    baseCutWithoutReason: {
      rule: "a base cut without a reason",
      what: "cut from the base, and no evidence or note says why",
      remedy: "write the reason into the note, or a link to it; the team will ask",
    },
    doneWithoutEvidence: {
      rule: "done without evidence",
      what: "done, and there is no link to evidence",
      remedy: "add a link to evidence that opens on the day of the assessment",
    },
    evidenceOfOtherYear: {
      rule: "evidence of a day outside the fiscal year",
      what: "dated {day}, which lies outside the fiscal year {fiscalYear}",
      remedy: "see that it is evidence of the year assessed; an older paper that is still in force may stay",
    },
    clauseOverdue: {
      rule: "a clause's due day is over, and it is not done",
      what: "was due on {due}, and is not done",
      remedy: "enter the day on which it was done, or see what the criteria give for late",
    },
    planOverdue: {
      rule: "the work plan's due day is over",
      what: "the work plan says due {due}, which is over, and it is not finished",
      remedy: "ask whoever is in charge, then correct the status or the due day in the work plan",
    },
    planDueUnread: {
      rule: "a due day in the work plan is no day",
      what: "the due day says “{entered}”, which is no day, so nobody can be warned when it is over",
      remedy: "type a day with its Christian year (Buddhist less 543); it is shown in the Buddhist one",
    },
    noOwner: {
      rule: "below full marks, and nobody is in charge",
      what: "below full marks, and the work plan names nobody in charge",
      remedy: "name who is in charge in the work plan",
    },
    trapLifted: {
      rule: "in a trap that one more step would lift",
      what: "{score} marks, where less done would give {less}; doing clause {clause} as well gives {after}",
      remedy: "do that clause first: as printed, marks are low without it",
    },
  },
  mark: { marks: "{score} of {full}", notEntered: "nothing", pilot: "pilot {mark}", unknown: "an error" },
  cell: "{sheet}!{address}",
  cellGone: "cell not found",
  remedy: "Remedy: {remedy}",
  none: "Nothing to put right was found",
  counts: "{error} to put right · {warning} to look at · {note} worth knowing",
  today: "checked as of {day}",
  progress: "{entered} of {of} indicators entered",
  rules: "Rules of the check ({count})",
} as const satisfies SameKeys<typeof checkTh>;
