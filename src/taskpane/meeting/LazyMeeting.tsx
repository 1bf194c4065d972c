import "./meeting.css";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
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
        <Message
          intent="error"
          actions={
            <Button
              onPress={() => {
                tryAgain(attempt + 1);
              }}
            >
              {t.retry}
            </Button>
          }
        >
          {say(texts.frame.unexpected, { problem: view.problem })}
        </Message>
      );
    case "loaded": {
      const { MeetingView } = view.value;
      return <MeetingView />;
    }
  }
}
