import "./meeting.css";
import type { JSX } from "preact";
import { LoadedLater } from "../controls/LoadedLater";

/** The view of a meeting, loaded when its tab is first chosen: it brings the scorer of whole workbooks with it. */
export function LazyMeeting(): JSX.Element {
  return (
    <LoadedLater load={() => import(/* webpackChunkName: "meeting" */ "./MeetingView")}>
      {({ MeetingView }) => <MeetingView />}
    </LoadedLater>
  );
}
