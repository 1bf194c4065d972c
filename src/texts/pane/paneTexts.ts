import type { Language } from "../texts";
import { frameEn } from "./frame.en";
import { frameTh } from "./frame.th";
import { indicatorEn } from "./indicator.en";
import { indicatorTh } from "./indicator.th";
import { insertEn } from "./insert.en";
import { insertTh } from "./insert.th";
import { meetingEn } from "./meeting.en";
import { meetingTh } from "./meeting.th";
import { packsEn } from "./packs.en";
import { packsTh } from "./packs.th";

/** The pane, view by view. */
export const paneTexts = {
  th: { frame: frameTh, indicator: indicatorTh, insert: insertTh, meeting: meetingTh, packs: packsTh },
  en: { frame: frameEn, indicator: indicatorEn, insert: insertEn, meeting: meetingEn, packs: packsEn },
};

export type PaneTexts = (typeof paneTexts)[Language];
