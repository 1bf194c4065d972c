import { packIssueEn } from "./packIssue.en";
import { packIssueTh } from "./packIssue.th";
import type { Language } from "./texts";

/** Faults of a pack. */
export const packIssueTexts = { th: packIssueTh, en: packIssueEn };

export type PackIssueTexts = (typeof packIssueTexts)[Language];
