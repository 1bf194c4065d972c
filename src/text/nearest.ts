import { distance } from "fastest-levenshtein";

/**
 * The word that was probably meant, or null where none is near: a third of its letters may differ, or two of them stand the
 * other way round.
 */
export function nearest<Word extends string>(typed: string, words: readonly Word[]): Word | null {
  const wanted = typed.toLowerCase();
  const [best] = words
    .map((word) => ({ word, off: offBy(wanted, word.toLowerCase()) }))
    .filter(({ word, off }) => off <= Math.max(1, Math.floor(word.length / 3)))
    .sort((one, other) => one.off - other.off);
  return best?.word ?? null;
}

/** Letters that changed places are one slip, where the first one is right. */
function offBy(typed: string, word: string): number {
  const isTurned = typed !== word && word.startsWith(typed.charAt(0)) && lettersOf(typed) === lettersOf(word);
  return isTurned ? 1 : distance(typed, word);
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join("");
}
