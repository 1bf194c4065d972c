import { inExcel } from "../../workbook/excel/inExcel";
import { settingKeys } from "../../workbook/excel/workbookState";
import type { Marks } from "./marks";
import type { MeetingStart } from "./meetingLog";

/** The meeting that goes on in this workbook; null where none does, or what is kept does not read. */
export async function readKeptMeeting(): Promise<MeetingStart | null> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingKeys.meeting);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : meetingStartOf(setting.value);
  });
}

/** Keeps the meeting in the workbook, so that a reloaded pane goes on with it; null takes it out. */
export async function keepMeeting(start: MeetingStart | null): Promise<void> {
  await inExcel(async (context) => {
    const { settings } = context.workbook;
    if (start) {
      settings.add(settingKeys.meeting, start);
      await context.sync();
      return;
    }
    const setting = settings.getItemOrNullObject(settingKeys.meeting);
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}

/** Anybody may have written the setting: what is no meeting is none. */
export function meetingStartOf(value: unknown): MeetingStart | null {
  if (!isObject(value)) return null;
  const { startedAt, book, pack, marks } = value;
  if (typeof startedAt !== "number" || typeof book !== "number" || typeof pack !== "string") return null;
  if (!isObject(marks)) return null;
  const entries = Object.entries(marks).map(([id, one]) => [id, marksOf(one)] as const);
  const sound = entries.flatMap(([id, one]) => (one ? [[id, one] as const] : []));
  return sound.length < entries.length ? null : { startedAt, book, pack, marks: Object.fromEntries(sound) };
}

function marksOf(value: unknown): Marks | null {
  if (!isObject(value)) return null;
  const { score, full } = value;
  return isMark(score) && isMark(full) ? { score, full } : null;
}

function isMark(value: unknown): value is Marks["score"] {
  return typeof value === "number" || typeof value === "string" || value === null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
