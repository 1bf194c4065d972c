import type { authoringSheetsTh } from "./authoringSheets.th";
import type { SameKeys } from "./texts";

const source = {
  "source.document": { header: "Source", note: "The paper that says so, by its name or letter number." },
  "source.place": { header: "Where in the source", note: "Page, number or words, such as page 12." },
};
const schemaOfJson = { header: "Shape of the JSON file", note: "For maintainers; leave as it is, or blank." };
const ofProgram = "Filled in by the program; leave as it is.";
const area = { header: "Area", note: "The area's number in the sheet Areas, such as 1." };
const indicator = { header: "Indicator", note: "The number in the sheet Indicators, such as 3 or 6.2.7." };
const variant = {
  header: "Variant",
  note: "Blank for the indicator's own; for a variant its number in the sheet Variants, such as 1.",
};
const laoTypes = {
  header: "LAO types",
  note: "อบจ., ทน., ทม., ทต., อบต., เมืองพัทยา, separated by commas; blank for all types.",
};
const everyLaoType = { ...laoTypes, note: "อบจ., ทน., ทม., ทต., อบต., เมืองพัทยา, separated by commas." };
const rubric = {
  header: "Scored by",
  note: "in Bands (with rows in the sheet Bands), typed by hand (the paper gives none), sum of items, or best of items (the best score of one counts).",
};
const scoring = {
  "gate.text": {
    header: "Precondition",
    note: "Where it is not met, bands that say gate can't be reached. Blank if there is none.",
  },
  "measure.kind": {
    header: "Measure",
    note: "percent, mean of percents, or count, for conditions with value. Blank if clauses are scored.",
  },
  "measure.line": { header: "Mean over", note: "Only for a mean of percents, such as lines of work." },
  "measure.done": { header: "Counted as done", note: "Only for percents: what is divided." },
  "measure.all": { header: "Counted as all", note: "Only for percents: what it is divided by." },
  "measure.counted": {
    header: "What is counted",
    note: "Only for a number, such as meetings, or the result of an assessment.",
  },
  "measure.unit": { header: "Unit of the number", note: "Only for a number, such as times or marks." },
  "measure.decimals": {
    header: "Decimals entered",
    note: "1 to 4, such as 2 of baht and satang. Blank for whole numbers.",
  },
  "measure.least": { header: "Smallest there can be", note: "Only for a number. Blank if it begins at 0." },
  "measure.most": {
    header: "Largest there can be",
    note: "Only for a number, such as 5 of a satisfaction of 5. Blank if nothing limits it.",
  },
  "measure.over100": {
    header: "May pass 100 %",
    note: "Only for a percent, such as revenue of what was estimated.",
  },
  "measure.better": {
    header: "What is better",
    note: "less is better, such as budget transfers. Blank if more is.",
  },
};

const paperLines = {
  "paper.lines": {
    header: "Lines of the paper",
    note: "The lines it was read from, as the sheet Paper counts them. Leave this cell as it is.",
  },
};
const paperReading = {
  "paper.reading": {
    header: "Read from the paper",
    note: "What the program read in the printed words. Green is certain, yellow likely and to be confirmed, orange not understood. Leave this cell as it is.",
  },
};

/** English headers and notes of the authoring workbook's sheets. */
export const authoringSheetsEn = {
  Pack: {
    about: "What holds for the whole pack, one row a field",
    columns: {
      id: { header: "Pack id", note: "Small English letters, digits and hyphens, such as lpa-2568." },
      year: { header: "LPA year", note: "Buddhist year, such as 2568." },
      fiscalYear: { header: "Fiscal year examined", note: "Buddhist year, usually the LPA year minus 1." },
      version: {
        header: "Version",
        note: "Three numbers with dots, such as 1.0.0; raise it when you change.",
      },
      "title.th": { header: "Thai title", note: "As the paper names the assessment." },
      "title.en": { header: "English title", note: "Such as Local Performance Assessment (LPA) 2568." },
      overall: {
        header: "Overall percent",
        note: "total score ÷ total full marks, or mean of the areas' percents.",
      },
      percentDecimals: {
        header: "Decimals of percents",
        note: "0 to 4, rounded before comparing; mostly 2.",
      },
      "lateDeduction.perWorkingDay": {
        header: "Deduction a working day",
        note: "Marks lost a working day late, above 0, such as 0.2. Left blank, LPA.LATE takes 0.2.",
      },
      "lateDeduction.source.document": {
        header: "Source of the deduction",
        note: "The paper; needed where there is a deduction.",
      },
      "lateDeduction.source.place": { header: "Where in that source", note: "Page or number." },
      "changes.since": {
        header: "Compared with",
        note: "Id of the earlier pack the sheet Changes compares with, such as lpa-2567.",
      },
      "origin.province": {
        header: "Province whose indicators were added",
        note: "Filled in by the program where a province's criteria were put into a pack; leave as it is.",
      },
      "origin.base.id": { header: "Put together from the pack", note: ofProgram },
      "origin.base.version": { header: "Version of that pack", note: ofProgram },
      "origin.base.content": { header: "Content hash of that pack", note: ofProgram },
      "origin.base.scoring": { header: "Scoring hash of that pack", note: ofProgram },
      $schema: schemaOfJson,
    },
  },
  Province: {
    about: "What these criteria of a province are called, their version, and the national pack they go with",
    columns: {
      id: {
        header: "Key of the province's pack",
        note: "Small letters, digits and hyphens, such as krabi-2567.",
      },
      version: {
        header: "Version of the province's criteria",
        note: "Three numbers with dots, such as 1.0.0; raise the last for misprints, the middle one for criteria.",
      },
      province: { header: "Province", note: "Its name, such as กระบี่." },
      "title.th": {
        header: "Thai title",
        note: "What offices will see, such as LPA ปี 2567 พร้อมตัวชี้วัดของจังหวัดกระบี่.",
      },
      "title.en": { header: "English title", note: "Such as LPA 2567 with the indicators of Krabi." },
      extends: { header: "National pack", note: ofProgram },
      "base.version": { header: "Version of the national pack", note: ofProgram },
      "base.content": {
        header: "Content hash of the national pack",
        note: "Filled in by the program, to tell whether it is the same to the last letter; leave as it is.",
      },
      "base.scoring": {
        header: "Scoring hash of the national pack",
        note: "Filled in by the program, to tell whether what scores has changed; leave as it is.",
      },
      $schema: schemaOfJson,
    },
  },
  PassMarks: {
    about: "Pass marks",
    columns: {
      id: { header: "Pass mark id", note: "Small English letters, such as area-1." },
      areas: { header: "Areas", note: "Numbers separated by commas, such as 1, 2; blank for the total." },
      percent: { header: "Percent to pass", note: "0 to 100, such as 70." },
      ...source,
    },
  },
  Levels: {
    about: "Names of levels",
    columns: {
      from: { header: "From percent", note: "0 to 100, such as 90." },
      title: { header: "Level", note: "Its name in the paper." },
      ...source,
    },
  },
  Areas: {
    about: "Areas",
    columns: {
      id: { header: "Area number", note: "As printed, such as 1." },
      title: { header: "Title", note: "As printed." },
      weight: {
        header: "Weight",
        note: "Where areas are weighed, such as 20, for each of them; else blank.",
      },
    },
  },
  Goals: {
    about: "Goals of the areas",
    columns: {
      area,
      kind: { header: "Kind", note: "quality or quantity." },
      text: { header: "Text", note: "As printed." },
    },
  },
  StatedMarks: {
    about: "Full marks of areas as papers state them, even where they differ from the sum",
    columns: { area, marks: { header: "Stated full marks", note: "Such as 25." }, laoTypes, ...source },
  },
  Units: {
    about: "Units, sub-units and topics inside areas",
    columns: {
      area,
      parent: {
        header: "Inside unit",
        note: "Blank if right under the area; otherwise unit numbers from the top, such as 1 or 1 > 2.",
      },
      id: { header: "Unit number", note: "As printed, such as 2." },
      title: { header: "Title", note: "As printed." },
    },
  },
  Indicators: {
    about: "Indicators, one a row",
    columns: {
      area: { header: "Area", note: "The area's number in the sheet Areas or Base; blank for an item." },
      unit: { header: "Unit", note: "Unit numbers from the top, such as 2 or 2 > 1; blank for an item." },
      parent: { header: "Item of", note: "The indicator whose item this is; blank if it is no item." },
      id: { header: "Number", note: "As printed, once only, such as 3 or 6.2.7." },
      key: {
        header: "Lasting key",
        note: "English name that stays while numbers change, once only, such as internal-control-report.",
      },
      title: { header: "Title", note: "As printed." },
      fullMarks: { header: "Full marks", note: "Above 0, such as 5, or not stated." },
      appliesTo: { ...everyLaoType, header: "Asked of" },
      "baseCut.allowed": { header: "Base cut allowed", note: "yes, no, or not stated." },
      "baseCut.quote": { header: "Words on the base cut", note: "As printed." },
      weight: {
        header: "Weight",
        note: "Of an item whose score is multiplied before it is added, such as 2, for each item of its indicator; else blank.",
      },
      counted: { header: "Counted", note: "counted, or pilot (shown, never counted)." },
      setBy: { header: "Set by", note: "province, where the province sets it; blank otherwise." },
      rubric,
      ...scoring,
      ...source,
      ...paperLines,
    },
  },
  Variants: {
    about: "Other rubrics for some LAO types",
    columns: {
      indicator,
      variant: { header: "Variant", note: "Its number within the indicator, such as 1." },
      laoTypes: everyLaoType,
      fullMarks: { header: "Full marks", note: "Blank if as in the indicator, or not stated." },
      rubric,
      ownClauses: {
        header: "Has its own clauses",
        note: "yes if it has clauses of its own in the sheet Clauses, or none at all; blank if as in the indicator.",
      },
      ...scoring,
      ...source,
    },
  },
  Clauses: {
    about: "Clauses of the checklists",
    columns: {
      indicator,
      variant,
      id: { header: "Clause number", note: "As printed, such as 8." },
      text: { header: "Text", note: "As printed." },
      states: {
        header: "Possible states",
        note: "Two or more of done, late, incomplete, none, separated by commas; blank for done and none.",
      },
      "deadline.on": {
        header: "Due on",
        note: "Buddhist year-month-day, such as 2566-12-29; no other deadline column with it.",
      },
      "deadline.after": {
        header: "Counted after",
        note: "end of fiscal year (with days, months or working days), or event (with the event, and days, months, working days, or months and a day of the month).",
      },
      "deadline.before": {
        header: "Counted before",
        note: "event (with the event, and days or working days); not together with counted after.",
      },
      "deadline.event": { header: "Event", note: "In the paper's words." },
      "deadline.days": { header: "Days", note: "A whole number, such as 90." },
      "deadline.months": {
        header: "Months",
        note: "A whole number, such as 2; three after the fiscal year's end are over with December.",
      },
      "deadline.workingDays": {
        header: "Working days",
        note: "A whole number, such as 30; counted by the holidays that officers enter.",
      },
      "deadline.dayOfMonth": {
        header: "Day of the month",
        note: "With months after an event: months 1, day 10 is by the 10th of the next month; 31 is the month's last day.",
      },
      fault: { header: "Is a fault", note: "yes for what must not happen; blank otherwise." },
      nothingToDo: {
        header: "Done if nothing to do",
        note: "The words by which having nothing to do counts as done.",
      },
      ...paperReading,
      ...paperLines,
    },
  },
  Bands: {
    about: "Rubrics, bands in printed order",
    columns: {
      indicator,
      variant,
      score: { header: "Score", note: "At most the full marks, such as 5." },
      when: {
        header: "Condition",
        note: "Such as 1-7, 8 late · count >= 6 · value 15-19.99 · otherwise; see the sheet Guide. Blank: it is read from the text.",
      },
      ...paperReading,
      ...paperLines,
      text: { header: "Text", note: "The band's words as printed." },
    },
  },
  Evidence: {
    about: "Evidence that is checked",
    columns: { indicator, text: { header: "Evidence", note: "One a row." }, ...paperLines },
  },
  Laws: {
    about: "Laws, rules and letters",
    columns: { indicator, text: { header: "Law or letter", note: "One a row." }, ...paperLines },
  },
  Notes: {
    about: "Good to know about the pack, an area, a unit or an indicator",
    columns: {
      of: { header: "About", note: "pack, area, unit or indicator." },
      where: {
        header: "Number",
        note: "Of the area or indicator, or area and units from the top, such as 1 > 2; blank for the pack.",
      },
      kind: { header: "Kind", note: "trap, reading, unknown (the paper does not say), or misprint." },
      text: { header: "Text", note: "For officers to read." },
      quote: { header: "The paper's words", note: "As printed." },
    },
  },
  Changes: {
    about: "What became of an earlier pack's indicators (name that pack in the sheet Pack)",
    columns: {
      kind: { header: "Change", note: "same, reworded, split, merged, new or dropped." },
      from: { header: "Keys before", note: "Separated by commas; blank if new." },
      to: { header: "Keys after", note: "Separated by commas; blank if dropped." },
    },
  },
  Acknowledged: {
    about: "Findings of the linter that the paper truly has",
    columns: {
      finding: { header: "Finding", note: "Its code as reported." },
      indicator: { header: "Indicator", note: "Its number; blank for the whole pack." },
      quote: { header: "The paper's words", note: "As printed." },
      reason: { header: "Reason", note: "Why it stays as printed." },
    },
  },
  Base: {
    about:
      "All indicators of the national pack; only the column change is for you: which the province replaces or drops",
    columns: {
      area: { header: "Area", note: ofProgram },
      unit: {
        header: "Unit",
        note: "Filled in by the program; from the area down, such as 2 > 1. Leave as it is.",
      },
      id: { header: "Number", note: ofProgram },
      title: { header: "Title", note: ofProgram },
      fullMarks: { header: "Full marks", note: ofProgram },
      change: {
        header: "What the province does",
        note: "replaced (the number has to stand in Indicators), dropped, or blank to keep it.",
      },
      scoring: {
        header: "Scoring mark",
        note: "Filled in by the program, to tell whether this indicator has changed; leave as it is.",
      },
    },
  },
} as const satisfies SameKeys<typeof authoringSheetsTh>;
