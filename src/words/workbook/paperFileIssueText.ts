import type { PaperFileIssue } from "../../paper/file/paperFileIssue";
import type { DraftTexts } from "../../texts/draftTexts";
import { sayIssue } from "../sayIssue";

/** Why a file gives no text, with the remedy. */
export function paperFileIssueText(texts: DraftTexts, issue: PaperFileIssue): string {
  return sayIssue(texts.file, issue, {});
}
