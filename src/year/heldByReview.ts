import { isScored, openIn, type Review, type WaitingAnswer } from "../answers/review";
import { listWithItems } from "../pack/outline";
import type { Pack } from "../pack/schema";
import type { Refused } from "./indicatorMarks";
import { areaLineId } from "./lines";
import { yearIssue } from "./yearIssue";

/** Indicators and areas that get no marks before a person has looked at each of their old answers; an item holds back its indicator too. */
export function heldByReview(pack: Pack, review: Review | undefined): Refused {
  const open = openByLine(pack, review);
  return new Map([...open].map(([line, { length }]) => [line, yearIssue("reviewOpen", { count: length })]));
}

/** The old answers that each of them waits for, in the order of the sheet; by the indicator's key or the id of an area's line. */
export function openByLine(
  pack: Pack,
  review: Review | undefined,
): ReadonlyMap<string, readonly WaitingAnswer[]> {
  if (!review) return new Map();
  const parents = new Map(listWithItems(pack).map(({ indicator, parent }) => [indicator.key, parent?.key]));
  const open = new Map<string, readonly WaitingAnswer[]>();
  for (const waiting of openIn(review)) {
    const { place } = waiting;
    if (isScored(place))
      for (const line of "key" in place ? [place.key, parents.get(place.key)] : [lineOf(place)])
        if (line !== undefined) open.set(line, [...(open.get(line) ?? []), waiting]);
  }
  return open;
}

function lineOf(place: { readonly of: string; readonly area?: string }): string | undefined {
  return place.area === undefined ? undefined : areaLineId(place.area);
}
