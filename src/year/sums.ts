import type { Pack } from "../pack/schema";
import type { LineMark } from "./lines";
import { sumOf, totalOf, type Sum } from "./sum";

/** Areas and total of a year's lines. */
export interface YearSums {
  /** In the pack's order. */
  readonly areas: readonly AreaSum[];
  readonly total: Sum;
}

export interface AreaSum extends Sum {
  /** The area's number. */
  readonly area: string;
}

/** Adds lines up, whoever says what they are: the answers, the workbook's cells, or a trial. */
export function sumLines(
  pack: Pick<Pack, "areas" | "overall" | "percentDecimals">,
  lines: readonly LineMark[],
): YearSums {
  const weighed = pack.areas.map(({ id, weight }) => ({
    weight,
    sum: sumOf(
      lines.filter(({ area }) => area === id).map(({ mark }) => mark),
      pack.percentDecimals,
    ),
    area: id,
  }));
  return {
    areas: weighed.map(({ area, sum }) => ({ area, ...sum })),
    total: totalOf(
      weighed.map(({ weight, sum }) => ({ weight, mark: sum.mark })),
      pack,
    ),
  };
}
