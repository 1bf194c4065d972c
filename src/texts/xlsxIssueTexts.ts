import type { Language } from "./texts";
import { xlsxIssueEn } from "./xlsxIssue.en";
import { xlsxIssueTh } from "./xlsxIssue.th";

/** Why a file is no workbook that can be read. */
export const xlsxIssueTexts = { th: xlsxIssueTh, en: xlsxIssueEn };

export type XlsxIssueTexts = (typeof xlsxIssueTexts)[Language];
