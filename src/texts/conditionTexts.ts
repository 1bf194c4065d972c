import { conditionEn } from "./condition.en";
import { conditionTh } from "./condition.th";
import type { Language } from "./texts";

/** Conditions in an officer's words. */
export const conditionTexts = { th: conditionTh, en: conditionEn };

export type ConditionTexts = (typeof conditionTexts)[Language];
