import type { carryTh } from "./carry.th";
import { readIssueEn } from "./readIssue.en";
import type { SameKeys } from "./texts";

export const carryEn = {
  at: {
    indicator: "indicator {indicator} ({field})",
    clause: "indicator {indicator}, clause {clause} ({field})",
    line: "indicator {indicator}, line {line} ({field})",
    workPlan: "work plan, indicator {indicator} ({field})",
    area: "area {area} ({field})",
    history: "meeting history, line {line} ({field})",
    historyArea: "meeting history, line {line} (area {area})",
    holiday: "holidays, line {line} ({field})",
    division: "divisions, line {line}",
  },
  fields: {
    ...readIssueEn.fields,
    name: "name of the line",
    owner: "owner",
    division: "division",
    status: "status",
    target: "target",
    day: "day",
    meeting: "meeting",
    percent: "percent",
    title: "name",
    source: "source",
  },
  reason: {
    paperChanged: "The paper changed: {changes}",
    indicatorSplit: "The older indicator was split; use only the rows for which the old answer still holds",
    indicatorMerged: "Several older indicators were merged; each cell takes one old answer",
    proposedMatch: "Its words are like the older indicator's, but no pack says that they are the same",
    dayOfAnotherYear: "A day of fiscal year {from}, while this pack examines fiscal year {to}",
    unknownIndicator: "The older pack has no such indicator",
    unknownArea: "The older pack has no such area",
    neverAsked: "The older pack never asked this",
    indicatorDropped: "The newer paper has no such indicator any more",
    areaDropped: "The newer paper has no such area any more",
    notAskedOfType: "The newer paper does not ask this of the organization's type",
    clauseRemoved: "The newer paper has no such clause any more",
    gateRemoved: "The newer paper has no such precondition any more",
    measureRemoved: "The newer paper does not measure by this number any more",
    scoreNoLongerTyped: "The newer paper has a rubric, so the score is not typed",
    fullMarksStated: "The newer paper states the full marks",
    baseCutNotAllowed: "The newer paper allows no base cut",
    becameItem: "It is an item of another indicator now and has no such cell of its own",
    areaHasIndicators: "The area's marks come from its indicators now and are not typed",
    planOfAnotherYear: "Due day and status are of the older year's work plan",
    holidayOfAnotherYear: "A holiday of the older year",
    dayNoLongerAsked: "The newer paper asks no day of this clause any more; choose its state",
    decidedBefore: "An earlier review decided not to use it, or something else was entered instead",
  },
  account:
    "{total} things were entered: {kept} kept, {waiting} to be reviewed, {leftOver} without a place in the newer pack",
  accountReview:
    "See the sheet “ทบทวน”; an indicator under review gets its marks once each of its rows is decided",
  corrected: "The newer version only corrects words; no mark changes, so there is nothing to review",
  totals: "Marks before {older}, now {now}, with every old answer under review used {accepted}",
  moves: "Indicators whose marks would differ even if all old answers are used",
  move: "Indicator {number} {title}: from {from} to {to}",
  moveNew: "Indicator {number} {title}: new, {to}",
  moveGone: "Indicator {number} {title}: {from} before, gone from the newer paper",
  olderPack:
    "This workbook was made by {own}, which is newer than {given}, so it is not taken back; choose a newer pack",
  forceOlder: "To take it back all the same, add --force",
  samePack: "This workbook uses {own} already, so there is nothing to move",
  packLost:
    "The file has lost its own pack, {own}, so nobody can tell which clause an answer is of; open it by that pack first, then move it",
  otherTemplates:
    "The file holds {count} templates; the newest was read ({own}); {others} were not and stay in the old file",
  pack: "{id} version {version} ({year})",
} as const satisfies SameKeys<typeof carryTh>;
