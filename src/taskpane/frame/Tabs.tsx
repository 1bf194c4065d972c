import type { JSX } from "preact";
import "../controls/fluent";
import { useShell, viewIds, type ViewId } from "../shell";
import { useStore } from "../store";

/** The views, one tab each. */
export function Tabs(): JSX.Element {
  const { view, texts } = useShell();
  const shown = useStore(view);
  return (
    <fluent-tablist
      class="tabs"
      aria-label={texts.frame.views}
      activeid={`tab-${shown}`}
      onChange={({ currentTarget }) => {
        const chosen = viewOf(String(Reflect.get(currentTarget ?? {}, "activeid") ?? ""));
        if (chosen) view.set(chosen);
      }}
    >
      {viewIds.map((id) => (
        <fluent-tab key={id} id={`tab-${id}`} aria-controls={`view-${id}`}>
          {texts.frame[id]}
        </fluent-tab>
      ))}
    </fluent-tablist>
  );
}

function viewOf(tab: string): ViewId | undefined {
  return viewIds.find((id) => tab === `tab-${id}`);
}
