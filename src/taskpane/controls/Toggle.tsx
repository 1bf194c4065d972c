import type { JSX } from "preact";
import { useId } from "preact/hooks";
import "./fluent";

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onToggle: (checked: boolean) => void;
}

/** On or off, at once. */
export function Toggle({ label, checked, onToggle }: Props): JSX.Element {
  const id = useId();
  return (
    <div class="toggle">
      <span id={id}>{label}</span>
      <fluent-switch
        aria-labelledby={id}
        checked={checked}
        onChange={({ currentTarget }) => {
          onToggle(Reflect.get(currentTarget ?? {}, "checked") === true);
        }}
      />
    </div>
  );
}
