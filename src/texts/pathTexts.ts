import { pathEn } from "./path.en";
import { pathTh } from "./path.th";
import type { Language } from "./texts";

/** Paths to a target: steps, what is out of reach, and what stands in the way. */
export const pathTexts = { th: pathTh, en: pathEn };

export type PathTexts = (typeof pathTexts)[Language];
