import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import "./fluent";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** The first field of a form that took the place of the button that was pressed: typing goes on here. */
  readonly takesFocus?: boolean;
  readonly onInput: (value: string) => void;
}

export function TextField({
  label,
  value,
  placeholder = "",
  takesFocus = false,
  onInput,
}: Props): JSX.Element {
  const field = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where something else has the focus, such as a tab, it is left there.
    if (takesFocus && document.activeElement === document.body) field.current?.focus();
  }, [takesFocus]);
  return (
    <fluent-text-input
      ref={field}
      class="field"
      value={value}
      placeholder={placeholder}
      onInput={({ currentTarget }) => {
        onInput(String(Reflect.get(currentTarget ?? {}, "value") ?? ""));
      }}
    >
      {label}
    </fluent-text-input>
  );
}
