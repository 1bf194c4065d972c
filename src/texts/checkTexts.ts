import { checkEn } from "./check.en";
import { checkTh } from "./check.th";
import type { Language } from "./texts";

/** What is to be looked at before a year is sent. */
export const checkTexts = { th: checkTh, en: checkEn };

export type CheckTexts = (typeof checkTexts)[Language];
