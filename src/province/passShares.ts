import { shareOf } from "./mean";
import { byTurns, byLetters, grouped } from "./order";
import type { CountedLao } from "./counted";

/** How many organizations pass a pass mark of their pack. */
export interface PassShare {
  /** The area's number; null for all areas together. */
  readonly area: string | null;
  /** 0–100. */
  readonly needed: number;
  readonly passed: number;
  /** Of which all that the pass mark rests on is entered; only these count. */
  readonly assessed: number;
  /** 0–100 of the assessed; null where there are none. */
  readonly share: number | null;
}

/** Each pass mark of the packs, those of areas first, by number. */
export function passShares(counted: readonly CountedLao[]): readonly PassShare[] {
  const marks = counted.flatMap(({ result }) => result.passMarks);
  return [...grouped(marks, ({ area, needed }) => JSON.stringify([area, needed])).values()]
    .flatMap((group): readonly PassShare[] => {
      const [first] = group;
      if (!first) return [];
      const assessed = group.filter(({ isPassed }) => isPassed !== null).length;
      const passed = group.filter(({ isPassed }) => isPassed === true).length;
      const { area, needed } = first;
      return [{ area, needed, passed, assessed, share: shareOf(passed, assessed) }];
    })
    .sort(
      byTurns<PassShare>(
        (one, other) => Number(one.area === null) - Number(other.area === null),
        byLetters(({ area }) => area ?? ""),
        (one, other) => one.needed - other.needed,
      ),
    );
}
