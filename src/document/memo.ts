import type { AssessedYear } from "../result/assessedYear";
import type { YearResult } from "../result/yearResult";
import { documentTh } from "../texts/document.th";
import { fill } from "../texts/texts";
import { officialDay } from "../words/dayText";
import { areaWords, laoName, thai } from "./lineWords";
import { paragraph, type PaperBlock, type Paper } from "./paper";
import { resultTable, shortfallTable, standingBlocks, totalSentences } from "./resultBlocks";

const t = documentTh.memo;
const { blanks, said } = documentTh;

/** The memo by which every division is told the result. @param day Of the memo, as an Excel serial day. */
export function memoOf(result: YearResult, { answers }: AssessedYear, day: number): Paper {
  const subject = fill(t.subjectText, { year: thai(result.year) });
  const { strengths, shortfalls, standing } = result;
  const hasTable = standing !== "notAssessed" && shortfalls.length > 0;
  return {
    title: subject,
    blocks: [
      { kind: "title", size: "large", line: t.title },
      ...headBlocks(result, subject, day),
      ...standingBlocks(result),
      paragraph(openingLine(result)),
      { kind: "room", points: 2 },
      resultTable(result),
      ...saidOfTotal(result),
      ...(strengths.length > 0 ? [paragraph(fill(said.strengths, { areas: strengths.map(areaWords) }))] : []),
      ...shortfallBlocks(result, answers.workPlan),
      paragraph(hasTable ? t.closingToImprove : t.closing),
      { kind: "room", points: 18 },
      signature,
    ],
  };
}

const signature: PaperBlock = {
  kind: "signature",
  lines: [[{ blank: blanks.signature }], ["(", { blank: blanks.name }, ")"], [{ blank: blanks.position }]],
};

function headBlocks(result: YearResult, subject: string, day: number): readonly PaperBlock[] {
  const lao = laoName(result);
  const label = (text: string): { readonly bold: string } => ({ bold: `${text}  ` });
  return [
    paragraph([label(t.division), { blank: blanks.division }, " ", lao ?? { blank: blanks.lao }], "atMargin"),
    paragraph(
      [label(t.number), { blank: blanks.number }, "     ", label(t.day), officialDay(day)],
      "atMargin",
    ),
    paragraph([label(t.subject), subject], "atMargin"),
    paragraph([label(t.to), t.everyDivision], "atMargin"),
  ];
}

function saidOfTotal(result: YearResult): readonly PaperBlock[] {
  const sentences = totalSentences(result);
  return sentences.length === 0 ? [] : [paragraph(sentences.join(" "))];
}

function openingLine(result: YearResult): string {
  return fill(t.opening, {
    lao: laoName(result) ?? t.ownOrganization,
    lpa: documentTh.lpa,
    year: thai(result.year),
  });
}

function shortfallBlocks(
  result: YearResult,
  workPlan: AssessedYear["answers"]["workPlan"],
): readonly PaperBlock[] {
  if (result.standing === "notAssessed") return [];
  if (result.shortfalls.length > 0)
    return [{ kind: "heading", line: documentTh.shortfall.heading }, shortfallTable(result, workPlan)];
  return result.standing === "complete" ? [paragraph(documentTh.shortfall.none)] : [];
}
