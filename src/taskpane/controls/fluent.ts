import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/progress-bar.js";
import "@fluentui/web-components/switch.js";
import "@fluentui/web-components/tab.js";
import "@fluentui/web-components/tablist.js";
import "@fluentui/web-components/text-input.js";
import type { ComponentChildren, Ref } from "preact";

/** What Fluent's elements take from the pane's views, which use them through the components of this folder only. */
interface FluentElement {
  readonly key?: string;
  readonly id?: string;
  readonly class?: string;
  readonly slot?: string;
  readonly title?: string;
  readonly ref?: Ref<HTMLElement>;
  readonly disabled?: boolean;
  readonly children?: ComponentChildren;
  readonly "aria-label"?: string | undefined;
  readonly "aria-labelledby"?: string | undefined;
  readonly "aria-controls"?: string | undefined;
  readonly "aria-disabled"?: boolean | undefined;
  readonly "aria-pressed"?: boolean | undefined;
  readonly "aria-expanded"?: boolean | undefined;
  readonly onClick?: (event: MouseEvent) => void;
  readonly onChange?: (event: Event) => void;
  readonly onInput?: (event: Event) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

declare module "preact" {
  // The only way to tell Preact of other elements.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      "fluent-button": FluentElement & {
        readonly role?: "button";
        readonly appearance?: "primary" | "outline" | "subtle" | "transparent";
        readonly size?: "small" | "medium";
        readonly "icon-only"?: boolean;
      };
      "fluent-message-bar": FluentElement & {
        readonly intent?: "info" | "success" | "warning" | "error";
        readonly layout?: "multiline" | "singleline";
        readonly role?: "alert" | "status";
        readonly tabIndex?: number | undefined;
      };
      "fluent-progress-bar": FluentElement & { readonly value?: number; readonly max?: number };
      "fluent-switch": FluentElement & { readonly checked?: boolean };
      "fluent-tab": FluentElement;
      "fluent-tablist": FluentElement & { readonly activeid?: string };
      "fluent-text-input": FluentElement & { readonly value?: string; readonly placeholder?: string };
    }
  }
}
