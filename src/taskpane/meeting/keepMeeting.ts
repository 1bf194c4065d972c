import { inExcel } from "../../workbook/excel/inExcel";
import { readMeetingSetting } from "../../workbook/excel/meetingSetting";
import { settingKeys } from "../../workbook/excel/workbookState";
import type { CountedMark, Mark } from "../../year/mark";
import type { LineEntries } from "../../year/entryChanges";
import type { EntriesOfLines, MeetingStart } from "./meetingStart";
import { yearIssue } from "../../year/yearIssue";

/** The meeting that goes on in this workbook; null where none does, or what is kept does not read. */
export async function readKeptMeeting(): Promise<MeetingStart | null> {
  return meetingStartOf(await readMeetingSetting());
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
  const { startedAt, book, pack, marks, entries: kept } = value;
  if (typeof startedAt !== "number" || typeof book !== "number" || typeof pack !== "string") return null;
  if (!isObject(marks)) return null;
  const entries = Object.entries(marks).map(([id, one]) => [id, markOf(one)] as const);
  const sound = entries.flatMap(([id, one]) => (one ? [[id, one] as const] : []));
  if (sound.length < entries.length) return null;
  const entered = entriesOfLines(kept);
  return { startedAt, book, pack, marks: Object.fromEntries(sound), ...(entered && { entries: entered }) };
}

/** Null where an earlier add-in kept none, or somebody wrote something else there. */
function entriesOfLines(kept: unknown): EntriesOfLines | null {
  if (!isObject(kept)) return null;
  const lines = Object.entries(kept).map(([id, one]) => [id, isEntries(one) ? one : null] as const);
  const sound = lines.flatMap(([id, one]) => (one ? [[id, one] as const] : []));
  return sound.length < lines.length ? null : Object.fromEntries(sound);
}

function isEntries(value: unknown): value is LineEntries {
  return (
    isObject(value) &&
    Object.values(value).every((one) => ["string", "number", "boolean"].includes(typeof one))
  );
}

function markOf(value: unknown): Mark | null {
  if (!isObject(value)) return null;
  if (value["kind"] !== "pilot") return countedMarkOf(value);
  const of = isObject(value["of"]) ? countedMarkOf(value["of"]) : null;
  return of && { kind: "pilot", of };
}

function countedMarkOf({ kind, score, full }: Readonly<Record<string, unknown>>): CountedMark | null {
  switch (kind) {
    case "marks":
      return typeof score === "number" && typeof full === "number" ? { kind, score, full } : null;
    case "notEntered":
      return typeof full === "number" || full === null ? { kind, full } : null;
    case "baseCut":
    case "notApplicable":
      return { kind };
    case "unknown":
      return { kind, why: yearIssue("errorShown", {}) };
    default:
      return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
