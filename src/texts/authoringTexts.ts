import { authoringEn } from "./authoring.en";
import { authoringTh } from "./authoring.th";
import type { Language } from "./texts";

/** The workbook in which officers write a pack. */
export const authoringTexts = { th: authoringTh, en: authoringEn };

export type AuthoringTexts = (typeof authoringTexts)[Language];
