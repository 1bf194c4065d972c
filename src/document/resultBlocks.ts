import type { Answers } from "../answers/answers";
import type { ResultOfArea, ResultOfYear } from "../result/resultOfYear";
import { documentTh } from "../texts/document.th";
import { functionsTh } from "../texts/functions.th";
import { fill } from "../texts/texts";
import { levelText } from "../words/levelText";
import { toThaiDigits } from "../text/thaiDigits";
import type { CountedMark } from "../year/mark";
import { areaWords, lineName, marksWords, missingWords, thai, thaiPercent } from "./lineWords";
import { paperParagraph, type PaperBlock, type PaperLine, type PaperTable } from "./paper";

const t = documentTh;

/** Why the figures are no final result, in a line of its own; none where they are. */
export function standingBlocks({ standing, progress }: ResultOfYear): readonly PaperBlock[] {
  if (standing === "complete") return [];
  const { entered, of } = progress;
  const text = fill(t.standing[standing], { entered: thai(entered), of: thai(of) });
  return [paperParagraph([{ bold: text }], "atMargin")];
}

/** The marks of each area and the whole; the earlier year's percents beside them where they are known. */
export function resultTable(result: ResultOfYear): PaperTable {
  const { areas, total, earlier } = result;
  const beside = (area: string | null): readonly PaperLine[] => {
    if (earlier === null) return [];
    const before = area === null ? earlier.total : earlier.areas.get(area);
    return [before ? thaiPercent(before.percent, result) : t.result.none];
  };
  const heads = earlier === null ? [] : [fill(t.result.before, { year: thai(earlier.year) })];
  return {
    kind: "table",
    head: [t.result.area, t.result.full, t.result.score, t.result.percent, ...heads],
    widths: [50, 16, 17, 17, ...heads.map(() => 17)],
    aligned: ["left", "right", "right", "right", ...heads.map(() => "right" as const)],
    rows: [
      ...areas.map((one) => ({
        cells: [areaWords(one.area), ...figures(one, one, result), ...beside(one.area.id)],
        look: "usual" as const,
      })),
      {
        cells: [
          t.result.total,
          ...figures(total, { isComplete: result.standing === "complete" }, result),
          ...beside(null),
        ],
        look: "sum",
      },
    ],
  };
}

/** Full marks, score and percent; words where there are none. */
function figures(
  { mark, percent }: Pick<ResultOfArea, "mark" | "percent">,
  { isComplete }: Pick<ResultOfArea, "isComplete">,
  result: ResultOfYear,
): readonly PaperLine[] {
  const [full, score] = shownMarks(mark);
  if (percent === null) return [full, score, t.result.none];
  const shown = thaiPercent(percent, result);
  return [full, score, isComplete ? shown : `${shown}\n(${t.result.partial})`];
}

function shownMarks(mark: CountedMark): readonly [full: string, score: string] {
  switch (mark.kind) {
    case "marks":
      return [thai(mark.full), thai(mark.score)];
    case "notEntered":
      return [mark.full === null ? t.result.none : thai(mark.full), t.result.notEntered];
    case "unknown":
      return [t.result.none, t.result.unknown];
    case "baseCut":
    case "notApplicable":
      return [t.result.none, t.result.none];
  }
}

/** Total, level, rank and what became of the earlier year, a sentence each. */
export function totalSentences(result: ResultOfYear): readonly string[] {
  const { level, rank, earlier, lao, packId } = result;
  const reached =
    level === null
      ? []
      : [fill(t.said.level, { level: toThaiDigits(levelText(functionsTh, level, packId)) })];
  const place = rank === null ? [] : [rankSentence(rank, lao.province)];
  return [...marksSentence(result), ...reached, ...place, ...earlierSentence(earlier, result)];
}

function marksSentence(result: ResultOfYear): readonly string[] {
  const { mark, percent } = result.total;
  if (mark.kind !== "marks" || percent === null) return [];
  const text = result.overall === "sum" ? t.said.total : t.said.totalMean;
  const figures = { score: thai(mark.score), full: thai(mark.full), percent: thaiPercent(percent, result) };
  return [fill(text, figures)];
}

function rankSentence(rank: number, province: string): string {
  return province === ""
    ? fill(t.said.rankAlone, { rank: thai(rank) })
    : fill(t.said.rank, { rank: thai(rank), province });
}

function earlierSentence(earlier: ResultOfYear["earlier"], result: ResultOfYear): readonly string[] {
  if (!earlier?.total) return [];
  const { percent, points } = earlier.total;
  const values = { year: thai(earlier.year), before: thaiPercent(percent, result) };
  if (points === null) return [fill(t.said.before, values)];
  if (points === 0) return [fill(t.said.same, values)];
  const told = { ...values, points: thaiPercent(Math.abs(points), result) };
  return [points > 0 ? fill(t.said.more, told) : fill(t.said.less, told)];
}

/** What is below its full marks, with what is missing and which division the work plan names. */
export function shortfallTable(result: ResultOfYear, workPlan: Answers["workPlan"]): PaperTable {
  const s = t.shortfall;
  return {
    kind: "table",
    head: [s.line, s.marks, s.lack, s.division, s.missing],
    widths: [29, 16, 12, 16, 27],
    aligned: ["left", "right", "right", "left", "left"],
    rows: result.shortfalls.map((shortfall) => ({
      cells: [
        lineName(shortfall.line),
        marksWords(shortfall.mark),
        shortfall.lack === null ? t.result.unknown : thai(shortfall.lack),
        String(workPlan?.[shortfall.line.id]?.division ?? t.result.none),
        missingWords(shortfall),
      ],
      look: "usual",
    })),
  };
}
