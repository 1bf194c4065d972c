import type { functionsTh } from "./functions.th";
import type { SameKeys } from "./texts";

export const functionsEn = {
  cells: {
    checklist: "The cell in row {row}, column {column} (within the range) of the checklist",
    indicators: "The cell in row {row}, column {column} (within the range) of the indicators",
    scores: "The cell in row {row}, column {column} (within the range) of the scores",
    areas: "The cell in row {row}, column {column} (within the range) of the areas",
    full: "The cell in row {row}, column {column} (within the range) of the full marks",
    percent: "The percent",
    target: "The target",
    due: "The due day",
    sent: "The day sent",
    perDay: "The deduction a day",
    holidays: "The cell in row {row}, column {column} (within the range) of the holidays",
    table: "The cell in row {row}, column {column} (within the range) of the table",
  },
  place: {
    cell: "cell {address}",
    clause: "Clause {clause}",
    gate: "The precondition",
    named: "{name} ({cell})",
  },
  states: { done: "done", late: "late", incomplete: "incomplete", none: "not done" },
  and: " and ",
  listSeparator: ", ",
  notApplicable: "ไม่ประเมิน",
  baseCut: "ตัดฐาน",
  total: "Total",
  area: "Area {area} {title}",
  weighedArea: "Area {area} {title} (weight {weight})",
  or: " or ",
  words: "Accepted words",
  wordsOfState: "{state}: {words}",
  orBlank: " or blank",
  guess: "; “{near}” was probably meant",
  marksUpTo: "0 to {full}",
  marksFromZero: "from 0 (ten thousand or more is probably a date or an amount)",
  withoutSign: "{percent} (without %)",
  outWords: ", or ไม่ประเมิน or ตัดฐาน",
  clause: "clause {clause}",
  level: {
    bareFraction:
      "{cell} is {number}, which may mean {asFraction} % or {number} %. If the cell shows {asFraction}%, multiply it by 100, as in =LPA.LEVEL(B2*100); if you type it, type {typed} or '{number}%.",
    zeroMayBeBlank:
      '{cell} is blank or 0, so there is no level yet. Enter the percent; if it is truly 0 %, enter "0%".',
  },
  target: {
    bareFraction:
      '{cell} is {number}, which may mean {asFraction} % or {number} % (Excel hands 95% over as 0.95). Type {typed} or "{number}%".',
    zeroMayBeBlank:
      "{cell} is blank or 0, so there is no target yet. Enter a percent, such as 95, or ผ่านทุกด้าน.",
  },
  unexpected:
    "Something unforeseen went wrong inside, so no score was given. Please report it with the formula you used.",
  issue: {
    laoTypeNeeded:
      'Indicator {indicator} has different rubrics for different LAO types. Give the type, such as "SAO", as the next argument.',
    fullMarksUnknown:
      "The papers of pack {pack} do not say the full marks of indicator {indicator}. Enter them and use LPA.SUMMARY.",
    fullMarksByType:
      'The full marks of {of} depend on the LAO type: {marks}. Give the LAO type as the next argument, such as "SAO"',
    itemInTotals:
      "{cell}: “{indicator}” is an item of indicator {parent}. List the indicator only, or its score would count twice.",
    dayWithoutDeadline: "{cell} has no deadline, so a day says nothing. Enter ✓ or leave it blank.",
    dueDayUnknown:
      "{cell} falls due counted from “{event}”, whose day is not known. Enter the due day in a third column (clause, day done, due day), or the word done or late.",
    dueDayByHolidays:
      "{cell} falls due in working days, and this formula knows no holidays. Enter the due day in a third column (clause, day done, due day), or the word done or late.",
    dayAwaited:
      "{cell}: clause {clause} still waits for a day (“{found}”). Enter the day it was done, and the day it is counted from or its due day, with Christian years.",
    nothingToDoCountsNot:
      "{cell}: “{found}” does not say whether {clause} was done. The paper says “{text}”. If that was done in these words, enter ✓; if not, ไม่ดำเนินการ.",
    notADueDay:
      "{cell} holds “{found}”, but a third column takes due days only. Enter the state in the second column (clause, state, due day), or select two columns (clause, state).",
    noLines:
      "{cell}: no lines to take the mean of. Enter a percent, or the counts done and all, a row a line.",
    lineWidth: "{cell}: this row has {given} cells. A row takes 1 cell (percent) or 2 (done, all).",
    unknownIndicator: "No indicator “{indicator}” in pack {pack}. Check the number or choose another pack.",
    otherTitle:
      "Indicator {id} of pack {pack} is “{title}”, not “{indicator}”. Give the number alone, or choose another pack.",
    referenceBecameDay:
      "The indicator is a date ({day}), because Excel made {reference} one. Type '{reference} (with the ' in front) or lpa-{reference}.",
    errorForName:
      'The indicator or pack is an error value. In a formula put it in quotes, such as "๓", or type 3; if it is a cell, mend that cell first.',
    unknownArea: "No “{area}” in pack {pack}. Check the area's number.",
    areaWithoutIndicators:
      "Pack {pack} has no indicators of area {area}, so its full marks are not known. Enter them and use LPA.SUMMARY.",
    unknownPack: "No pack “{pack}”. Packs at hand: {packs}",
    packLost:
      "No score: the criteria {pack} of this workbook are gone or can't be used, and no others answer in their place. Open the pane LPA Score, tab Criteria, to see what to do.",
    twoPacks: "“{reference}” names another pack than {pack}. Name the pack in one place.",
    olderPackMissing:
      'The first argument, the pack of the older year, is blank. Name both, such as =LPA.DIFF("2563","2567")',
    newerPackMissing:
      'The second argument, the pack of the newer year, is blank. Name both, such as =LPA.DIFF("2563","2567")',
    unknownLaoType: "Unknown LAO type “{type}”. Use {types}",
    wrongCellCount:
      "{given} cells given, but this indicator takes {expected}{gateNote}. Select one cell a clause.",
    notOfChecklist:
      "{cell} holds “{found}”, probably a heading or a total and no clause. Select only the {expected} cells of the checklist, one a clause.",
    optionsWithoutHeading:
      "This range has two columns, but neither clause numbers nor a heading, so nobody can tell which column is มี. Select it with its heading (มี, ไม่มี), or the column มี alone, or use two columns (clause, state).",
    optionNotOne: "{cell}: this row takes one ✓, under มี or under ไม่มี, and the other cell blank.",
    unknownWord: "{cell} holds “{found}”, which can't be read{guess}\n{words}",
    doubtfulSign:
      "{cell} holds “{found}”, which may be a tick or a cross (☒ is a ticked box in Word; P R O S are ticks and crosses in the font Wingdings 2, which no formula sees). Enter {words}",
    wordOfTwoStates: "{cell}: “{found}” leaves open which it is. Enter {words}",
    notAssessedTyped:
      '{cell} says ไม่ประเมิน, which follows from the LAO type and can\'t be typed. Give the type as the next argument, such as "SAO", or enter what was done.',
    errorCell: "{cell} is an error value. Mend that cell first.",
    stateNotOfClause: "{cell} can't be “{state}”, only {states}",
    clauseUnknown: "{cell}: no clause “{found}”. Clauses: {clauses}",
    clauseTwice: "{cell} is there twice. One row a clause.",
    baseCutNotAllowed:
      "Indicator {indicator} can't be cut from the base; the paper says “{quote}”. Delete ตัดฐาน and enter what was done.",
    baseCutWithOthers: "{cell} says ตัดฐาน, but other clauses are marked as done. Choose one or the other.",
    noBand: "No band of indicator {indicator} covers this result. Check the pack.",
    bareFraction:
      "{cell} is {number}, which may mean {asFraction} % or {number} %. For {asFraction} % type {typed}, for {number} % type '{number}% (with the ' in front), or use two cells (done, all).",
    zeroMayBeBlank:
      "{cell} is 0, which may be a blank cell. If it is truly 0 %, type '0% (with the ' in front) or use two cells (done, all); if it is blank, select the range without this row.",
    percentOutOfRange: "{cell} is {number} %. It must lie between 0 and 100.",
    notAPercent: "{cell} holds “{found}”, which is no percent. Enter a number, such as 16.67 (without %).",
    numberMissing: "{cell} is blank. Here less is better, so a blank cell is no 0. Enter 0 if there is none.",
    notACount: "{cell} holds “{found}”, which is no count. Enter a whole number from 0.",
    notANumber: "{cell} holds “{found}”. Enter a number from 0 with at most {decimals} decimals.",
    numberOutOfRange: "{cell} is {number}. It must lie between {least} and {most}.",
    nothingToDivideBy:
      "{cell}, the count of all, is 0 or blank, so there is no percent. Enter the count of all.",
    moreThanAll:
      "{cell}: {done} done is more than {all} in all, above 100 %. Check the order of the cells (done first, then all).",
    notAScore: "{cell} holds “{found}”, which is no score. Enter a number {marks}{words}.",
    scoreMissing: "{cell} has no score yet. This indicator's score is typed by hand, {marks}.",
    scoreAboveFull: "{cell}: score {score} is above the full marks {full}. Check both.",
    rangesDiffer: "The ranges differ in size ({counts}). Select ranges of the same length.",
    indicatorTwice:
      "{cell}: indicator “{indicator}” is there twice. Delete one row, or it would count double.",
    indicatorMissing: "{cell}: a score without an indicator's number. Enter the number in that row.",
    scoredButNotAsked:
      "{cell}: indicator {indicator} is not asked of {type}, yet it has a score. Delete the score or check the LAO type.",
    askedButLeftOut:
      "{cell}: indicator {indicator} is asked of {type}, so it can't be ไม่ประเมิน. Enter its score, or check the LAO type.",
    areaNameMissing:
      "{cell}: a score without an area's name. Enter the name in that row; if the names' cells are merged, unmerge them and enter it in every row.",
    rowOfSums:
      "{cell} “{found}” adds up or averages other rows, so they would count twice. Select the range without it.",
    sumOfAbove:
      "{cell} “{found}” has the full marks and the score of all rows above it added up, so it is probably their total. Select the range without it; if it is an area, begin its name with ด้าน.",
    notFullMarks: "{cell} holds “{found}”, which are no full marks. Enter a number above 0.",
    nothingToAdd: "The selected range is empty. Select the range with the scores.",
    trackerHeadingMissing:
      "No headings were found. Select the range with its row of headings: indicator, clause and state, in any order.",
    trackerHeadingTwice:
      "{cell}: the heading “{found}” stands over another column too, so it is not known which to take. Leave one.",
    trackerIndicatorMissing:
      "{cell}: no indicator's number, and none in the rows above. Enter the number in that row.",
    clauseRowsMissing:
      "{cell}: the table has no row for clause {missing} of indicator {indicator}. Add a row for each clause; leave the state blank where it is not done.",
    notAnEffort:
      "{cell} holds “{found}”, which is no effort. Enter a number from 0 to 1,000,000 with at most 6 decimals, leave it blank (= 1), or enter ทำไม่ได้ or impossible.",
    effortTwice:
      "{cell}: the effort of indicator {indicator} stands in two rows. Leave one, for each one more.",
    effortsTooLarge:
      "The efforts are too large to be added up. Make the numbers smaller, such as days instead of minutes.",
    notATarget: "{cell} holds “{found}”, which is no target. Enter a percent, such as 95, or ผ่านทุกด้าน.",
    noPassMarks:
      "Pack {pack} has no pass marks for the areas of this table. Enter the percent to reach instead, such as 95.",
    notADate: "{cell} holds “{found}”, which is no Excel date. {remedy}",
    dayNotMeant: "{cell} was read as {day} – {remedy}",
    dayBeforeStart:
      "{cell} was read as {day}, before the day from which the deadline counts ({start}) – {remedy} Where the team counts from another day, enter the due day too.",
    notADeduction: "{cell} holds “{found}”, which is no deduction a day. Enter a number from 0.",
  },
  days: {
    format: "en-GB-u-ca-buddhist",
    christian: "{day} ({year} CE)",
    meant: "{meant} was probably meant: type {typed}.",
    window: "a day from {first} to {last} was expected.",
    type: "Type day/month/Christian year (BE minus 543), such as {typed}.",
    check: "check the day.",
  },
  ofIndicator: "indicator {indicator}",
  ofArea: "area {area}",
  marksOfTypes: "{types} {marks} marks",
  gateNote: " (the first cell is the precondition)",
  noLevels: "Pack {pack} names no levels",
  belowLevels: "below {from} % (the papers name no level)",
  explanation: {
    scored: "{score} of {full} marks by band {band}: {text}",
    otherwise: "{score} of {full} marks: no other band fits, so band {band} applies: {text}",
    typed: "{score} of {full} marks as typed; the paper gives no rubric for this indicator",
    unlimited: "{score} marks as typed; the paper gives neither rubric nor full marks",
    summed: "{score} of {full} marks, the sum of its items",
    unlimitedSum: "{score} marks, the sum of its items; the paper gives no full marks",
    best: "{score} of {full} marks, those of its best item",
    unlimitedBest: "{score} marks, those of its best item; the paper gives no full marks",
    item: "item {id}: {score}",
    weighedItem: "item {id}: {score} × weight {weight}",
    number: "count {value}",
    value: "value {value} {unit}",
    mean: "mean {percent} % ({lines} lines)",
    faults: "Faults found: {clauses}",
    percent: "{percent} %",
    percentOfCounts: "{percent} % ({done} of {all})",
    gateUnmet: "The precondition is not met: {gate}",
    missing: "Missing: {clauses}",
    missingClause: "clause {clause}",
    missingClauseState: "clause {clause} ({state})",
    run: "Only clauses done without a break from the first count: {run}",
    trap: "Careful: to {step} alone lowers the score from {score} to {after}, as the rubric is printed",
    lessScoresMore: "Note: with {changes} it would score {score}. Scored as printed, never repaired.",
    unnamedLessScoresMore:
      "Note: no band names this result, although with {changes} it would score {score}. Scored as printed, never repaired.",
    changed: "clause {clause} “{state}”",
    baseCut: "Cut from the base: neither its score nor its full marks count",
    notApplicable: "Not asked of this LAO type: neither its score nor its full marks count",
  },
  step: {
    full: "Full marks already",
    none: "Doing more gains no marks; LPA.EXPLAIN says why",
    untried:
      "There are more ways of doing more than can be tried, so the next step is not known; see LPA.EXPLAIN",
    notInPaper: "The paper gives no rubric for this indicator, so what would gain marks is not known",
    items:
      "The sum of its items. Items below full marks: {items}. LPA.NEXTSTEP of the item tells its next step",
    bestItem:
      "Only the best item counts; do more of one of these: {items}. LPA.NEXTSTEP of that item says its next step.",
    item: "item {id} ({score} of {full})",
    itemOfUnknown: "item {id} ({score}, full marks unknown)",
    do: "{steps}: {score} marks (+{gain})",
    clauses: "do clause {clauses}",
    clauseInState: "make clause {clause} “{state}”",
    inTime: "{clause} (complete and in time)",
    gate: "meet the precondition ({gate})",
    reach: {
      percent: "reach {value} %",
      mean: "reach a mean of {value} %",
      number: "reach a count of {value}",
      value: "reach a value of {value}",
    },
    atMost: {
      percent: "have at most {value} %",
      mean: "have a mean of at most {value} %",
      number: "have a count of at most {value}",
      value: "have a value of at most {value}",
    },
    counts: "do {more} more ({done} in all) to reach {percent} %",
    countMore: "do {more} more ({done} in all)",
    doneAtMost: "have at most {done} ({percent} %)",
    late: "Clause {late} is late, which can't be undone: {now} marks are the most still possible (to {steps} would have given {score})",
  },
  checklist: {
    gate: "precondition",
    done: "count done",
    all: "count of all",
    score: "score",
    line: "line",
    counted: "count",
  },
} as const satisfies SameKeys<typeof functionsTh>;
