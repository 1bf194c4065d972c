import { resultEn } from "./result.en";
import { resultTh } from "./result.th";

/** What stands in the way of a result beside the year before. */
export const resultTexts = { th: resultTh, en: resultEn };
