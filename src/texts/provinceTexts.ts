import { provinceEn } from "./province.en";
import { provinceTh } from "./province.th";
import type { Language } from "./texts";

/** What is said while a province's workbooks are gathered. */
export const provinceTexts = { th: provinceTh, en: provinceEn };

export type ProvinceTexts = (typeof provinceTexts)[Language];
