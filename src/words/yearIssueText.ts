import { fill, type Texts } from "../texts/texts";
import type { yearIssueTh } from "../texts/yearIssue.th";
import type { SameKeys } from "../texts/pane/sameKeys";
import type { YearIssue } from "../year/yearIssue";
import { issueText } from "./issueText";

export type YearIssueTexts = SameKeys<typeof yearIssueTh>;

/** What stands in the way of a mark, with the remedy. */
export function yearIssueText(texts: YearIssueTexts, score: Texts, issue: YearIssue): string {
  if (issue.code === "notScored") return issueText(score, issue.issue);
  const { code, ...values } = issue;
  return fill(texts[code], values);
}
