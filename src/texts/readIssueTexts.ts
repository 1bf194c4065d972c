import { readIssueEn } from "./readIssue.en";
import { readIssueTh } from "./readIssue.th";
import type { Language } from "./texts";

/** What a filled workbook lacks. */
export const readIssueTexts = { th: readIssueTh, en: readIssueEn };

export type ReadIssueTexts = (typeof readIssueTexts)[Language];
