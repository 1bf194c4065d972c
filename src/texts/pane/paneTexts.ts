import type { Language } from "../texts";
import { frameEn } from "./frame.en";
import { frameTh } from "./frame.th";
import { indicatorEn } from "./indicator.en";
import { indicatorTh } from "./indicator.th";
import { packsEn } from "./packs.en";
import { packsTh } from "./packs.th";

/** What the pane says from its opening on; parts that are loaded later bring their own. */
export const paneTexts = {
  th: { frame: frameTh, indicator: indicatorTh, packs: packsTh },
  en: { frame: frameEn, indicator: indicatorEn, packs: packsEn },
};

export type PaneTexts = (typeof paneTexts)[Language];
