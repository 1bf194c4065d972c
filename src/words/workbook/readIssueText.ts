import type { ReadIssueTexts } from "../../texts/readIssueTexts";
import type { ReadIssue } from "../../workbook/read/readIssue";
import { sayIssue } from "../sayIssue";

/** What a filled workbook lacks, a line each. */
export function readIssueLines(texts: ReadIssueTexts, issues: readonly ReadIssue[]): string {
  return issues.map((issue) => sayIssue(texts, issue, {})).join("\n");
}
