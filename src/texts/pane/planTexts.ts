import type { Language } from "../texts";
import { planEn } from "./plan.en";
import { planTh } from "./plan.th";

/** The view of a path to a target, loaded with it. */
export const planTexts = { th: planTh, en: planEn };

export type PlanTexts = (typeof planTexts)[Language];
