import { contentHash, indicatorFingerprint, scoringHash } from "../identity/hashes";
import { shortHash } from "../identity/shortHash";
import { listIndicators } from "../outline";
import type { Overlay, Pack } from "../schema";

type BaseRecord = NonNullable<Overlay["base"]>;

/** What an overlay remembers of its base, so that a later version of it is told from the one it was written for. */
export function recordOf(base: Pack): BaseRecord {
  return {
    version: base.version,
    content: contentHash(base),
    scoring: scoringHash(base),
    indicators: listIndicators(base).map(({ indicator }) => ({
      id: indicator.id,
      scoring: indicatorFingerprint(indicator),
    })),
  };
}

/** A version with the first digits of its content's hash, by which two of one number are told apart. */
export function versionName({ version, content }: Pick<BaseRecord, "version" | "content">): string {
  return `${version} (${shortHash(content)})`;
}

/** How a base stands to the one that an overlay was written for. */
export type BaseState =
  | { readonly kind: "unstated" | "same" }
  /** Nothing scores otherwise. */
  | { readonly kind: "reworded"; readonly from: string; readonly to: string }
  | {
      readonly kind: "rescored";
      readonly from: string;
      readonly to: string;
      /** Numbers of indicators that changed, came or went: those that the overlay replaces or drops, and the others. */
      readonly reached: readonly string[];
      readonly others: readonly string[];
    };

export function baseState(base: Pack, overlay: Overlay): BaseState {
  const before = overlay.base;
  if (!before) return { kind: "unstated" };
  const now = recordOf(base);
  if (before.content === now.content) return { kind: "same" };
  const [from, to] = [versionName(before), versionName(now)];
  if (before.scoring === now.scoring) return { kind: "reworded", from, to };
  const changed = changedNumbers(before, now);
  const reach = reachOf(overlay);
  return {
    ...{ kind: "rescored", from, to },
    reached: changed.filter((id) => reach.has(id.toLowerCase())),
    others: changed.filter((id) => !reach.has(id.toLowerCase())),
  };
}

function changedNumbers(before: BaseRecord, now: BaseRecord): readonly string[] {
  const [older, newer] = [before, now].map(
    ({ indicators }) => new Map(indicators.map(({ id, scoring }) => [id, scoring])),
  );
  const all = new Set([...(older?.keys() ?? []), ...(newer?.keys() ?? [])]);
  return [...all].filter((id) => older?.get(id) !== newer?.get(id));
}

function reachOf({ indicators, dropped = [] }: Overlay): ReadonlySet<string> {
  const replaced = indicators.filter(({ change }) => change !== "added").map(({ indicator }) => indicator.id);
  return new Set([...replaced, ...dropped].map((id) => id.toLowerCase()));
}

/**
 * The base that an overlay means among packs at hand: the very one it was written for, else one that scores alike, else the
 * first of that id.
 */
export function chooseBase(packs: readonly Pack[], overlay: Pick<Overlay, "extends" | "base">): Pack | null {
  const { base } = overlay;
  const named = packs.filter(({ id }) => id === overlay.extends);
  return (
    (base && named.find((pack) => contentHash(pack) === base.content)) ??
    (base && named.find((pack) => scoringHash(pack) === base.scoring)) ??
    named[0] ??
    null
  );
}
