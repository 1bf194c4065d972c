import "./meeting.css";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { FailedMessage } from "../controls/FailedMessage";
import { useLoaded } from "../controls/useLoaded";
import { useShell } from "../shell";

/** The view of a meeting, loaded when its tab is first chosen: it brings the scorer of whole workbooks with it. */
export function LazyMeeting(): JSX.Element {
  const { texts, say } = useShell();
  const [attempt, tryAgain] = useState(0);
  const view = useLoaded(() => import(/* webpackChunkName: "meeting" */ "./MeetingView"), [attempt]);
  const t = texts.meeting;
  switch (view.kind) {
    case "loading":
      return (
        <p class="notice" role="status">
          {t.reading}
        </p>
      );
    case "failed":
      return (
        <FailedMessage
          retry={texts.frame.retry}
          onRetry={() => {
            tryAgain(attempt + 1);
          }}
        >
          {say(texts.frame.unexpected, { problem: view.problem })}
        </FailedMessage>
      );
    case "loaded": {
      const { MeetingView } = view.value;
      return <MeetingView />;
    }
  }
}
