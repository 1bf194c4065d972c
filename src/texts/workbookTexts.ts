import { workbookEn } from "./workbook.en";
import { workbookTh } from "./workbook.th";
import type { Language } from "./texts";

/** What came of work in the open workbook. */
export const workbookTexts = { th: workbookTh, en: workbookEn };

export type WorkbookTexts = (typeof workbookTexts)[Language];
