import type { pathTh } from "./path.th";
import type { SameKeys } from "./texts";

export const pathEn = {
  columns: {
    indicator: "Indicator",
    clause: "Clause",
    step: "What to do",
    gain: "Marks gained",
    effort: "Effort",
    percent: "Overall percent",
  },
  reached: "With all of these rows the target is reached",
  uncounted:
    "{name} is entered as a percent or by the scores of its items, so it can't be planned; enter the count done and the count of all, or the results of each item",
  indicator: "Indicator {id}",
  wholeArea: "Area {area} as a whole",
  together: "Only all of it together gains marks",
  trap: "To be done together: alone it would lower the score, as the rubric is printed",
  meanLine: "line {line}: {more} more",
  typedMarks: "get {to} marks (now {from})",
  enter: "enter the result as it is; it is not entered yet",
  notReached: "All of this comes nearest to the target, but does not reach it",
  nothingLeft: "The target is not reached, and there is no more work that can be planned",
  already: "The target is reached; nothing more is needed",
  unmetOverall: "overall {wanted} percent: at most {reachable}",
  unmetArea: "area {area}, {wanted} percent: at most {reachable}",
  unmetIndicator: "{name}, {wanted} marks: at most {reachable}",
  obstacle: "{name}, at most {reachable} of {full}: {why}",
  obstacleOfUnknown: "{name}: {why}",
  late: "clause {clause} is late",
  duePassed: "the due day of clause {clause} has passed",
  impossible: "clause {clause} is said to be impossible",
  gateImpossible: "the precondition is said to be impossible",
  typedByHand: "the paper has no rubric, so it is planned only once its effort is entered",
  allMissing: "its numbers are not entered, so nobody can say how many more it takes",
  waits: "a cell waits for another entry, such as a day",
  fullMarksMissing: "its full marks are not known",
  untried: "the rubric tells more results apart than can be tried; there may be an easier way",
  noMore: "the rubric gives no more",
  unsoundGoal: {
    notAPercent: "Enter a percent from 0 to 100",
    unknownArea: "The criteria have no area {area}",
    notAsked:
      "{name} has no full marks to get: it is not asked, cut from the base, or its full marks are not known",
    nothingAsked: "Set one target at least",
  },
  unknownMarks: "Put these entries right before anything can be planned: {names}",
} as const satisfies SameKeys<typeof pathTh>;
