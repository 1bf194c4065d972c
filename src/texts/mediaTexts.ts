import { mediaEn } from "./media.en";
import { mediaTh } from "./media.th";
import type { Language } from "./texts";

/** What is said of a provincial office's media in the terminal. */
export const mediaTexts = { th: mediaTh, en: mediaEn };

export type MediaTexts = (typeof mediaTexts)[Language];
