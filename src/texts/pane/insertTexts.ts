import type { Language } from "../texts";
import { insertEn } from "./insert.en";
import { insertTh } from "./insert.th";

/** The help to write a formula, loaded with it. */
export const insertTexts = { th: insertTh, en: insertEn };

export type InsertTexts = (typeof insertTexts)[Language];
