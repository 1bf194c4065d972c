import type { CompiledIndicator } from "../score/compile";
import { evaluate, type ChecklistAnswers } from "../score/evaluate";
import type { StateSpace } from "../score/space/stateSpace";

/** What the scorer says of every class of states. */
export interface ScoreTable {
  readonly compiled: CompiledIndicator;
  readonly space: StateSpace;
  /** For each class, the band that gives the score, from 0 in printed order; -1 where none does. */
  readonly bandAt: Int32Array;
  readonly bands: readonly BandReach[];
  /** Two bands that hold at once, the earlier first; `otherwise` is none of them. */
  readonly pairs: readonly BandPair[];
}

export interface BandReach {
  /** Classes for which the band gives the score. */
  readonly wins: number;
  /** Classes for which its condition holds, whether or not an earlier one does. */
  readonly holds: number;
  /** The first class for which its condition holds. */
  readonly heldAt: number | null;
}

export interface BandPair {
  readonly earlier: number;
  readonly later: number;
  readonly classes: number;
  /** The first class for which both hold and the earlier gives the score. */
  readonly decidedAt: number | null;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Scores every class. Which further bands hold is asked of the same scorer, given only the later bands. */
export function scoreEvery(compiled: CompiledIndicator, space: StateSpace): ScoreTable {
  const later = compiled.bands.map((_, index) => ({ ...compiled, bands: compiled.bands.slice(index) }));
  const bands = compiled.bands.map((): Mutable<BandReach> => ({ wins: 0, holds: 0, heldAt: null }));
  const pairs = new Map<number, Mutable<BandPair>>();
  const bandAt = new Int32Array(space.size).fill(-1);
  for (let index = 0; index < space.size; index += 1) {
    const holding = bandsHolding(later, space.answersAt(index));
    bandAt[index] = holding[0] ?? -1;
    holding.forEach((band, nth) => {
      const reach = bands[band];
      if (!reach) return;
      if (nth === 0) reach.wins += 1;
      if (compiled.bands[band]?.otherwise) return;
      reach.holds += 1;
      reach.heldAt ??= index;
      for (let before = 0; before < nth; before += 1)
        meet(pairs, holding[before] ?? 0, band, before === 0 ? index : null);
    });
  }
  return { compiled, space, bandAt, bands, pairs: [...pairs.values()] };
}

/** The bands that hold, in printed order; `otherwise` only where no other does. */
function bandsHolding(later: readonly CompiledIndicator[], answers: ChecklistAnswers): readonly number[] {
  const holding: number[] = [];
  for (let from = 0; from < later.length;) {
    const rest = later[from];
    const found = rest && evaluate(rest, answers);
    if (!found || (rest.bands[found.band]?.otherwise === true && holding.length > 0)) break;
    holding.push(from + found.band);
    from += found.band + 1;
  }
  return holding;
}

function meet(
  pairs: Map<number, Mutable<BandPair>>,
  earlier: number,
  later: number,
  decidedAt: number | null,
): void {
  const name = earlier * 100_000 + later;
  const pair = pairs.get(name);
  if (!pair) pairs.set(name, { earlier, later, classes: 1, decidedAt });
  else {
    pair.classes += 1;
    pair.decidedAt ??= decidedAt;
  }
}

/** The score of a class; null where no band takes it. */
export function scoreAt({ compiled, bandAt }: ScoreTable, index: number): number | null {
  return compiled.bands[bandAt[index] ?? -1]?.band.score ?? null;
}
