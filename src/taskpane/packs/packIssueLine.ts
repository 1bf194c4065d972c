import type { PackIssue } from "../../pack/issue";
import { packIssueTexts } from "../../texts/packIssueTexts";
import type { Language } from "../../texts/texts";
import { packIssueText } from "../../words/packIssueText";

/** A fault of a pack in words. */
export function packIssueLine(issue: PackIssue, language: Language): string {
  return packIssueText(packIssueTexts[language], issue);
}
