import type { planTh } from "./plan.th";
import type { SameKeys } from "../texts";

export const planEn = {
  dayLocale: "en-GB-u-ca-buddhist-nu-latn",
  reading: "Reading the workbook's marks…",
  unreadable:
    "The marks can't be read: {problem} The plan below is of the last time they could be. The workbook is unchanged.",
  retry: "Read again",
  noTemplate:
    "This workbook has no LPA template, so nothing can be planned yet. Build one in the tab Criteria, or open a workbook that has one.",
  openPacks: "Go to the criteria",
  packMissing:
    "The criteria “{id}” of this template are not there, so nothing can be planned yet. Open them in the tab Criteria.",
  laoTypeUnknown:
    "The LAO type on the sheet ตั้งค่า is “{word}”, which is not known, so nothing can be planned yet. Choose the type on that sheet.",
  frozen: "The results of this template are frozen ({stamp}); the plan follows what is entered.",
  faults: "Mend these cells first; then a plan can be made (press a name to go to its cell)",
  effortsAnew: "Start the efforts anew",
  effortsTooLarge:
    "The efforts are too large to be added up. Make the numbers smaller, such as days instead of minutes.",

  aim: "Target",
  aimHelp:
    "Finds the least work that reaches the target. Every clause counts as an effort of 1 until you say otherwise, such as days.",
  overall: "Overall percent wanted",
  overallOn: "Aim at an overall percent",
  passMarks: "Pass every area as well",
  full: "Full marks as well for",
  fullPick: "Choose an indicator…",
  fullListed: "Indicators that are to get full marks",
  fullRemove: "No longer",
  fullRemoveLabel: "Full marks no longer wanted: {name}",
  notAPercent: "Enter a percent from 0 to 100",
  nothingAsked: "Set one target at least",

  path: "What to do",
  standing: "From {from} to {to} percent",
  standingFromNothing: "To {to} percent (nothing is entered yet)",
  standingNow: "Now {from} percent",
  standingNone: "Nothing is entered yet",
  needed: "{steps} steps, effort {effort} in all",
  already: "The target is reached; nothing more is needed",
  indicator: "Indicator {id}",
  wholeArea: "Area {area} as a whole",
  gains: "+{gain} marks",
  pilotGains: "+{gain} marks (pilot, not counted)",
  reaches: "{percent} percent in all",
  together: "Only all of it together gains marks",
  trap: "To be done together: alone it would lower the score, as the rubric is printed",
  meanLine: "line {line}: {more} more",
  typedMarks: "get {to} marks (now {from})",
  enter: "enter the result as it is; it is not entered yet",
  by: "by {day}",
  possible: "Possible: {what}",
  effort: "Effort",
  effortOf: "Effort of: {what}",
  effortEach: "Effort for each one more",
  notAnEffort: "Enter a number from 0 to 1,000,000 with at most 6 decimals",
  refused: "Said to be impossible ({count})",
  refusedHelp: "Tick to plan with it again",
  refusedGate: "Precondition",
  refusedClause: "Clause {clause}",
  refusedMeasure: "Number done",
  refusedTyped: "Typed marks",

  notReached: "All of this comes nearest to the target, but does not reach it",
  nothingLeft: "The target is not reached, and there is no more work that can be planned",
  unmetOverall: "overall {wanted} percent: at most {reachable}",
  unmetArea: "area {area}, {wanted} percent: at most {reachable}",
  unmetIndicator: "{name}, {wanted} marks: at most {reachable}",
  obstacles: "What stands in the way",
  obstacle: "{name}, at most {reachable} of {full}: {why}",
  obstacleOfUnknown: "{name}: {why}",
  late: "clause {clause} is late",
  duePassed: "the due day of clause {clause} has passed",
  impossible: "clause {clause} is said to be impossible",
  gateImpossible: "the precondition is said to be impossible",
  typedByHand:
    "the paper has no rubric, so nothing can be planned; if you know its effort, enter it under “Typed marks” below",
  allMissing: "its numbers are not entered, so nobody can say how many more it takes",
  waits: "a cell waits for another entry, such as a day",
  fullMarksMissing: "its full marks are not known",
  untried: "the rubric tells more results apart than can be tried; there may be an easier way",
  noMore: "the rubric gives no more",
  typedHeading: "Typed marks",
  typedHelp: "Enter an effort to plan for full marks here; leave it blank to plan without.",

  write: "Put into the work plan",
  writing: "Putting it into the work plan…",
  writeWhat:
    "Writes this into {rows} rows of the sheet แผนงาน, in the column “{column}”; cells that hold something of yours are not touched.",
  writeNothing:
    "There is nothing to put into the sheet แผนงาน; pressed, it only clears what was put there from an earlier plan.",
  written: "{rows} rows of the work plan hold their steps",
  writtenNone: "No row got its steps",
  cleared: "{rows} rows of an earlier plan were cleared",
  leftAlone: "{rows} rows were left alone, for something of yours stands there",
  rowless: "The work plan has no row for {names}, so these steps were not put there",
  toWorkPlan: "See the work plan",
  hostTooOld: "This Excel does not have: {sets}, so nothing can be put into the work plan.",
  planMissing:
    "The work plan's sheet of this template is not there. Nothing was written; undo its deletion and try again.",
  headersMissing:
    "The sheet {sheet} has no headers, so nobody can tell which cells to write. Nothing was written; put the headers back and try again.",
  columnMissing:
    "The sheet {sheet} has no column “{header}”. Nothing was written. Older templates have no column “สิ่งที่ต้องทำ”: make a new workbook from this file; or put the header back where it was changed, and try again.",
  writeFailed:
    "The work plan could not be written: {problem} The sheet is as it was. If it is locked with a password, unlock it and try again.",
  writeFailedLeft:
    "The work plan could not be written: {problem} and not everything could be put back at: {places}. Look at that sheet.",

  worth: "What each missing clause is worth",
  worthHelp: "If that clause alone were done now",
  worthGain: "clause {clause}: +{gain}",
  worthNothing: "clause {clause}: nothing yet",
  worthLoss: "clause {clause}: {loss} less if done alone",
  worthUnknown: "clause {clause}: not in the rubric",
  worthNone: "No clause is missing",
} as const satisfies SameKeys<typeof planTh>;
