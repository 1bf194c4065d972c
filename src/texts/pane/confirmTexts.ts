import type { Language } from "../texts";
import { confirmEn } from "./confirm.en";
import { confirmTh } from "./confirm.th";

/** Texts of a drafted paper on its way to criteria, loaded with it. */
export const confirmTexts = { th: confirmTh, en: confirmEn };

export type ConfirmTexts = (typeof confirmTexts)[Language];
