import type { FunctionsTexts } from "../texts/functionsTexts";
import { fill } from "../texts/texts";
import type { YearIssueTexts } from "../texts/yearIssueTexts";
import type { YearIssue } from "../year/yearIssue";
import { issueText, type AddressOf } from "./issueText";
import { sayIssue } from "./sayIssue";

/** What stands in the way of a mark, with the remedy. */
export function yearIssueText(
  texts: YearIssueTexts,
  score: FunctionsTexts,
  issue: YearIssue,
  addressOf?: AddressOf,
): string {
  switch (issue.code) {
    case "notScored":
      return issueText(score, issue.values.issue, addressOf);
    case "dayRefused": {
      const { clause, of, issue: found } = issue.values;
      return fill(texts.dayRefused, { clause, cell: texts.dayCells[of], problem: issueText(score, found) });
    }
    case "holidayRefused": {
      const { issue: found, ...values } = issue.values;
      return fill(texts.holidayRefused, { ...values, problem: issueText(score, found) });
    }
    default:
      return sayIssue(texts, issue, {});
  }
}
