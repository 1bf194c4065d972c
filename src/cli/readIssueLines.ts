import type { CliTexts } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import type { ReadIssue } from "../workbook/read/readResults";

/** What a filled workbook lacks, a line each. */
export function readIssueLines(texts: CliTexts, issues: readonly ReadIssue[]): string {
  return issues.map(({ code, values }) => fill(texts.read[code], values)).join("\n");
}
