import type { JSX } from "preact";
import "./fluent";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onInput: (value: string) => void;
}

export function TextField({ label, value, placeholder = "", onInput }: Props): JSX.Element {
  return (
    <fluent-text-input
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
