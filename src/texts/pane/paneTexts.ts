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
import { yearIssueEn } from "../yearIssue.en";
import { yearIssueTh } from "../yearIssue.th";
import type { SameKeys } from "./sameKeys";

export interface PaneTexts {
  readonly frame: SameKeys<typeof frameTh>;
  readonly indicator: SameKeys<typeof indicatorTh>;
  readonly insert: SameKeys<typeof insertTh>;
  readonly meeting: SameKeys<typeof meetingTh>;
  readonly packs: SameKeys<typeof packsTh>;
  readonly yearIssue: SameKeys<typeof yearIssueTh>;
}

export const paneTh: PaneTexts = {
  frame: frameTh,
  indicator: indicatorTh,
  insert: insertTh,
  meeting: meetingTh,
  packs: packsTh,
  yearIssue: yearIssueTh,
};
export const paneEn: PaneTexts = {
  frame: frameEn,
  indicator: indicatorEn,
  insert: insertEn,
  meeting: meetingEn,
  packs: packsEn,
  yearIssue: yearIssueEn,
};
