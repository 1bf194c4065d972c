import type { LaoType } from "../pack/laoType";
import type { Pack } from "../pack/schema";
import type { IndicatorMarks } from "../year/indicatorMarks";
import { lineMarks, linesOf, type YearLine } from "../year/lines";
import type { Mark } from "../year/mark";
import { isBelowFull, lackOf } from "../year/weakest";
import type { YearMarks } from "../year/yearMarks";

/** A line that counts and is below its full marks. */
export interface Shortfall {
  readonly line: YearLine;
  readonly mark: Mark;
  /** Marks; null where that is not known. */
  readonly lack: number | null;
  /** Of an indicator; null for an area whose marks are typed. */
  readonly own: IndicatorMarks | null;
}

/** Most missing first, what is not known before all; of two that miss the same the one that is printed first. */
export function shortfallsOf(pack: Pack, laoType: LaoType, marks: YearMarks): readonly Shortfall[] {
  const lines = linesOf(pack, laoType);
  const byId = new Map(lineMarks(lines, marks).map(({ id, mark }) => [id, mark]));
  return lines
    .flatMap((line): readonly Shortfall[] => {
      const mark = byId.get(line.id);
      return mark && isBelowFull(mark)
        ? [{ line, mark, lack: lackOf(mark), own: marks.indicators.get(line.id) ?? null }]
        : [];
    })
    .sort((one, other) => weight(other) - weight(one));
}

function weight({ lack }: Shortfall): number {
  return lack ?? Number.MAX_VALUE;
}
