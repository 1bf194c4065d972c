import type { AssessedYear } from "../result/assessedYear";
import type { ResultOfYear } from "../result/resultOfYear";
import { documentTh } from "../texts/document.th";
import { fill } from "../texts/texts";
import { officialDay } from "../words/dayText";
import { areaWords, laoName, thai } from "./lineWords";
import { paperParagraph, type PaperBlock, type Paper } from "./paper";
import { resultTable, shortfallTable, standingBlocks, totalSentences } from "./resultBlocks";

const t = documentTh.memo;
const { blanks, said } = documentTh;

/** The memo by which every division is told the result. @param day Of the memo, as an Excel serial day. */
export function memoOf(result: ResultOfYear, { answers }: AssessedYear, day: number): Paper {
  const subject = fill(t.subjectText, { year: thai(result.year) });
  const { strengths, shortfalls, standing } = result;
  const hasTable = standing !== "notAssessed" && shortfalls.length > 0;
  return {
    title: subject,
    blocks: [
      { kind: "title", size: "large", line: t.title },
      ...headBlocks(result, subject, day),
      ...standingBlocks(result),
      paperParagraph(openingLine(result)),
      { kind: "room", points: 2 },
      resultTable(result),
      ...saidOfTotal(result),
      ...(strengths.length > 0
        ? [paperParagraph(fill(said.strengths, { areas: strengths.map(areaWords) }))]
        : []),
      ...shortfallBlocks(result, answers.workPlan),
      paperParagraph(hasTable ? t.closingToImprove : t.closing),
      { kind: "room", points: 18 },
      signature,
    ],
  };
}

const signature: PaperBlock = {
  kind: "signature",
  lines: [[{ blank: blanks.signature }], ["(", { blank: blanks.name }, ")"], [{ blank: blanks.position }]],
};

function headBlocks(result: ResultOfYear, subject: string, day: number): readonly PaperBlock[] {
  const lao = laoName(result);
  const label = (text: string): { readonly bold: string } => ({ bold: `${text}  ` });
  return [
    paperParagraph(
      [label(t.division), { blank: blanks.division }, " ", lao ?? { blank: blanks.lao }],
      "atMargin",
    ),
    paperParagraph(
      [label(t.number), { blank: blanks.number }, "     ", label(t.day), officialDay(day)],
      "atMargin",
    ),
    paperParagraph([label(t.subject), subject], "atMargin"),
    paperParagraph([label(t.to), t.everyDivision], "atMargin"),
  ];
}

function saidOfTotal(result: ResultOfYear): readonly PaperBlock[] {
  const sentences = totalSentences(result);
  return sentences.length === 0 ? [] : [paperParagraph(sentences.join(" "))];
}

function openingLine(result: ResultOfYear): string {
  return fill(t.opening, {
    lao: laoName(result) ?? t.ownOrganization,
    lpa: documentTh.lpa,
    year: thai(result.year),
  });
}

function shortfallBlocks(
  result: ResultOfYear,
  workPlan: AssessedYear["answers"]["workPlan"],
): readonly PaperBlock[] {
  if (result.standing === "notAssessed") return [];
  if (result.shortfalls.length > 0)
    return [{ kind: "heading", line: documentTh.shortfall.heading }, shortfallTable(result, workPlan)];
  return result.standing === "complete" ? [paperParagraph(documentTh.shortfall.none)] : [];
}
