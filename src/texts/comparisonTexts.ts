import { comparisonEn } from "./comparison.en";
import { comparisonTh } from "./comparison.th";
import type { Language } from "./texts";

/** Two years side by side. */
export const comparisonTexts = { th: comparisonTh, en: comparisonEn };

export type ComparisonTexts = (typeof comparisonTexts)[Language];
