import type { PictureSize } from "../picture/canvas";
import { provincePicture } from "../picture/provincePicture";
import type { LaoResult } from "../province/laoResult";
import type { DrawnRollUp } from "./drawn";

/** Percents of different packs stand beside each other, so they are printed alike. */
const decimals = 2;

/** The province's ranking as SVG: the ranked ones first, then those that can't be ranked yet. */
export function rollUpPicture({ rollUp, province }: DrawnRollUp, size: PictureSize): string {
  const { year, ranking, unfinished } = rollUp;
  const areas = [...new Set(rollUp.areas.map(({ area }) => area))];
  const percentsOf = (result: LaoResult): readonly (number | null)[] =>
    areas.map((wanted) => {
      const own = result.areas.find(({ area }) => area === wanted);
      return own?.isSettled === true ? own.percent : null;
    });
  const organizations = [
    ...ranking.map(({ rank, percent, result }) => ({
      ...{ rank, percent, name: result.lao.name },
      areas: percentsOf(result),
    })),
    ...unfinished.map(({ result }) => ({
      ...{ rank: null, percent: null, name: result.lao.name },
      areas: percentsOf(result),
    })),
  ];
  return provincePicture({ province, year, decimals, areas, organizations }, size);
}
