import "./plan.css";
import type { JSX } from "preact";
import { LoadedLater } from "../controls/LoadedLater";

/** The view of a plan, loaded when its tab is first chosen: it brings the search for a path with it. */
export function LazyPlan(): JSX.Element {
  return (
    <LoadedLater load={() => import(/* webpackChunkName: "plan" */ "./PlanView")}>
      {({ PlanView }) => <PlanView />}
    </LoadedLater>
  );
}
