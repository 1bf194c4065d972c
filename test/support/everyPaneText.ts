import { checkTexts } from "../../src/texts/checkTexts";
import { confirmTexts } from "../../src/texts/pane/confirmTexts";
import { documentsTexts } from "../../src/texts/pane/documentsTexts";
import { insertTexts } from "../../src/texts/pane/insertTexts";
import { meetingTexts } from "../../src/texts/pane/meetingTexts";
import { paneTexts } from "../../src/texts/pane/paneTexts";
import { planTexts } from "../../src/texts/pane/planTexts";
import { provinceViewTexts } from "../../src/texts/pane/provinceViewTexts";
import { pathTexts } from "../../src/texts/pathTexts";
import type { Language } from "../../src/texts/texts";

/** All that the pane says, with the parts that it loads later. */
export const everyPaneText = {
  th: {
    ...paneTexts.th,
    insert: insertTexts.th,
    meeting: meetingTexts.th,
    plan: planTexts.th,
    path: pathTexts.th,
    check: checkTexts.th,
    documents: documentsTexts.th,
    confirm: confirmTexts.th,
    provinceView: provinceViewTexts.th,
  },
  en: {
    ...paneTexts.en,
    insert: insertTexts.en,
    meeting: meetingTexts.en,
    plan: planTexts.en,
    path: pathTexts.en,
    check: checkTexts.en,
    documents: documentsTexts.en,
    confirm: confirmTexts.en,
    provinceView: provinceViewTexts.en,
  },
};

export type EveryPaneText = (typeof everyPaneText)[Language];
