import { contentHash, scoringHash } from "../pack/identity/hashes";
import type { Language } from "../texts/texts";
import type { YearRead } from "../workbook/read/readYear";
import type { Mark } from "../year/mark";
import { problemsOf } from "./troubles";

/** A workbook's results as programs read them: marks reckoned anew (`scored`) beside those that it shows (`saved`). */
export function yearData(year: YearRead, language: Language, withPack: boolean): object {
  const { pack, lao, answers, shown, marks, issues, troubles, settings } = year;
  const { total, areas, indicators } = marks;
  const { id, version, title } = pack;
  return {
    pack: withPack ? pack : { id, version, title, content: contentHash(pack), scoring: scoringHash(pack) },
    ...{ lao, frozen: settings.frozen, answers },
    total: {
      ...compared(total.mark, shown.total?.mark),
      percent: total.percent,
      level: total.level,
      progress: total.progress,
      areas: total.areas,
      passMarks: total.passMarks.map(({ area, ...mark }) => ({ area: area?.id ?? null, ...mark })),
    },
    areas: areas.map(({ area, mark, percent, progress }) => ({
      ...{ area: area.id, title: area.title },
      ...compared(mark, shown.areas.get(area.id)?.mark),
      ...{ percent, progress },
    })),
    indicators: [...indicators].map(
      ([
        key,
        {
          mark,
          assessment,
          compiled: { indicator },
        },
      ]) => ({
        ...{ key, number: indicator.id, title: indicator.title },
        ...compared(mark, shown.lines.get(key)),
        band: assessment?.kind === "scored" ? assessment.band + 1 : null,
      }),
    ),
    ...{ issues, troubles: troubles.map(troubleData), problems: problemsOf(year, language) },
  };
}

/** By code, with the indicator's key or the area's number, the entry and its cell. */
function troubleData({ of, issue, entry, cell }: YearRead["troubles"][number]): object {
  const whose = of.kind === "indicator" ? { indicator: of.indicator.key } : { area: of.area.id };
  return { ...issue, ...whose, entry, cell };
}

function compared(scored: Mark, saved: Mark | undefined): object {
  return { scored, saved: saved ?? null };
}
