/** Where a function has the arguments that the pane follows; the indicator is always the first. */
export interface ArgumentPlaces {
  readonly checklist?: number;
  readonly laoType?: number;
  readonly pack: number;
}

const withChecklist: ArgumentPlaces = { checklist: 1, laoType: 2, pack: 3 };
const listing: ArgumentPlaces = { pack: 1 };

const places: ReadonlyMap<string, ArgumentPlaces> = new Map([
  ["SCORE", withChecklist],
  ["EXPLAIN", withChecklist],
  ["NEXT", withChecklist],
  ["FULL", { laoType: 1, pack: 2 }],
  ["CHECKLIST", listing],
  ["BANDS", listing],
  ["EVIDENCE", listing],
  ["LAWS", listing],
]);

/** Null where the function is not about one indicator. */
export function argumentPlaces(name: string): ArgumentPlaces | null {
  return places.get(name) ?? null;
}
