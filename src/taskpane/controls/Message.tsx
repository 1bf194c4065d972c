import type { ComponentChildren, JSX } from "preact";
import "./fluent";

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** Something the officer should know; errors are spoken at once. */
export function Message({ intent, children, actions }: Props): JSX.Element {
  return (
    <fluent-message-bar
      class="message"
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
