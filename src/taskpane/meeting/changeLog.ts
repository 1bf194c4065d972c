import { changesSince, type LineChange } from "../../year/changes";
import { changedEntries, type EntryChange } from "../../year/entryChanges";
import { sameMark } from "../../year/mark";
import type { Detail } from "./figures";
import { entriesIn, type MeetingStart } from "./meetingStart";

/** What became of one line since the meeting began, with what was entered otherwise. */
export interface LoggedChange extends LineChange {
  /** Empty where the marks changed by something else, or a meeting of an earlier add-in goes on. */
  readonly entries: readonly EntryChange[];
}

/** Whether only entries changed, and the marks came out the same. */
export function isWithoutEffect({ from, to }: Pick<LineChange, "from" | "to">): boolean {
  return to !== null && sameMark(from, to);
}

/** The difference between then and now, in printed order: a line whose entries alone changed is listed too. */
export function changesNow(start: MeetingStart, detail: Detail): readonly LoggedChange[] {
  const gone = detail.gone.map(({ id, area }) => ({ id, area: area.id }));
  const changes = changesSince(start.marks, detail.pack, detail.shown, gone);
  const entered = entriesIn(detail);
  return detail.lines.flatMap(({ id, area }): readonly LoggedChange[] => {
    const entries = start.entries ? changedEntries(start.entries[id] ?? {}, entered[id] ?? {}) : [];
    const change = changes.find((one) => one.id === id);
    if (change) return [{ ...change, entries }];
    const mark = detail.shown.find((one) => one.id === id)?.mark;
    return mark && entries.length > 0
      ? [{ id, area: area.id, from: mark, to: mark, onArea: null, onTotal: null, entries }]
      : [];
  });
}

/** Those that changed last first. */
export function newestFirst(
  before: readonly LoggedChange[],
  now: readonly LoggedChange[],
): readonly LoggedChange[] {
  const moved = now.filter((change) => {
    const known = before.find(({ id }) => id === change.id);
    return !known || !isSameOutcome(known, change);
  });
  const order = new Set([...moved, ...before, ...now].map(({ id }) => id));
  return [...order].flatMap((id) => now.filter((change) => change.id === id));
}

function isSameOutcome(one: LoggedChange, other: LoggedChange): boolean {
  const isSameMark = one.to && other.to ? sameMark(one.to, other.to) : one.to === other.to;
  return isSameMark && JSON.stringify(one.entries) === JSON.stringify(other.entries);
}
