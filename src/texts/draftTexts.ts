import { draftEn } from "./draft.en";
import { draftTh } from "./draft.th";
import type { Language } from "./texts";

/** What was read of a printed paper. */
export const draftTexts = { th: draftTh, en: draftEn };

export type DraftTexts = (typeof draftTexts)[Language];
