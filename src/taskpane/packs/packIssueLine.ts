import type { PackIssue } from "../../pack/issue";
import { packIssueEn } from "../../texts/packIssue.en";
import { packIssueTh } from "../../texts/packIssue.th";
import { packIssueText } from "../../words/packIssueText";

/** A fault of a pack in words. */
export function packIssueLine(issue: PackIssue, english: boolean): string {
  return packIssueText(english ? packIssueEn : packIssueTh, issue);
}
