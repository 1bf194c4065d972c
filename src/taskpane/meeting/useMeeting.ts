import { useMemo } from "preact/hooks";
import { meetingTexts, type MeetingTexts } from "../../texts/pane/meetingTexts";
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
  readonly t: MeetingTexts;
}

export function useMeeting(): MeetingView {
  const { events, scoreTexts, language, digits } = useShell();
  const t = meetingTexts[language];
  const store = meetingStoreOf(events);
  const words = useMemo(
    () => createWords({ meeting: t, score: scoreTexts, year: yearIssueTexts[language], digits }),
    [t, scoreTexts, language, digits],
  );
  return { store, state: useStore(store), words, t };
}
