import { listWithItems } from "../pack/outline";
import type { Pack } from "../pack/schema";
import { plainText } from "../text/plainText";
import { reporter, type Finding } from "./finding";

/** Indicators whose titles are the same: copied, and not written over. Items may share words with those of others. */
export function checkTitles(pack: Pack): readonly Finding[] {
  const seen = new Map<string, string>();
  return listWithItems(pack).flatMap(({ indicator, parent, place }) => {
    if (parent !== null) return [];
    const title = plainText(indicator.title);
    const same = seen.get(title);
    if (same === undefined) {
      seen.set(title, indicator.id);
      return [];
    }
    return [reporter(place, indicator.id)("sameTitle", { same }, { at: ".title" })];
  });
}
