import { inExcel } from "./inExcel";
import { settingKeys } from "./workbookState";

/** What the workbook keeps of the meeting under way; anybody may have written it. Null where nothing is kept. */
export function readMeetingSetting(): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingKeys.meeting);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/** The number of the template that a kept meeting is about; null for what is no meeting. */
export function bookOfMeeting(kept: unknown): number | null {
  if (typeof kept !== "object" || kept === null) return null;
  const book: unknown = Reflect.get(kept, "book");
  return typeof book === "number" ? book : null;
}
