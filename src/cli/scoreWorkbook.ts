import { readFile } from "node:fs/promises";
import { builtInPacks } from "../pack/builtIn";
import { percentOf } from "../score/rounding";
import { cliTexts } from "../texts/cliTexts";
import { readIssueTexts } from "../texts/readIssueTexts";
import type { Language } from "../texts/texts";
import { readIssueLines } from "../words/readIssueText";
import { fill } from "../texts/texts";
import { readResults, type Compared, type Results } from "../workbook/read/readResults";
import { say, type Request } from "./request";

/** Prints the results table of a filled workbook, scored again from its answers, and each indicator's marks. */
export async function scoreWorkbook(request: Request): Promise<number> {
  const { files, io, usage, language, json } = request;
  const [file] = files;
  if (file === undefined) return say(io.err, usage, 2);
  const texts = cliTexts[language];
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return say(io.err, fill(texts.noSuchWorkbook, { name: file }), 1);
  const read = await readResults(bytes, builtInPacks);
  if (!read.ok) return say(io.err, readIssueLines(readIssueTexts[language], read.issues), 1);
  const { results } = read;
  return say(
    io.out,
    json ? JSON.stringify(results, null, 2) : print(language, results),
    results.issues.length > 0 ? 1 : 0,
  );
}

function print(language: Language, { pack, lao, areas, totals, indicators, issues }: Results): string {
  const texts = cliTexts[language];
  const titleOf = (id: string): string => pack.areas.find((area) => area.id === id)?.title ?? "";
  const lines = [
    ...areas.map(({ area, scored }) => row(fill(texts.area, { area, title: titleOf(area) }), scored)),
    row(texts.total, totals.scored),
  ];
  return [
    `${pack.title.th} – ${lao.name}`,
    [texts.columns.area, texts.columns.full, texts.columns.score, texts.columns.percent].join("\t"),
    ...lines,
    "",
    ...indicators.map(({ key, scored }) => `${key}\t${shown(scored.full)}\t${shown(scored.score)}`),
    ...(issues.length > 0 ? [readIssueLines(readIssueTexts[language], issues)] : []),
  ].join("\n");
}

function row(label: string, { full, score }: Compared["scored"]): string {
  const percent =
    typeof full === "number" && typeof score === "number" && full > 0
      ? percentOf(score, full, 2).toFixed(2)
      : "";
  return [label, shown(full), shown(score), percent].join("\t");
}

function shown(mark: number | string | null): string {
  return mark === null ? "" : String(mark);
}
