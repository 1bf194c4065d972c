import type { NumberTest } from "../../pack/rubric/syntax";
import { toInterval } from "../../score/compile";

/** Values that a band takes, in whole units of the last decimal, both ends included. */
export interface Rung {
  readonly least: number;
  readonly most: number;
}

/** What is compared. */
export interface Scale {
  readonly decimals: number;
  /** The highest value there is; Infinity for things. */
  readonly top: number;
}

export type LadderDoubt = "neighbours" | "unvouched";

export function rungOf(tests: readonly NumberTest[], scale: Scale): Rung {
  const ends = tests.map((is) => toInterval(is, scale.decimals));
  return {
    least: Math.max(...ends.map(({ least }) => least)),
    most: Math.min(...ends.map(({ most }) => most)),
  };
}

/**
 * What does not fit in a row of bands, from the highest score down: they must go one way, take every value once, and each
 * number that parts two of them must be printed twice or stand in a row of even steps. A digit that was misread breaks
 * that. One entry a band, null where it is sound.
 *
 * @param last Whether the last band takes all that is left, whatever its step.
 */
export function checkLadder(
  steps: readonly Rung[],
  scale: Scale,
  last: "takesRest" | "isPrinted",
): readonly (LadderDoubt | null)[] {
  const isRising = (steps[1]?.least ?? 0) > (steps[0]?.least ?? 0);
  const [own, top] = isRising
    ? [steps.map((step) => mirrored(step)), 0]
    : [steps, scale.top * 10 ** scale.decimals];
  const ends = isRising ? { top, open: 0, bottom: -topOf(scale) } : { top, open: Infinity, bottom: 0 };
  if (own.length === 0 || !isWhole(own, ends, last)) return steps.map(() => "neighbours");
  return vouchedFor(own, top, last);
}

function topOf({ decimals, top }: Scale): number {
  return top * 10 ** decimals;
}

/** The same looked at from the other end, so that the best values are the highest. */
function mirrored({ least, most }: Rung): Rung {
  return { least: -most, most: -least };
}

/** The ends of a scale, and where a band ends that is open above. */
interface Ends {
  readonly top: number;
  readonly open: number;
  readonly bottom: number;
}

function isWhole(
  rungs: readonly Rung[],
  { top, open, bottom }: Ends,
  last: "takesRest" | "isPrinted",
): boolean {
  const fits = rungs.every(({ least, most }, index) => {
    const above = rungs[index - 1];
    if (!above) return least <= top && (most === top || most === open);
    return least <= most && least < above.least && (most === above.least - 1 || most === open);
  });
  const lowest = rungs.at(-1)?.least ?? 0;
  return fits && (last === "takesRest" ? lowest > bottom : lowest <= bottom);
}

function vouchedFor(
  steps: readonly Rung[],
  top: number,
  last: "takesRest" | "isPrinted",
): readonly (LadderDoubt | null)[] {
  const parting = steps.map(({ least }) => least);
  const printed = last === "takesRest" ? parting : parting.slice(0, -1);
  const isTwice = printed.map((least, index) => {
    const below = steps[index + 1];
    return least === top || steps[index]?.least === steps[index]?.most || below?.most === least - 1;
  });
  const gaps = printed.slice(1).map((least, index) => (printed[index] ?? 0) - least);
  const isEven = printed.length > 2 && gaps.every((gap) => gap === gaps[0]);
  const doubtAt = (index: number): boolean => isTwice[index] === false && !isEven;
  return steps.map((_, index) => (doubtAt(index) || doubtAt(index - 1) ? "unvouched" : null));
}
