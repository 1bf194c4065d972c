import type { Language } from "../texts";
import { meetingEn } from "./meeting.en";
import { meetingTh } from "./meeting.th";

/** The view of a meeting, loaded with it. */
export const meetingTexts = { th: meetingTh, en: meetingEn };

export type MeetingTexts = (typeof meetingTexts)[Language];
