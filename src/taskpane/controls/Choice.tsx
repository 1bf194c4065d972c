import type { JSX } from "preact";
import { useId } from "preact/hooks";

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value) => void;
}

/**
 * One of several. The browser's own list in Fluent's colours: unlike a drawn one it may leave a pane of 320 pixels, and
 * works with every screen reader.
 */
export function Choice<Value extends string>({ label, value, options, onChoose }: Props<Value>): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
