import { meanOf } from "./mean";
import { byName, grouped } from "./order";
import { passShares, type PassShare } from "./passShares";
import type { CountedLao } from "./counted";

/** Organizations that have something in common: their type, or their district. */
export interface GroupRow {
  /** The type's code, or the district's name; "" where it is not said. */
  readonly group: string;
  readonly laos: number;
  /** Of which all is entered. */
  readonly assessed: number;
  /** Percents of the assessed, 0–100; null where there are none. */
  readonly mean: number | null;
  readonly highest: number | null;
  readonly lowest: number | null;
  readonly passMarks: readonly PassShare[];
}

/** By name; those that do not say it last. */
export function groupRows(
  counted: readonly CountedLao[],
  groupOf: (one: CountedLao) => string,
): readonly GroupRow[] {
  return [...grouped(counted, groupOf)]
    .map(([group, own]) => {
      const percents = own.flatMap(({ result: { total } }) => (total.isSettled ? (total.percent ?? []) : []));
      return {
        ...{ group, laos: own.length, assessed: percents.length },
        ...{ mean: meanOf(percents), ...endsOf(percents) },
        passMarks: passShares(own),
      };
    })
    .sort((one, other) => Number(one.group === "") - Number(other.group === "") || inOrder(one, other));
}

const inOrder = byName<GroupRow>(({ group }) => group);

/** The highest and lowest of percents; null of none. */
export function endsOf(percents: readonly number[]): Pick<GroupRow, "highest" | "lowest"> {
  return percents.length === 0
    ? { highest: null, lowest: null }
    : { highest: Math.max(...percents), lowest: Math.min(...percents) };
}
