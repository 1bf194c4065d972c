import { endsOf, type GroupRow } from "./groups";
import { meanOf } from "./mean";
import { grouped } from "./order";
import { passShares, type PassShare } from "./passShares";
import type { CountedLao } from "./counted";

/** One area over all organizations of which it is entered whole. */
export interface AreaRow extends Pick<GroupRow, "assessed" | "mean" | "highest" | "lowest"> {
  /** The area's number. */
  readonly area: string;
  readonly title: string;
  readonly passMarks: readonly PassShare[];
}

/** In the packs' order. Areas of one number and title are one, whichever pack asks them. */
export function areaRows(counted: readonly CountedLao[]): readonly AreaRow[] {
  const placed = counted.flatMap((one) =>
    one.outline.areas.flatMap(({ id, title }) => {
      const own = one.result.areas.find(({ area }) => area === id);
      return own ? [{ ...{ id, title, own }, of: one }] : [];
    }),
  );
  return [...grouped(placed, ({ id, title }) => JSON.stringify([id, title])).values()]
    .flatMap((group): readonly AreaRow[] => {
      const [first] = group;
      if (!first) return [];
      const percents = group.flatMap(({ own }) => (own.isSettled ? (own.percent ?? []) : []));
      const { id, title } = first;
      return [
        {
          ...{ area: id, title, assessed: percents.length },
          ...{ mean: meanOf(percents), ...endsOf(percents) },
          passMarks: passShares(group.map(({ of }) => of)).filter(({ area }) => area === id),
        },
      ];
    })
    .sort((one, other) => numberOrder.compare(one.area, other.area) || (one.title < other.title ? -1 : 1));
}

/** 2 before 10. */
const numberOrder = new Intl.Collator("th", { numeric: true });
