import type { ComponentChildren, JSX } from "preact";
import "./fluent";

interface Props {
  readonly onPress: () => void;
  readonly appearance?: "primary" | "outline" | "subtle" | "transparent";
  readonly disabled?: boolean;
  /** Spoken in place of the children, where these are a picture or too short. */
  readonly label?: string;
  /** Whether what the button opens is open. */
  readonly expanded?: boolean;
  /** For buttons that stay pressed. */
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
}

export function Button(props: Props): JSX.Element {
  const { onPress, appearance = "outline", disabled = false, label, expanded, pressed, children } = props;
  return (
    <fluent-button
      // Fluent tells both to the browser by internals, which tools that check accessibility can't see.
      role="button"
      aria-disabled={disabled || undefined}
      appearance={appearance}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {children}
    </fluent-button>
  );
}
