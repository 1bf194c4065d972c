import type { Pack } from "../pack/schema";
import { listWithItems } from "../pack/outline";
import { plainText } from "../text/plainText";

/** What gives an indicator its name that stays from year to year. */
export type KeyOf = (area: string | null, id: string, title: string | null) => string;

/**
 * Keys by a written rule: an indicator whose title a known pack has in the same words keeps that pack's key, of several packs
 * that of the first; any other gets its area and number, `a1-i3`, for its author to name.
 */
export function keysOf(known: readonly Pack[]): KeyOf {
  const byTitle = new Map<string, string>();
  for (const pack of known)
    for (const { indicator } of listWithItems(pack)) {
      const words = wordsOf(indicator.title);
      if (!byTitle.has(words)) byTitle.set(words, indicator.key);
    }
  const taken = new Set<string>();
  return (area, id, title) => {
    const numbered = `${area === null ? "" : `a${latin(area)}-`}i${latin(id)}`;
    const named = title === null ? undefined : byTitle.get(wordsOf(title));
    const key = named === undefined || taken.has(named) ? numbered : named;
    taken.add(key);
    return key;
  };
}

/** Years and blanks change from print to print. */
function wordsOf(title: string): string {
  return plainText(title).replace(/25\d\d|[\s()-]/g, "");
}

function latin(code: string): string {
  return code.replaceAll(".", "-");
}
