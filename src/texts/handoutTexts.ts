import type { Language } from "./texts";
import { handoutEn } from "./handout.en";
import { handoutTh } from "./handout.th";

/** A pack that is handed out, for terminal and pane. */
export const handoutTexts = { th: handoutTh, en: handoutEn };

export type HandoutTexts = (typeof handoutTexts)[Language];
