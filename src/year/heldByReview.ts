import { isScored, openIn, type Review } from "../answers/review";
import { listWithItems } from "../pack/outline";
import type { Pack } from "../pack/schema";
import type { Refused } from "./indicatorMarks";
import { areaLineId } from "./lines";
import { yearIssue } from "./yearIssue";

/** Indicators and areas that get no marks before a person has looked at each of their old answers; an item holds back its indicator too. */
export function heldByReview(pack: Pack, review: Review | undefined): Refused {
  if (!review) return new Map();
  const parents = new Map(listWithItems(pack).map(({ indicator, parent }) => [indicator.key, parent?.key]));
  const counts = new Map<string, number>();
  for (const { place } of openIn(review))
    if (isScored(place))
      for (const line of "key" in place ? [place.key, parents.get(place.key)] : [lineOf(place)])
        if (line !== undefined) counts.set(line, (counts.get(line) ?? 0) + 1);
  return new Map([...counts].map(([line, count]) => [line, yearIssue("reviewOpen", { count })]));
}

function lineOf(place: { readonly of: string; readonly area?: string }): string | undefined {
  return place.area === undefined ? undefined : areaLineId(place.area);
}
