import { lintEn } from "./lint.en";
import { lintTh } from "./lint.th";
import type { Language } from "./texts";

/** The linter's findings. */
export const lintTexts = { th: lintTh, en: lintEn };

export type LintTexts = (typeof lintTexts)[Language];
