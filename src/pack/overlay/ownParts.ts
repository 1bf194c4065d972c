import { checkPack } from "../check";
import type { PackIssue } from "../issue";
import { listIndicators } from "../outline";
import type { Overlay, Pack } from "../schema";

/**
 * A pack of an overlay's own indicators alone, each in an area of its own, so that whatever holds for a pack's parts is
 * checked by the same code. All else is the base's.
 */
export function ownAsPack(base: Pack, { indicators }: Pick<Overlay, "indicators">): Pack {
  return {
    ...base,
    areas: indicators.map(({ indicator }, index) => ({
      ...{ id: String(index + 1), title: indicator.title },
      units: [{ id: "1", title: indicator.title, indicators: [indicator] }],
    })),
  };
}

const inOwnPack = /^areas\[(\d+)\]\.units\[0\]\.indicators\[0\]/;

/** What is wrong with the own indicators whatever their base, at their places in the overlay. */
export function checkOwnParts(base: Pack, overlay: Overlay): readonly PackIssue[] {
  return checkPack(ownAsPack(base, overlay)).map((issue) => ({
    ...issue,
    place: issue.place.replace(inOwnPack, "indicators[$1].indicator"),
  }));
}

/** The place in an overlay of a place in its own indicators' pack, the other way round. */
export function placeInOwnPack(place: string): string {
  return place.replace(/^indicators\[(\d+)\](\.indicator(?=[.[]|$))?/, "areas[$1].units[0].indicators[0]");
}

/** The place in the overlay that a place in the pack laid over its base came from; null for what is the base's. */
export function ownPlace(composed: Pack, overlay: Overlay, place: string): string | null {
  for (const one of listIndicators(composed)) {
    const index = overlay.indicators.findIndex(({ indicator }) => indicator === one.indicator);
    const rest = place.slice(one.place.length);
    if (index >= 0 && place.startsWith(one.place) && /^([.[]|$)/.test(rest))
      return `indicators[${String(index)}].indicator${rest}`;
  }
  const [, list, index, rest = ""] = /^(notes|acknowledged)\[(\d+)\](.*)$/.exec(place) ?? [];
  if (list !== "notes" && list !== "acknowledged")
    return ["id", "version", "title", "title.th", "title.en"].includes(place) ? place : null;
  const own = Number(index) - ((composed[list]?.length ?? 0) - (overlay[list]?.length ?? 0));
  return own < 0 ? null : `${list}[${String(own)}]${rest}`;
}
