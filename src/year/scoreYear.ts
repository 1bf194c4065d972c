import type { Answers } from "../answers/answers";
import type { LaoType } from "../pack/laoType";
import type { Indicator, Pack } from "../pack/schema";
import { openPack } from "../score/catalogue";
import type { CompiledIndicator } from "../score/compile";
import { findLevel } from "../score/level";
import { withoutHolidays, type CountWorkingDays } from "../score/workingDays";
import { indicatorsIn, isAreaComplete, scoreArea } from "./areaMarks";
import { workingDaysIn } from "./holidays";
import type { IndicatorMarks, Refused, ScoringFrame } from "./indicatorMarks";
import { passMarksOf } from "./passMarks";
import { addCounts } from "./progress";
import { totalOf } from "./sum";
import type { AreaMarks, TotalMarks, YearMarks } from "./yearMarks";

/** The organization by its type alone; null asks without regard to type. */
export interface AskedLao {
  readonly type: LaoType | null;
}

/**
 * What an LAO gets for its answers. The one place in which a year is reckoned: sheets, meeting, terminal and trials
 * show what comes out here.
 *
 * @param pack A checked pack; its rubrics are compiled once.
 * @param refused Indicators whose entries can't be told apart, with the reason.
 */
export function scoreYear(
  pack: Pack,
  lao: AskedLao,
  answers: Answers,
  refused: Refused = nothingRefused,
): YearMarks {
  const frame = scoringFrame(pack, lao.type, refused, workingDaysIn(answers));
  const areas = pack.areas.map((area) => scoreArea(area, answers, frame, pack.percentDecimals));
  const indicators = areas.flatMap(({ units }) => units.flatMap(indicatorsIn)).flatMap(withItems);
  return {
    indicators: new Map(indicators.map((one) => [one.compiled.indicator.key, one])),
    areas,
    total: totalMarks(pack, areas),
  };
}

const nothingRefused: Refused = new Map();

/**
 * What indicators of a pack are scored by, for one LAO type.
 *
 * @param workingDay Left out, a due day in working days is not known.
 */
export function scoringFrame(
  pack: Pack,
  laoType: LaoType | null,
  refused: Refused = nothingRefused,
  workingDay: CountWorkingDays = withoutHolidays,
): ScoringFrame {
  const { indicators } = openPack(pack);
  return {
    laoType,
    fiscalYear: pack.fiscalYear,
    workingDay,
    refused,
    compiledFor: ({ key }: Indicator): CompiledIndicator => {
      const compiled = indicators.get(key)?.compiled(laoType);
      if (!compiled?.ok) throw new Error(`the pack ${pack.id} has no indicator ${key}`);
      return compiled.value;
    },
  };
}

function withItems(marks: IndicatorMarks): readonly IndicatorMarks[] {
  return [marks, ...marks.items.flatMap(withItems)];
}

function totalMarks(pack: Pack, areas: readonly AreaMarks[]): TotalMarks {
  const sum = totalOf(
    areas.map(({ mark, area: { weight } }) => ({ mark, weight })),
    pack,
  );
  const complete = areas.filter(isAreaComplete).length;
  const settled = complete === areas.length ? sum.percent : null;
  return {
    ...sum,
    progress: addCounts(areas.map(({ progress }) => progress)),
    areas: { entered: complete, of: areas.length },
    level: settled === null ? null : findLevel(pack, settled),
    passMarks: passMarksOf(pack, areas, { reached: sum.percent, isSettled: settled !== null }),
  };
}
