import type { ComponentChildren, JSX } from "preact";
import "./fluent";
import { useFocus } from "./useFocus";

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** Whether the focus comes here when the message appears. */
  readonly takesFocus?: "free" | "always" | "never";
}

/** Something the officer should know; errors are spoken at once. */
export function Message({ intent, children, actions, takesFocus = "never" }: Props): JSX.Element {
  // The bar itself can't take it: of an element with a shadow and tabindex -1, Tab passes over all that is inside.
  const text = useFocus<HTMLDivElement>(takesFocus);
  return (
    <fluent-message-bar
      class="message"
      intent={intent}
      layout="multiline"
      role={intent === "error" ? "alert" : "status"}
    >
      <div ref={text} class="message-text" tabIndex={takesFocus === "never" ? undefined : -1}>
        {children}
      </div>
      {actions !== undefined && (
        <div slot="actions" class="message-actions">
          {actions}
        </div>
      )}
    </fluent-message-bar>
  );
}
