import { functionsEn } from "./functions.en";
import { functionsTh } from "./functions.th";
import type { Language } from "./texts";

/** What the functions say: issues, explanations, next steps. */
export const functionsTexts = { th: functionsTh, en: functionsEn };

export type FunctionsTexts = (typeof functionsTexts)[Language];
