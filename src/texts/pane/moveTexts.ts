import type { Language } from "../texts";
import { moveEn } from "./move.en";
import { moveTh } from "./move.th";

/** Moving a filled workbook to other criteria, loaded with it. */
export const moveTexts = { th: moveTh, en: moveEn };

export type MoveTexts = (typeof moveTexts)[Language];
