import type { Entered } from "../answers/answers";
import type { AnswerPlace } from "../answers/entries";
import { baseCutReading, readCell } from "../score/cell";
import { asks, type IndicatorPlace } from "./asks";
import type { Candidate, LeftOverReason } from "./carriedOver";
import type { Change } from "./change";
import type { Crossing } from "./crossing";

/**
 * Where the newer indicator asks what the older one did, and what changed in it; or why it does not ask it.
 *
 * @param place one that the older indicator asks for
 */
export function landAnswer(
  place: IndicatorPlace,
  value: Entered,
  crossing: Crossing,
): Candidate | LeftOverReason {
  const to = placeIn(crossing, place);
  if (!to) return { kind: whyNot(place, crossing) };
  const changes = crossing.changes.filter(
    (change) => touches(change, to) || (change.kind === "baseCut" && isCut(to, value)),
  );
  return { place: to, changes };
}

function placeIn({ newer, clauses }: Crossing, place: IndicatorPlace): IndicatorPlace | null {
  const { key } = newer.indicator;
  if (place.of !== "clause") {
    const to = { ...place, key };
    return asks(newer, to) ? to : null;
  }
  const clause = clauses.get(place.clause)?.id;
  if (clause === undefined) return null;
  const to = { ...place, key, clause };
  // The state followed from days that are asked no more.
  return asks(newer, to) ? to : { ...to, field: "state" };
}

function whyNot(place: IndicatorPlace, { older, newer }: Crossing): LeftOverReason["kind"] {
  switch (place.of) {
    case "clause":
      return "clauseRemoved";
    case "line":
      return "measureRemoved";
    case "workPlan":
      return "becameItem";
    case "indicator":
      break;
  }
  switch (place.field) {
    case "gate":
      return "gateRemoved";
    case "done":
    case "all":
    case "counted":
      return "measureRemoved";
    case "score":
      return "scoreNoLongerTyped";
    case "full":
      return "fullMarksStated";
    case "evidence":
    case "note":
      return older.indicator.rubric === "manual" ? "scoreNoLongerTyped" : "measureRemoved";
    case "baseCut":
      return newer.isItem ? "becameItem" : "baseCutNotAllowed";
  }
}

/** Whether the paper changed what is asked in the place. Another number is no change of what is asked. */
function touches(change: Change, place: IndicatorPlace): boolean {
  switch (place.of) {
    case "workPlan":
      return touchesPlan(change, place.field);
    case "line":
      return change.kind === "measure" || isOfRubric(change);
    case "clause":
      return isOfClause(change, place.clause) || isOfRubric(change);
    case "indicator":
      if (place.field === "baseCut") return change.kind === "baseCut";
      return change.kind === (place.field === "gate" ? "gate" : "measure") || isOfRubric(change);
  }
}

function isOfClause(change: Change, clause: string): boolean {
  switch (change.kind) {
    case "clauseReworded":
    case "clauseStates":
    case "clauseDeadline":
    case "clauseFault":
    case "clauseNothingToDo":
      return change.clause === clause;
    default:
      return false;
  }
}

/** Whether the same answers may give other marks. */
function isOfRubric({ kind }: Change): boolean {
  switch (kind) {
    case "fullMarks":
    case "rubricKind":
    case "weight":
    case "bandAdded":
    case "bandRemoved":
    case "bandScore":
    case "bandCondition":
    case "bandsReordered":
      return true;
    default:
      return false;
  }
}

/** Who does it stays, whatever is asked; a target is out of full marks; what is finished may be so no more, nor what was to be done. */
function touchesPlan(change: Change, field: Extract<AnswerPlace, { of: "workPlan" }>["field"]): boolean {
  switch (field) {
    case "owner":
    case "division":
    case "due":
    case "lastScore":
    case "lastPercent":
    case "lesson":
    case "improvement":
      return false;
    case "target":
      return change.kind === "fullMarks";
    case "status":
    case "steps":
    case "reviewed":
    case "recorded":
      return changesWork(change);
  }
}

function changesWork(change: Change): boolean {
  switch (change.kind) {
    case "gate":
    case "measure":
    case "items":
    case "clauseAdded":
    case "clauseRemoved":
      return true;
    default:
      return isOfRubric(change) || ("clause" in change && isOfClause(change, change.clause));
  }
}

/** Whether the indicator is cut by the word in a cell that is scored. */
function isCut(place: IndicatorPlace, value: Entered): boolean {
  return place.of !== "workPlan" && !isProof(place) && readCell(value) === baseCutReading;
}

/** Whether the place is for evidence or a remark, which answer nothing by themselves. */
export function isProof({ field }: IndicatorPlace): boolean {
  return field === "evidence" || field === "note";
}
