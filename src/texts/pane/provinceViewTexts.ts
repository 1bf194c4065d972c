import type { Language } from "../texts";
import { provinceViewEn } from "./provinceView.en";
import { provinceViewTh } from "./provinceView.th";

/** The province in the pane, loaded with its view. */
export const provinceViewTexts = { th: provinceViewTh, en: provinceViewEn };

export type ProvinceViewTexts = (typeof provinceViewTexts)[Language];
