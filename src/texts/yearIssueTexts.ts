import type { Language } from "./texts";
import { yearIssueEn } from "./yearIssue.en";
import { yearIssueTh } from "./yearIssue.th";

/** What stands in the way of an indicator's mark. */
export const yearIssueTexts = { th: yearIssueTh, en: yearIssueEn };

export type YearIssueTexts = (typeof yearIssueTexts)[Language];
