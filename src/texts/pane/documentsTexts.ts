import type { Language } from "../texts";
import { documentsEn } from "./documents.en";
import { documentsTh } from "./documents.th";

/** Papers and the picture of a result, loaded with their fold. */
export const documentsTexts = { th: documentsTh, en: documentsEn };

export type DocumentsTexts = (typeof documentsTexts)[Language];
