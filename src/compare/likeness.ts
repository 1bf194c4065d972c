/** The pairs of neighbouring letters of a text, each once, as numbers below `allBigrams`. */
export type Bigrams = readonly number[];

/** Seven bits tell the Thai letters (U+0E01–4E) and the small Latin ones (U+0061–7A) apart from each other. */
const letterBits = 7;
const letterMask = (1 << letterBits) - 1;
const allBigrams = 1 << (2 * letterBits);

/**
 * Letters only: Thai is written without spaces between words, spacing and punctuation vary from print to print,
 * and the numbers in a title are mostly the year. A pack holds no letters but Thai and Latin ones.
 *
 * @param plain a text as `plainText` gives it
 */
export function bigramsOf(plain: string): Bigrams {
  const found: number[] = [];
  let previous = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    if (!((code >= 0x0e01 && code <= 0x0e4e) || (code >= 0x61 && code <= 0x7a))) continue;
    const letter = code & letterMask;
    const bigram = (previous << letterBits) | letter;
    if (previous > 0 && seen[bigram] === 0) {
      seen[bigram] = 1;
      found.push(bigram);
    }
    previous = letter;
  }
  for (const bigram of found) seen[bigram] = 0;
  return found;
}

/** All 0 between calls: clearing what was set is far cheaper than a new list for each of 1,500 clauses. */
const seen = new Uint8Array(allBigrams);

/**
 * How much a bigram says: the more texts have it, the less. Nearly every title opens with the words for a local
 * organization, and without weights that alone would make any two of them alike.
 */
export function weigh(texts: readonly Bigrams[]): (bigram: number) => number {
  const uses = new Uint32Array(allBigrams);
  for (const bigrams of texts) for (const bigram of bigrams) uses[bigram] = (uses[bigram] ?? 0) + 1;
  return (bigram) => Math.log(1 + texts.length / Math.max(1, uses[bigram] ?? 0));
}

/**
 * The likeness of every older text to every newer one: twice the weight they share over the weight of both (Dice),
 * 0 for nothing in common, 1 for the same letters. Through an index of who has which bigram, so that only shared
 * ones cost time.
 *
 * @returns a row for each newer text, in it a figure for each older one
 */
export function likenessTable(
  older: readonly Bigrams[],
  newer: readonly Bigrams[],
  weightOf: (bigram: number) => number,
): readonly Float64Array[] {
  const index = new Map<number, Holders>();
  const weights = older.map((bigrams, holder) => {
    let weight = 0;
    for (const bigram of bigrams) {
      let holders = index.get(bigram);
      if (!holders) index.set(bigram, (holders = { weight: weightOf(bigram), texts: [] }));
      holders.texts.push(holder);
      weight += holders.weight;
    }
    return weight;
  });
  return newer.map((bigrams) => {
    const shared = new Float64Array(older.length);
    let own = 0;
    for (const bigram of bigrams) {
      const holders = index.get(bigram);
      const weight = holders?.weight ?? weightOf(bigram);
      own += weight;
      for (const text of holders?.texts ?? none) shared[text] = (shared[text] ?? 0) + weight;
    }
    return shared.map((weight, text) => (weight === 0 ? 0 : (2 * weight) / (own + (weights[text] ?? 0))));
  });
}

const none: readonly number[] = [];

/** The older texts that have a bigram. */
interface Holders {
  readonly weight: number;
  readonly texts: number[];
}

export interface AlikePair {
  readonly older: number;
  readonly newer: number;
  readonly likeness: number;
}

/** One-to-one pairs, the most alike first; among equals the earlier ones. */
export function bestFirst(
  older: number,
  newer: number,
  threshold: number,
  likenessOf: (older: number, newer: number) => number,
): readonly AlikePair[] {
  const candidates: AlikePair[] = [];
  for (let row = 0; row < older; row += 1)
    for (let column = 0; column < newer; column += 1) {
      const likeness = likenessOf(row, column);
      if (likeness >= threshold) candidates.push({ older: row, newer: column, likeness });
    }
  const takenOlder = new Set<number>();
  const takenNewer = new Set<number>();
  return candidates
    .sort((one, other) => other.likeness - one.likeness)
    .filter((pair) => {
      if (takenOlder.has(pair.older) || takenNewer.has(pair.newer)) return false;
      takenOlder.add(pair.older);
      takenNewer.add(pair.newer);
      return true;
    });
}
