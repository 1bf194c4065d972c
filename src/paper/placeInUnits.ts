import { plainText } from "../text/plainText";

/**
 * Which unit each indicator belongs to, where a paper lists its topics and prints indicators below without saying: both are
 * in one order and no topic is empty, and of all such ways that one whose words are most alike. A guess, to be confirmed.
 *
 * @returns the unit's place for each title, or null where there are fewer titles than units.
 */
export function placeInUnits(titles: readonly string[], units: readonly string[]): readonly number[] | null {
  if (units.length === 0 || titles.length < units.length) return null;
  const [ofUnits, ofTitles] = [units.map(piecesOf), titles.map(piecesOf)];
  const weightOf = rarity([...ofUnits, ...ofTitles]);
  return bestWay(
    ofTitles.map((pieces) => ofUnits.map((unit) => sharedWeight(unit, pieces, weightOf))),
    units.length,
  );
}

/** About a short Thai word; shorter pieces are shared by texts that have nothing to do with each other. */
const pieceLength = 6;

function piecesOf(text: string): ReadonlySet<string> {
  const letters = plainText(text).replace(/[^\u0E01-\u0E4Ea-z]/g, "");
  return new Set(
    Array.from({ length: Math.max(0, letters.length - pieceLength + 1) }, (_, at) =>
      letters.slice(at, at + pieceLength),
    ),
  );
}

/** What nearly every text has – the words for a local organization – tells nothing. */
function rarity(texts: readonly ReadonlySet<string>[]): (piece: string) => number {
  const uses = new Map<string, number>();
  for (const pieces of texts) for (const piece of pieces) uses.set(piece, (uses.get(piece) ?? 0) + 1);
  return (piece) => Math.log(texts.length / (uses.get(piece) ?? texts.length));
}

function sharedWeight(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weightOf: (piece: string) => number,
): number {
  return [...one].reduce((sum, piece) => (other.has(piece) ? sum + weightOf(piece) : sum), 0);
}

/** A way to place the titles so far, the last of them in some unit. */
interface Way {
  readonly likeness: number;
  readonly places: readonly number[];
}

function bestWay(likeness: readonly (readonly number[])[], units: number): readonly number[] | null {
  let ways: readonly (Way | null)[] = Array.from({ length: units }, (_, unit) =>
    unit === 0 ? { likeness: likeness[0]?.[0] ?? 0, places: [0] } : null,
  );
  for (const row of likeness.slice(1))
    ways = ways.map((stays, unit) => {
      const before = better(stays, ways[unit - 1] ?? null);
      return before && { likeness: before.likeness + (row[unit] ?? 0), places: [...before.places, unit] };
    });
  return ways.at(-1)?.places ?? null;
}

function better(one: Way | null, other: Way | null): Way | null {
  if (!one || !other) return one ?? other;
  return other.likeness > one.likeness ? other : one;
}
