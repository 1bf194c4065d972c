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
  const bar = useFocus<HTMLElement>(takesFocus);
  return (
    <fluent-message-bar
      ref={bar}
      class="message"
      tabIndex={takesFocus === "never" ? undefined : -1}
      intent={intent}
      layout="multiline"
      role={intent === "error" ? "alert" : "status"}
    >
      <div class="message-text">{children}</div>
      {actions !== undefined && (
        <div slot="actions" class="message-actions">
          {actions}
        </div>
      )}
    </fluent-message-bar>
  );
}
