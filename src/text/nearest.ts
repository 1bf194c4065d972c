import { distance } from "fastest-levenshtein";

/** The word that was probably meant, or null where none is near: a third of its letters may differ. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const wanted = typed.toLowerCase();
  const [best] = words
    .map((word) => ({ word, off: distance(wanted, word.toLowerCase()) }))
    .filter(({ word, off }) => off <= Math.max(1, Math.floor(word.length / 3)))
    .sort((one, other) => one.off - other.off);
  return best?.word ?? null;
}
