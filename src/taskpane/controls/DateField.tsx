import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { dateOf, serialOf } from "../../text/serialDay";

interface Props {
  readonly label: string;
  /** Excel serial day. */
  readonly day: number;
  /** Not called while what is typed is no day. */
  readonly onDay: (day: number) => void;
}

/** A day, typed or chosen in the browser's own calendar. */
export function DateField({ label, day, onDay }: Props): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={dateOf(day).toISOString().slice(0, 10)}
        onInput={({ currentTarget: { value } }) => {
          const typed = Date.parse(`${value}T00:00:00Z`);
          if (!Number.isNaN(typed)) onDay(serialOf(new Date(typed)));
        }}
      />
    </div>
  );
}
