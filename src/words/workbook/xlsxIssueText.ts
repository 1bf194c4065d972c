import { fill } from "../../texts/texts";
import type { XlsxIssueTexts } from "../../texts/xlsxIssueTexts";
import type { XlsxIssue } from "../../xlsx/xlsxIssue";
import { sayIssue } from "../sayIssue";

/** Why a file is no workbook that can be read, with the remedy. */
export function xlsxIssueText(texts: XlsxIssueTexts, issue: XlsxIssue): string {
  if (issue.code !== "partUnsound") return sayIssue(texts.issue, issue, {});
  return fill(texts.issue.partUnsound, {
    where: whereText(texts, issue),
    flaw: texts.flaw[issue.values.flaw],
  });
}

function whereText({ where }: XlsxIssueTexts, { values }: XlsxIssue<"partUnsound">): string {
  const { part, sheet, cell } = values;
  if (sheet === null)
    return cell === null ? fill(where.part, { part }) : fill(where.partCell, { part, cell });
  return cell === null ? fill(where.sheet, { sheet, part }) : fill(where.sheetCell, { sheet, part, cell });
}

/** Whether an issue is one of the file as a whole. */
export function isXlsxIssue(
  { issue: texts }: XlsxIssueTexts,
  issue: { readonly code: string },
): issue is XlsxIssue {
  return issue.code in texts;
}
