import type { Pack } from "../pack/schema";
import { roundHalfUp } from "./rounding";

/** A level's title, or the lowest named level where the percent lies below all that the sources name. */
export type ReachedLevel =
  | { readonly kind: "named"; readonly title: string }
  | { readonly kind: "belowNamed"; readonly lowest: { readonly title: string; readonly from: number } }
  | { readonly kind: "noLevels" };

/** @param percent 0–100; rounded as the pack rounds percents before it is compared, so 89.995 counts as 90.00. */
export function findLevel(pack: Pack, percent: number): ReachedLevel {
  const rounded = roundHalfUp(percent, pack.percentDecimals);
  const levels = [...pack.levels].sort((one, other) => other.from - one.from);
  const lowest = levels.at(-1);
  if (!lowest) return { kind: "noLevels" };
  const found = levels.find(({ from }) => rounded >= from);
  return found ? { kind: "named", title: found.title } : { kind: "belowNamed", lowest };
}
