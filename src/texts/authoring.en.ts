import type { authoringTh } from "./authoring.th";
import type { SameKeys } from "./texts";
import { xlsxIssueEn } from "./xlsxIssue.en";
import { authoringSheetsEn } from "./authoringSheets.en";

/** English texts of the workbook in which officers write a pack. */
export const authoringEn = {
  sheets: authoringSheetsEn,
  choices: {
    overall: { sum: "total score ÷ total full marks", meanOfAreas: "mean of the areas' percents" },
    goalKind: { quality: "quality", quantity: "quantity" },
    counted: { real: "counted", pilot: "pilot" },
    setBy: { province: "province" },
    measureBetter: { lower: "less is better" },
    measureKind: { percent: "percent", mean: "mean of percents", number: "count" },
    rubric: {
      bands: "in Bands",
      manual: "typed by hand",
      sumOfItems: "sum of items",
      bestOfItems: "best of items",
    },
    states: { done: "done", late: "late", incomplete: "incomplete", none: "none" },
    deadlineAfter: { fiscalYearEnd: "end of fiscal year", event: "event" },
    deadlineBefore: { event: "event" },
    noteOf: { pack: "pack", area: "area", unit: "unit", indicator: "indicator" },
    noteKind: { trap: "trap", reading: "reading", unknown: "unknown", erratum: "misprint" },
    baseChange: { replaced: "replaced", dropped: "dropped" },
    changeKind: {
      same: "same",
      reworded: "reworded",
      split: "split",
      merged: "merged",
      new: "new",
      dropped: "dropped",
    },
    laoTypes: {
      PAO: "อบจ.",
      CITY: "ทน.",
      TOWN: "ทม.",
      SUBDISTRICT: "ทต.",
      SAO: "อบต.",
      PATTAYA: "เมืองพัทยา",
    },
  },
  words: { yes: "yes", no: "no", notStated: "not stated" },
  fieldHeaders: { field: "Field", value: "Value", note: "What to write" },
  guide: {
    sheet: "Guide",
    title: "How to write an LPA criteria pack in Excel",
    steps: [
      "1. Fill in Pack first, then Areas, Units, Indicators, Clauses, Bands, Evidence and Laws. Fill in the other sheets when there is something to say.",
      "2. One row a thing; blank rows do no harm. Keep the paper's order, above all in Bands: the first band that holds wins.",
      "3. Point at a header to read what to write, with an example. Reading goes by the English word in brackets: keep it. Columns may change places, and columns of your own may be added.",
      "4. Copy the paper's words as printed. Where the paper does not say, choose “not stated” rather than leaving the cell blank.",
      "5. Numbers of clauses and all codes are text, such as 1.10; Thai digits will do. No formulas, no merged cells.",
      "6. Save as .xlsx and open it from the LPA pane, which names the sheet, row and column of what to mend. The pack lpa-2567 is a worked example.",
    ],
    ofProvince: {
      title: "Writing a province's own indicators in Excel",
      over: "Written for the national pack {base} version {version} (content {hash}). Indicators that are neither replaced nor dropped stay as they are in it.",
      own: "For you to fill in",
      base: "The national pack: filled in by the program and looked at when the file is read (grey cells)",
      mayChange: "What may be changed",
      may: [
        "• The cells for you above, and the sheets that follow",
        "• To add an indicator: a row in Indicators with a number that the national pack has not, in an area and unit of the sheet Base",
        "• To replace one: choose replaced in the column change of Base, and write yours under the same number in Indicators, in the same area and unit",
        "• To drop one: choose dropped in the column change of Base",
      ],
      mustNotChange: "What must not be changed",
      mustNot: [
        "• Grey cells here and in Base: by them the program tells whether an office has the same national pack",
        "• Areas, units, pass marks, levels and decimals are the national pack's",
        "• The English words in brackets, and the names of the sheets",
      ],
      steps: [
        "1. Fill in what is for you in the sheet Province, then choose in Base which indicators are replaced or dropped.",
        "2. Write the province's indicators in Indicators, Clauses, Bands, Evidence and Laws: one row each; blank rows do no harm.",
        "3. Point at a header for what to write and an example. The English word in brackets is the name the program reads by: keep it. Columns may be moved, and you may add your own.",
        "4. Copy the province's paper word for word. Where it does not say, choose “not stated”; do not leave the cell blank.",
        "5. Numbers and keys are texts, such as 1.10; Thai digits are fine. No formulas, no merged cells.",
        "6. Save as .xlsx and drop it on the LPA pane, which tells sheet, row and column of what to mend. Then hand out the file that is put together with the national pack.",
      ],
    },
    sheets: "Sheets",
    conditions: "The language of conditions (when) in the sheet Bands",
    examples: [
      ["1-8", "clauses 1 to 8 are done"],
      ["1-7, 8 late", "1 to 7 are done and 8 is late"],
      ["1, 4-8, not 2-3", "1 and 4 to 8 are done, neither 2 nor 3"],
      ["5 incomplete/none", "5 is incomplete or not done"],
      ["run 1-4", "1 to 4 are done without a break"],
      ["count >= 6", "at least six clauses are done, any (also: count 4-6, count 2)"],
      ["count 2-6 >= 3", "at least three of clauses 2 to 6 are done (also: count 2-6 = 3, count 2-6 = 3-4)"],
      ["value 15-19.99", "the percent or count lies in here (also: value >= 20, value < 1)"],
      ["gate, 1-6", "the precondition is met and 1 to 6 are done"],
      ["1-3 or 5", "1 to 3 are done, or 5 is"],
      ["otherwise", "all other cases; only in an indicator's last row"],
    ],
  },
  place: {
    file: "",
    sheet: "[{sheet}] ",
    row: "[{sheet} row {row}] ",
    cell: "[{sheet} row {row} column {column}] ",
    field: "[{sheet} row {row} field {column}] ",
    fieldMissing: "[{sheet} field {column}] ",
  },
  alike: " (the same in {count} rows: {rows})",
  didYouMean: " Did you mean “{suggestion}”?",
  xlsx: xlsxIssueEn,
  issue: {
    yearWorkbook:
      "This is a year's workbook, not a pack. For its pack, open the workbook in Excel and save the pack from the pane, or choose the pack's own file (.json or .xlsx).",
    fileTooLarge:
      "The file has {bytes} bytes, above the limit of {most}. Delete pictures and sheets that don't belong to the pack, and save it again.",
    tooManyRows:
      "Row {row} is filled; the last row that is read is {most}. Delete or move what stands below it.",
    foreignWorkbook:
      "This workbook (first sheet “{first}”) has none of a pack's sheets. Begin with the program's empty workbook and copy your texts into it.",
    bothForms:
      "There are both the sheet {pack} of a whole pack and {province} of a province's criteria. Delete {province} if it is a whole pack, or {pack} if it is the province's alone.",
    sheetMissing: "There is no sheet {sheet}. Add it, or start from the empty starter workbook.",
    sheetMisspelt:
      "There is a sheet “{found}” but no {sheet}. Rename it to {sheet} if that was meant; otherwise give it a name less like it.",
    sheetTwice: "More than one sheet reads as {sheet} ({names}). Make one of them.",
    sheetEmpty: "Nothing is filled in yet. Fill in at least one row.",
    columnMissing: "There is no column {column}. Add a header with ({column}) in row 1.",
    columnMisspelt:
      "The header “{found}” can't be read. If {column} was meant, mend the word in brackets to ({column}).",
    columnTwice: "The column {column} is there twice. Delete one.",
    columnsSwapped:
      "What stands in the columns {column} and {other} was exchanged. Exchange it back, or exchange the headers.",
    fieldMissing: "This field is not there. Add a row with {column} in its first cell.",
    fieldMisspelt:
      "The field “{found}” can't be read. If {column} was meant, mend the word in brackets to ({column}).",
    fieldTwice: "This field is there twice. Delete one row.",
    mergedCells: "The cells {range} are merged. Unmerge them and fill in every row.",
    formulaCell: "It is a formula, whose result may not be what was meant. Copy it and paste the value only.",
    errorCell: "It is the error value {found}. Type the right value.",
    dateCell:
      "Excel made a date of this. Format the cell as Text and type it again; a date is typed like 2566-12-29.",
    percentCell:
      "The cell is shown as a percent, so it holds {found}. Format it as General and type {meant}.",
    numberAsCode:
      "It is the number {found}, which may have lost a 0 at its end (1.10 becomes 1.1). Format the cell as Text and type it again.",
    cellMissing: "It is blank and must be filled in. {note}",
    whenLikely:
      "This cell is blank, and the words in column text are likely read as {readings}. If that is meant, write it here; if not, write the condition.",
    gateLikely:
      "This cell is blank, and the bands' words likely set the precondition “{reading}”. If that is meant, write it here.",
    whenUnread:
      "This cell is blank, and the words in column text are not understood. Write the condition. {note}",
    notACode: "“{found}” is no number or code. {note}",
    notAKey:
      "“{found}” is no key. Use small English letters, digits and hyphens, such as internal-control-report.",
    notAHash:
      "“{found}” is not what the program filled in; it may have been typed over. Copy it from the original file, or begin anew from the national pack.",
    notANumber: "“{found}” is no number. {note}",
    notWhole: "“{found}” is no whole number. {note}",
    outOfRange: "“{found}” must lie between {least} and {most}.",
    notYesNo: "“{found}” can't be read. {note}",
    notAChoice: "“{found}” is not in the list.{hint} Choose from: {choices}",
    wrongValue: "“{found}” can't be used. {note}",
    cellNotHere: "This cell can't be filled in together with others of this row. Delete it. {note}",
    deadlineMix:
      "The deadline's columns do not fit together. Use one set: a day (on) | end of fiscal year + days, months or working days | after an event + days, months (and a day of the month) or working days | before an event + days or working days.",
    duplicateRow: "“{found}” is already in row {first}. Delete one row or change the number.",
    unknownOwner:
      "There is no “{found}” in the sheet {sheet}.{hint} (Rows that name it: {rows}, in {sheets}.) Mend this cell, or add a row to {sheet}.",
    bandsUnused:
      "Indicator {found} is not set to take its rubric from Bands. Choose “in Bands” in its column rubric, or delete this row.",
    itemCircle: "Item {found} leads back to itself, or is nested too deep. Mend the column parent.",
    noteElsewhere:
      "A province's notes are of its pack or of its own indicators. Mend this cell or delete the row.",
    replacedWithoutOwn:
      "Indicator {found} is to be replaced, but Indicators has none of this number. Write yours under it, choose dropped, or leave the cell blank.",
    hiddenRows:
      "Rows that are hidden or filtered out ({rows}) are read as well. Delete them if they no longer hold.",
    struckRows: "Rows that are struck out ({rows}) are read as well. Delete them if they no longer hold.",
    rowAmongOthers:
      "This row stands among indicators of another area, but names area {found}. Check that it was moved on purpose.",
    readFromText:
      "Blank cells ({rows}) were read from the printed words; see that they say what the paper says.",
    moreIssues: "There are {count} more. Mend those above and read it again.",
  },
} as const satisfies SameKeys<typeof authoringTh>;
