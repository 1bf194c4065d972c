import { readFile } from "node:fs/promises";
import { builtInPacks } from "../pack/builtIn";
import { cliTexts } from "../texts/cliTexts";
import { fill, type Language } from "../texts/texts";
import { readIssueTexts } from "../texts/readIssueTexts";
import { entryTroubleText, readIssueLines } from "../words/workbook/readIssueText";
import { shownFull, shownScore } from "../words/shownInSheet";
import { readYearFile, type YearRead } from "../workbook/read/readYear";
import type { Mark } from "../year/mark";
import type { Sum } from "../year/sum";
import { say, type Request } from "./request";

/** Prints the results table of a filled workbook, scored again from its answers, and each indicator's marks. */
export async function scoreWorkbook(request: Request): Promise<number> {
  const { files, io, usage, language, json } = request;
  const [file] = files;
  if (file === undefined) return say(io.err, usage, 2);
  const texts = cliTexts[language];
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return say(io.err, fill(texts.noSuchWorkbook, { name: file }), 1);
  const read = await readYearFile(bytes, builtInPacks);
  if (!read.ok) return say(io.err, readIssueLines(readIssueTexts[language], read.trouble), 1);
  const { value: year } = read;
  const text = json ? JSON.stringify(asData(year), null, 2) : print(language, year);
  return say(io.out, text, year.issues.length > 0 || year.troubles.length > 0 ? 1 : 0);
}

/** What programs read. */
function asData({ pack, lao, answers, shown, marks, issues }: YearRead): object {
  const compared = (scored: Mark, saved: Mark | undefined): object => ({ scored, saved: saved ?? null });
  const { total, areas, indicators } = marks;
  return {
    ...{ pack, lao, answers },
    total: { ...compared(total.mark, shown.total?.mark), percent: total.percent, level: total.level },
    areas: areas.map(({ area, mark, percent }) => ({
      area: area.id,
      ...compared(mark, shown.areas.get(area.id)?.mark),
      percent,
    })),
    indicators: [...indicators].map(([key, { mark }]) => ({ key, ...compared(mark, shown.lines.get(key)) })),
    issues,
  };
}

function print(language: Language, year: YearRead): string {
  const { pack, lao, marks, issues } = year;
  const texts = cliTexts[language];
  const { areas, total, indicators } = marks;
  return [
    `${pack.title.th} – ${lao.name}`,
    [texts.columns.area, texts.columns.full, texts.columns.score, texts.columns.percent].join("\t"),
    ...areas.map((one) => row(fill(texts.area, { area: one.area.id, title: one.area.title }), one)),
    row(texts.total, total),
    "",
    ...[...indicators].map(([key, { mark }]) => [key, ...cells(mark)].join("\t")),
    ...year.troubles.map((trouble) => entryTroubleText(language, trouble)),
    ...(issues.length > 0 ? [readIssueLines(readIssueTexts[language], issues)] : []),
  ].join("\n");
}

function row(label: string, { mark, percent }: Sum): string {
  return [label, ...cells(mark), percent === null ? "" : percent.toFixed(2)].join("\t");
}

function cells(mark: Mark): readonly string[] {
  const own = mark.kind === "pilot" ? mark.of : mark;
  return [shownFull(own), shownScore(own)].map((shown) => String(shown ?? ""));
}
