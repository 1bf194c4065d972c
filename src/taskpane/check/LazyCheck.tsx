import "./check.css";
import type { JSX } from "preact";
import { LoadedLater } from "../controls/LoadedLater";

/** The check before sending, loaded when its tab is first chosen: it brings all rules and their words with it. */
export function LazyCheck(): JSX.Element {
  return (
    <LoadedLater load={() => import(/* webpackChunkName: "check" */ "./CheckView")}>
      {({ CheckView }) => <CheckView />}
    </LoadedLater>
  );
}
