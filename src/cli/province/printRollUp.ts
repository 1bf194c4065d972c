import type { LaoResult } from "../../province/laoResult";
import type { DrawnRollUp } from "../../rollup/drawn";
import { fileTroubleLines } from "../../rollup/fileTroubleText";
import { summaryLines } from "../../rollup/summaryLines";
import { provinceTexts } from "../../texts/provinceTexts";
import { fill, type Language } from "../../texts/texts";

/** What a roll-up came to, in a few lines, and what could not be read. */
export function printRollUp(
  language: Language,
  { rollUp, files, failed }: DrawnRollUp,
  readNow: number,
): { readonly lines: readonly string[]; readonly problems: readonly string[] } {
  const t = provinceTexts[language];
  const { ranking, unfinished, received, duplicates, otherYears, nameless, meanPercent, year } = rollUp;
  return {
    lines: summaryLines(language, {
      ...{ year, ranked: ranking.length, unfinished: unfinished.length, files, readNow, meanPercent },
      ...{ duplicates: duplicates.length, leftOut: otherYears.length + nameless.length },
      received: received && { missing: received.missing.length, expected: received.expected },
    }),
    problems:
      failed.length === 0
        ? []
        : [
            fill(t.failed, { count: failed.length }),
            ...failed.map(({ file, issues }) =>
              fill(t.failedFile, {
                file: printable(file),
                why: fileTroubleLines(language, issues).join(" "),
              }),
            ),
          ],
  };
}

/** The tables as programs read them; of an organization its name, file, sums and place. */
export function rollUpData({ rollUp, files, failed, province }: DrawnRollUp, readNow: number): object {
  const { ranking, unfinished, indicators, missed, best, comparison, received, duplicates } = rollUp;
  return {
    ...{ year: rollUp.year, province, files, readNow, failed },
    ...{ packs: rollUp.packs, meanPercent: rollUp.meanPercent, passMarks: rollUp.passMarks },
    ranking: ranking.map(({ rank, isShared, percent, result }) => ({
      ...{ rank, isShared, percent },
      ...laoData(result),
    })),
    unfinished: unfinished.map(({ why, result }) => ({ why, ...laoData(result) })),
    ...{ areas: rollUp.areas, byType: rollUp.byType, byDistrict: rollUp.byDistrict },
    indicators: indicators.map(({ asked, mostMissed, ...row }) => ({
      ...{ key: asked.key, number: asked.id, title: asked.title, full: asked.full },
      ...row,
      mostMissed: mostMissed.map(({ clause }) => clause.id),
    })),
    missed: missed.map(({ asked, clause, ...row }) => ({
      ...{ indicator: asked.key, clause: clause.id, text: clause.text },
      ...row,
    })),
    best: best.map(({ asked, best: laos, ...row }) => ({
      ...{ indicator: asked.key, ...row },
      best: laos.map(({ lao }) => lao.name),
    })),
    comparison: comparison && {
      ...{ year: comparison.year, meanChange: comparison.meanChange, gone: comparison.gone },
      laos: comparison.laos.map(({ ranked, before, change }) => ({
        ...{ name: ranked.result.lao.name, before, change },
      })),
    },
    received: received && {
      ...{ expected: received.expected, missing: received.missing },
      unexpected: received.unexpected.map(({ lao }) => lao),
      unclear: received.unclear.map(({ expected, mayBe }) => ({
        expected,
        mayBe: mayBe.map(({ lao }) => lao),
      })),
    },
    duplicates: duplicates.map(({ kept, leftOut, by }) => ({
      ...{ lao: kept.lao, by, kept: stampData(kept), leftOut: leftOut.map(stampData) },
    })),
    otherYears: rollUp.otherYears.map(({ result, year }) => ({ file: result.file, lao: result.lao, year })),
    unplaced: rollUp.unplaced.map(({ file }) => file),
    nameless: rollUp.nameless.map(({ file }) => file),
  };
}

function laoData({ file, lao, total, areas, passMarks, progress, troubles }: LaoResult): object {
  return { ...lao, file, total, areas, passMarks, progress, troubles };
}

function stampData({ file, stamp }: LaoResult): object {
  return { file, stamp };
}

/** A file's name without what would move the terminal's cursor or colour its text. */
function printable(file: string): string {
  return file.replace(/\p{Control}/gu, "\uFFFD");
}
