import { fill } from "../../texts/texts";
import { sayIssue } from "../../words/sayIssue";
import { addHistoryLine, type HistoryOutcome } from "../../workbook/excel/addHistoryLine";
import type { MeetingTexts } from "../../texts/pane/meetingTexts";
import type { WorkbookEvents } from "../excel/workbookEvents";
import { createStore, type Store } from "../store";
import { keepMeeting, readKeptMeeting } from "./keepMeeting";
import {
  atFirst,
  begun,
  detailIn,
  forgotten,
  resumed,
  written,
  type MeetingDraft,
  type MeetingState,
} from "./meetingState";
import { historyLineOf, type Minutes } from "./minutes";

type MeetingStore = Store<MeetingState>;

/** A meeting goes on while other tabs are looked at: its state lives as long as the pane follows the workbook. */
const stores = new WeakMap<WorkbookEvents, MeetingStore>();

export function meetingStoreOf(events: WorkbookEvents): MeetingStore {
  const known = stores.get(events);
  if (known) return known;
  const store = createStore(atFirst);
  stores.set(events, store);
  return store;
}

/**
 * Goes on with the meeting that the workbook keeps; one that it does not keep any more is over, because its template was
 * taken out or somebody else wrote it into the history.
 */
export async function followKept(store: MeetingStore): Promise<void> {
  const { start: before } = store.get();
  try {
    const start = await readKeptMeeting();
    const state = store.get();
    if (start && !state.start) store.set(resumed(state, start));
    else if (!start && before && state.start === before && state.isKept) store.set(forgotten(state));
  } catch {
    // Settings may be denied: then no meeting was kept either.
  }
}

/** Begins a meeting, or begins it again: what was logged before is dropped. */
export async function beginMeeting(store: MeetingStore, now: number): Promise<void> {
  const next = begun(store.get(), now);
  if (!next) return;
  store.set(next);
  await keep(store);
}

/** A meeting that can't be kept goes on in this pane, and says so. */
async function keep(store: MeetingStore): Promise<void> {
  const { start } = store.get();
  const isKept = await keepMeeting(start).then(
    () => true,
    () => start === null,
  );
  store.set({ ...store.get(), isKept });
}

export function changeDraft(store: MeetingStore, change: Partial<MeetingDraft>): void {
  const state = store.get();
  store.set({ ...state, draft: { ...state.draft, ...change } });
}

/**
 * Writes the meeting's line; the meeting is over only where that was done, and otherwise the state says why not.
 *
 * @param copied The whole meeting as text, which can be copied after it is over.
 */
export async function writeMeeting(
  store: MeetingStore,
  texts: MeetingTexts,
  minutes: Omit<Minutes, "figures" | "detail" | "changes" | "draft">,
  now: number,
  copied: (day: number) => string,
): Promise<void> {
  const state = store.get();
  const { figures, changes, draft } = state;
  const detail = detailIn(state);
  const notWritten = (why: string): void => {
    store.set({ ...store.get(), ending: { kind: "notWritten", why } });
  };
  if (!figures || !detail) {
    notWritten(texts.templateGone);
    return;
  }
  const all = { ...minutes, figures, detail, changes, draft };
  const day = draft.day ?? Math.floor(now);
  const outcome = await addHistoryLine(historyLineOf(all, day), figures.book);
  if (outcome.kind !== "added") {
    notWritten(whyNotWritten(texts, outcome));
    return;
  }
  const { sheet, row, extended } = outcome;
  store.set(written(store.get(), { kind: "written", sheet, row, extended, minutes: copied(day) }));
  await keep(store);
}

function whyNotWritten(
  texts: MeetingTexts,
  outcome: Exclude<HistoryOutcome, { readonly kind: "added" }>,
): string {
  switch (outcome.kind) {
    case "refused":
      return sayIssue(texts, outcome, {});
    case "failed": {
      const { problem, leftBehind: places } = outcome;
      return places.length === 0
        ? fill(texts.writeFailed, { problem })
        : fill(texts.writeFailedLeft, { problem, places });
    }
  }
}
