import { carryEn } from "./carry.en";
import { carryTh } from "./carry.th";
import type { Language } from "./texts";

/** Answers taken to another pack. */
export const carryTexts = { th: carryTh, en: carryEn };

export type CarryTexts = (typeof carryTexts)[Language];
