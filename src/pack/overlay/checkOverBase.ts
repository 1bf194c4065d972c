import { packIssue, type PackIssue } from "../issue";
import { listWithItems, type PlacedIndicator } from "../outline";
import type { Indicator, Overlay, OwnIndicator, Pack } from "../schema";
import { hasUnit, isSameNumber, replacedInBase, splitBase, standingOf } from "./basePlaces";

/** Whether an overlay's own indicators fit its base. Places are those of the overlay: `indicators[0].indicator.id`. */
export function checkOverBase(base: Pack, overlay: Overlay): readonly PackIssue[] {
  const { indicators, dropped = [] } = overlay;
  if (indicators.length === 0 && dropped.length === 0) return [packIssue("overlayEmpty", {}, "indicators")];
  const placed = listWithItems(base);
  const { stay } = splitBase(base, overlay);
  return [
    // What was written before bases were remembered goes on as it did.
    ...(overlay.base && overlay.id === base.id ? [packIssue("idOfBase", { id: base.id }, "id")] : []),
    ...indicators.flatMap((own, index) => checkOwn({ base, placed, stay }, own, index)),
    ...dropped.flatMap((id, index) => checkDropped(placed, indicators, id, `dropped[${String(index)}]`)),
  ];
}

interface Against {
  readonly base: Pack;
  /** All of the base, and what of it stays. */
  readonly placed: readonly PlacedIndicator[];
  readonly stay: readonly PlacedIndicator[];
}

function checkOwn({ base, placed, stay }: Against, own: OwnIndicator, index: number): readonly PackIssue[] {
  const { area, units, change, indicator } = own;
  const place = `indicators[${String(index)}]`;
  const issues = withItems(indicator, `${place}.indicator`).flatMap((one) => checkNames(stay, one, own));
  if (!hasUnit(base, own)) issues.push(packIssue("unknownPlace", { area, units }, `${place}.units`));
  const isThere = placed.some((one) => isReplaceable(one, indicator.id));
  if (change === "replaced" && !isThere)
    issues.push(packIssue("replacesNothing", { id: indicator.id }, `${place}.indicator.id`));
  return issues;
}

interface OwnPart {
  readonly indicator: Indicator;
  readonly place: string;
  readonly isItem: boolean;
}

function withItems(indicator: Indicator, place: string, isItem = false): readonly OwnPart[] {
  return [
    { indicator, place, isItem },
    ...(indicator.items ?? []).flatMap((item, index) =>
      withItems(item, `${place}.items[${String(index)}]`, true),
    ),
  ];
}

/** A number or a key may mean one indicator only, whichever of the two files it stands in. */
function checkNames(
  stay: readonly PlacedIndicator[],
  { indicator: { id, key }, place, isItem }: OwnPart,
  own: OwnIndicator,
): PackIssue[] {
  const called = (name: "id" | "key", as: string): PlacedIndicator | undefined =>
    stay.find(({ indicator }) => isSameNumber(indicator[name], as));
  const sameNumber = called("id", id);
  const numberAsKey = sameNumber ? undefined : called("key", id);
  const taken = called("key", key) ?? called("id", key);
  const issues: PackIssue[] = [];
  if (sameNumber) {
    // Meant to replace what stands in another unit, or simply a number that is taken.
    const isMoved = !isItem && own.change !== "added" && isReplaceable(sameNumber, id);
    const code = isMoved ? "replacedElsewhere" : "numberInBase";
    const { title } = sameNumber.indicator;
    issues.push(packIssue(code, { id, title, ...standingOf(sameNumber) }, `${place}.id`));
  }
  if (taken && taken !== sameNumber) issues.push(keyInBase(key, taken, `${place}.key`));
  if (numberAsKey) issues.push(keyInBase(id, numberAsKey, `${place}.id`));
  return issues;
}

function keyInBase(key: string, { indicator: { id, title } }: PlacedIndicator, place: string): PackIssue {
  return packIssue("keyInBase", { key, id, title }, place);
}

/** Whether a number names an indicator of the base; items go with theirs. */
function isReplaceable({ indicator, parent }: PlacedIndicator, id: string): boolean {
  return parent === null && indicator.id === id;
}

function checkDropped(
  placed: readonly PlacedIndicator[],
  own: readonly OwnIndicator[],
  id: string,
  place: string,
): readonly PackIssue[] {
  if (!placed.some((one) => isReplaceable(one, id))) return [packIssue("dropsNothing", { id }, place)];
  return own.some((one) => replacedInBase(placed, one)?.indicator.id === id)
    ? [packIssue("droppedAndReplaced", { id }, place)]
    : [];
}
