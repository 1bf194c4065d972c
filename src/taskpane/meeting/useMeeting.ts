import { useMemo } from "preact/hooks";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { yearIssueTexts } from "../../texts/yearIssueTexts";
import { useShell } from "../shell";
import { useStore, type Store } from "../store";
import { meetingStoreOf } from "./meetingActions";
import type { MeetingState } from "./meetingState";
import { createWords, type MeetingWords } from "./words";

/** What every part of the view stands on. */
interface MeetingView {
  readonly store: Store<MeetingState>;
  readonly state: MeetingState;
  readonly words: MeetingWords;
  readonly t: PaneTexts["meeting"];
}

export function useMeeting(): MeetingView {
  const { events, texts, scoreTexts, language, digits } = useShell();
  const store = meetingStoreOf(events);
  const words = useMemo(
    () => createWords({ meeting: texts.meeting, score: scoreTexts, year: yearIssueTexts[language], digits }),
    [texts, scoreTexts, language, digits],
  );
  return { store, state: useStore(store), words, t: texts.meeting };
}
