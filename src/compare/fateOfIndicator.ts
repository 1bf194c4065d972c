import type { Entered } from "../answers/answers";
import type { LaoType } from "../pack/laoType";
import type { Pack } from "../pack/schema";
import { asks, type AskedIndicator, type IndicatorPlace } from "./asks";
import type { ReviewReason } from "./carriedOver";
import type { StatedKind } from "./comparison";
import { askedOf, cross, type Crossing, type InPack } from "./crossing";
import { land, leave, type Fate } from "./fate";
import { landAnswer } from "./landAnswer";
import { matchIndicators, newerOf, olderOf } from "./match";
import type { Match } from "./matched";

/** An older indicator's way into the newer pack: beside each newer partner that is asked of the LAO type. */
interface Passage {
  readonly older: AskedIndicator;
  readonly match: Match;
  readonly crossings: readonly Crossing[];
}

/** Finds what becomes of an answer that belongs to an indicator: its entries, its clauses, its line of the work plan. */
export function fatesOfIndicators(
  older: Pack,
  newer: Pack,
  laoType: LaoType,
): (place: IndicatorPlace, value: Entered) => Fate {
  const passages = passagesBetween(older, newer, laoType);
  const sameYear = older.fiscalYear === newer.fiscalYear;
  const otherYear: readonly ReviewReason[] = sameYear
    ? []
    : [{ kind: "dayOfAnotherYear", from: older.fiscalYear, to: newer.fiscalYear }];
  return (place, value) => {
    const passage = passages.get(place.key);
    if (!passage) return leave("unknownIndicator");
    if (!asks(passage.older, place)) return leave("neverAsked");
    if (passage.match.kind === "dropped") return leave("indicatorDropped");
    if (passage.crossings.length === 0) return leave("notAskedOfType");
    if (!sameYear && isOfOneYear(place)) return leave("planOfAnotherYear");
    const asked = sameYear ? place : inNextYear(place);
    return settle(asked, value, passage, isDayOfClause(place) ? otherYear : []);
  };
}

function passagesBetween(older: Pack, newer: Pack, laoType: LaoType): ReadonlyMap<string, Passage> {
  return new Map(
    matchIndicators(older, newer).flatMap((match) =>
      olderOf(match).map((from): [string, Passage] => {
        const crossings = newerOf(match)
          .filter((to) => isAskedOf(to, laoType))
          .map((to) => cross(from, to, laoType, { older, newer }));
        return [from.indicator.key, { older: askedOf(from, laoType), match, crossings }];
      }),
    ),
  );
}

function isAskedOf({ indicator, parent }: InPack, laoType: LaoType): boolean {
  return indicator.appliesTo.includes(laoType) && (parent?.appliesTo.includes(laoType) ?? true);
}

function settle(
  place: IndicatorPlace,
  value: Entered,
  { match, crossings }: Passage,
  reasons: readonly ReviewReason[],
): Fate {
  const doubts = doubtsOf(match);
  const landings = crossings.map((crossing) => landAnswer(place, value, crossing));
  const candidates = landings.filter((landing) => "place" in landing);
  const [only] = landings;
  // Of several partners, that one changed or does not ask the same says nothing about the others.
  if (!only || landings.length > 1) return { kind: "review", reasons: [...doubts, ...reasons], candidates };
  if ("place" in only) return land(only, [...doubts, ...reasons]);
  return doubts.length === 0 ? leave(only.kind) : { kind: "review", reasons: [...doubts, only], candidates };
}

/** Why it is not certain which newer indicator is the older one; by the map one to one, or by key, it is. */
function doubtsOf(match: Match): readonly ReviewReason[] {
  switch (match.kind) {
    case "split":
      return [{ kind: "indicatorSplit" }];
    case "merged":
      return [{ kind: "indicatorMerged" }];
    case "proposed":
      return [{ kind: "proposedMatch", likeness: match.likeness }];
    case "pair":
      return match.matched.by === "map" ? doubtsStated(match.matched.stated) : [];
    case "new":
    case "dropped":
      return [];
  }
}

/** The map calls a pair split or merged where it names other partners that neither pack has. */
function doubtsStated(stated: StatedKind): readonly ReviewReason[] {
  if (stated === "split") return [{ kind: "indicatorSplit" }];
  return stated === "merged" ? [{ kind: "indicatorMerged" }] : [];
}

function isDayOfClause({ of, field }: IndicatorPlace): boolean {
  return of === "clause" && (field === "event" || field === "date" || field === "due");
}

/** Of the work plan: who does it and what is aimed at may stay; all else is over with its year. */
function isOfOneYear(place: IndicatorPlace): boolean {
  if (place.of !== "workPlan") return false;
  switch (place.field) {
    case "owner":
    case "division":
    case "target":
    case "improvement":
      return false;
    case "due":
    case "status":
    case "steps":
    case "lastScore":
    case "lastPercent":
    case "reviewed":
    case "recorded":
    case "lesson":
      return true;
  }
}

/** What was to be better next year is what has to be done now. */
function inNextYear(place: IndicatorPlace): IndicatorPlace {
  return place.of === "workPlan" && place.field === "improvement" ? { ...place, field: "steps" } : place;
}
