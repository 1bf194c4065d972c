import type { FunctionsTexts } from "../texts/functionsTexts";
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
  return issue.code === "notScored"
    ? issueText(score, issue.values.issue, addressOf)
    : sayIssue(texts, issue, {});
}
