import type { readIssueTh } from "./readIssue.th";
import type { SameKeys } from "./texts";
import { xlsxIssueEn } from "./xlsxIssue.en";

/** What a filled workbook lacks, or has otherwise than a template. */
export const readIssueEn = {
  xlsx: xlsxIssueEn,
  issue: {
    notAYearWorkbook:
      "This is not a year's workbook of this add-in. Choose a file that was made from the template.",
    packWorkbook:
      "This is a workbook to write a pack in, not a year's workbook. Use it with the lpa pack commands, or load it as a pack in the pane.",
    namesGone:
      "This is not a year's workbook that can be read: the names of the template's cells are gone; the program that saved the file may have dropped them. Use an earlier file, or make a new template and copy the entries.",
    settingsGone:
      "The cell of the pack on the settings sheet is gone; its sheet or row may have been deleted. Use an earlier file, or make a new template and copy the entries.",
    packMissing:
      "The file carries no pack {pack}; the program that saved it may have dropped it{known}. Give the file of that very pack, or say that another may be used (--pack in the terminal).",
    packDiffers:
      "The settings say that this workbook was made by the pack {pack}, but the pack inside the file is another{known}. Give the file of that very pack, or say that another may be used (--pack in the terminal).",
    packBroken:
      "The pack {pack} inside the file is damaged{known}. Give the file of that very pack, or say that another may be used (--pack in the terminal).",
    packNewer:
      "The pack {pack} inside the file was saved by a newer add-in{known}. Use the newer add-in, or give the pack's file (--pack in the terminal).",
    packOther:
      "The file carries no pack {pack}; it was scored by {used} as you asked, whose content differs.",
    packRenamed:
      "The settings sheet names the pack {pack}, but the pack inside the file is {used}, by which it was scored. Put the cells of the settings sheet right.",
    laoTypeUnknown: "{cell}: unknown LAO type “{word}”. Enter one of: {types}",
    cellMissing:
      "The cell of {entry} is gone: its row or sheet may have been deleted. Undo (Ctrl+Z), or make a new template and copy the entries.",
    errorCell: "{cell}, {entry}, is an error value. Mend the formula or type a value.",
    uncalculated:
      "{cell}, {entry}, has a formula without a value. Open the file in Excel and save it, or type the value.",
    linkReckoned:
      "{cell}, {entry}, has a link whose address a formula reckons, so only its text is read. Type the address instead.",
    tableMissing:
      "The table {table} is gone: its sheet or name may have been deleted. Use an earlier file, or make a new template and copy the entries.",
    headersGone:
      "{cell}: the table {table} has no row of headers, so nobody can tell whose column a cell is of, and nothing of it is read; put the row back above the first line: {headers}",
    indicatorGone:
      "{cell}: “{found}” was entered for the indicator {key}, which the file's pack does not have any more, so it is not read; use the pack that the workbook was made by, or note it elsewhere",
    columnMissing: "The table {table} has no column “{header}”. Change the header back to that word.",
    columnUnknown:
      "{cell}: the header “{header}” is none of the table {table}, so what is entered under it is not read. Mend the header, or move the column out of the table.",
    columnTwice:
      "The table {table} has the column “{header}” more than once ({cells}) with different entries. Keep one of them.",
    lineUnknown:
      "{cell}: “{found}” is no line of the table {table}, so it is not read. Mend it, or move it elsewhere.",
    lineTwice:
      "{cell}: “{found}” has more than one line in the table {table}, with different entries; the first is read. Keep one of them.",
    totalDiffers:
      "The saved total {saved} differs from what the answers give now, {scored}. Open the file in an Excel with the add-in, let it calculate, and save it.",
  },
  noMarks: "(none)",
  cell: "sheet “{sheet}” cell {address}",
  trouble: "{cell} ({entry}): {what}",
  troubleGone: "{entry}: {what}",
  troubleReview: "{cell} ({whose}): {what}",
  whose: { indicator: "indicator {id}", area: "area {id}" },
  entry: {
    clause: "clause {clause} of indicator {indicator} ({field})",
    indicator: "indicator {indicator} ({field})",
    area: "area {area} ({field})",
  },
  fields: {
    state: "result",
    event: "day counted from",
    date: "day done",
    due: "due day",
    evidence: "link to the evidence",
    note: "note",
    gate: "precondition",
    done: "count done",
    all: "count of all",
    counted: "count",
    lines: "lines",
    score: "score",
    full: "full marks",
    baseCut: "base cut",
  },
  tables: {
    PLAN: "work plan",
    HISTORY: "meeting history",
    HOLIDAY_TABLE: "holidays",
    DIVISIONS: "divisions",
    EXECUTIVE: "assessment of executives",
    REVIEW: "old answers to look at",
    LEFT_OVER: "old answers without a place",
  },
  pack: "{id} version {version} (hash {hash})",
  packUnsaid: "that it does not name",
  known: "; at hand is {packs}, whose content differs",
} as const satisfies SameKeys<typeof readIssueTh>;
