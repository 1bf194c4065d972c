import type { HistoryLine } from "../answers/answers";
import type { PlanRemark, WorkFacts } from "../result/workFacts";
import type { ResultOfYear } from "../result/resultOfYear";
import { isPlanDay } from "../year/planStanding";
import { documentTh } from "../texts/document.th";
import { fill } from "../texts/texts";
import { officialDay } from "../words/dayText";
import { areaWords, laoName, lineName, marksWords, thai, thaiPercent } from "./lineWords";
import { paperParagraph, type PaperBlock, type PaperLine, type Paper } from "./paper";
import { resultTable, standingBlocks, totalSentences } from "./resultBlocks";

const t = documentTh.bestPractice;
const { blanks, said } = documentTh;

/** The paper of a best practice: the organization, its result, how it works in three phases, what is to be improved. */
export function bestPracticeOf(result: ResultOfYear): Paper {
  const purpose = fill(t.purpose, { year: thai(result.year) });
  const heading = (
    text: typeof t.lao | typeof t.practice | typeof t.improvement,
    number: number,
  ): PaperBlock => ({
    kind: "heading",
    line: fill(text, { number: thai(number) }),
  });
  return {
    title: `${t.title} ${purpose}`,
    blocks: [
      { kind: "title", size: "usual", line: t.title },
      { kind: "title", size: "usual", line: purpose },
      heading(t.lao, 1),
      paperParagraph(whoseLine(result)),
      { kind: "heading", line: fill(t.result, { number: thai(2), year: thai(result.year) }) },
      ...standingBlocks(result),
      resultTable(result),
      paperParagraph(totalLine(result)),
      heading(t.practice, 3),
      paperParagraph([{ blank: blanks.vision }]),
      ...strengthBlocks(result),
      ...phases(result),
      heading(t.improvement, 4),
      ...improvementBlocks(result),
      paperParagraph([{ blank: blanks.improvement }]),
    ],
  };
}

function whoseLine(result: ResultOfYear): PaperLine {
  const { province } = result.lao;
  return [
    laoName(result) ?? { blank: blanks.lao },
    "  ",
    { blank: blanks.district },
    "  ",
    province === "" ? { blank: blanks.province } : fill(documentTh.province, { province }),
  ];
}

/** What the province alone knows is a blank until somebody says it. */
function totalLine(result: ResultOfYear): PaperLine {
  const sentences = totalSentences(result).join(" ");
  return result.rank === null ? [sentences, " ", { blank: blanks.rank }] : sentences;
}

function strengthBlocks({ strengths }: ResultOfYear): readonly PaperBlock[] {
  return strengths.length === 0
    ? []
    : [paperParagraph(fill(said.strengths, { areas: strengths.map(areaWords) }))];
}

function phases(result: ResultOfYear): readonly PaperBlock[] {
  return [
    ...phase(t.before, beforeFacts(result)),
    ...phase(t.during, duringFacts(result.work)),
    ...phase(t.after, afterFacts(result)),
  ];
}

/** What the workbook says of a phase, and room for what people did. */
function phase(title: string, facts: readonly string[]): readonly PaperBlock[] {
  return [
    { kind: "heading", line: title },
    ...(facts.length === 0 ? [] : [{ kind: "list", lines: facts } as const]),
    paperParagraph([{ blank: blanks.phase }]),
  ];
}

function beforeFacts({ work, earlier, decimals }: ResultOfYear): readonly string[] {
  const counted = work.indicators === 0 ? [] : [fill(t.indicators, { count: thai(work.indicators) })];
  if (!earlier?.total) return counted;
  const percent = thaiPercent(earlier.total.percent, { decimals });
  return [...counted, fill(t.earlier, { year: thai(earlier.year), percent })];
}

function duringFacts(work: WorkFacts): readonly string[] {
  const of = thai(work.indicators);
  const counted = (["assigned", "dated", "reviewed", "recorded"] as const).flatMap((fact) =>
    work[fact] > 0 ? [fill(t[fact], { count: thai(work[fact]), of })] : [],
  );
  return work.meetings.length > 0 ? [...counted, meetingsText(work.meetings)] : counted;
}

function meetingsText(meetings: readonly HistoryLine[]): string {
  const count = thai(meetings.length);
  const days = meetings.flatMap(({ day }) => (isPlanDay(day) ? [officialDay(day)] : []));
  return days.length === 0 ? fill(t.meetingsUndated, { count }) : fill(t.meetings, { count, days });
}

function afterFacts({ shortfalls, standing, work }: ResultOfYear): readonly string[] {
  const lessons = work.lessons.map(remarkText);
  if (standing !== "complete") return lessons;
  const count = thai(shortfalls.length);
  return [shortfalls.length === 0 ? documentTh.shortfall.none : fill(t.fallenShort, { count }), ...lessons];
}

/** As the officer wrote it in the work plan. */
function remarkText({ line, remark }: PlanRemark): string {
  return fill(t.remark, { line: lineName(line), remark: String(remark) });
}

/** What is below its full marks, and what officers wrote for next year. */
function improvementBlocks({ shortfalls, work }: ResultOfYear): readonly PaperBlock[] {
  const short = shortfalls.map(({ line, mark }) =>
    mark.kind === "marks"
      ? fill(t.short, { line: lineName(line), score: thai(mark.score), full: thai(mark.full) })
      : fill(t.shortUnknown, { line: lineName(line), state: marksWords(mark) }),
  );
  const lines = [...short, ...work.improvements.map(remarkText)];
  return lines.length === 0 ? [] : [{ kind: "list", lines }];
}
