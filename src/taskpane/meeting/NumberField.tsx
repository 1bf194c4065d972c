import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { TextField } from "../controls/TextField";
import { useShell } from "../shell";
import { readNumber } from "./readNumber";
import { useMeeting } from "./useMeeting";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly most: number | null;
  /** Not called while what is typed is no such number. */
  readonly onNumber: (value: number) => void;
}

/** A number from 0 on, in Thai digits too. */
export function NumberField({ label, value, most, onNumber }: Props): JSX.Element {
  const { say } = useShell();
  const { t } = useMeeting();
  const [typed, type] = useState(String(value));
  const number = readNumber(typed, most);
  useEffect(() => {
    // A trial that was taken back, or an answer that changed in the workbook.
    type((before) => (readNumber(before, most) === value ? before : String(value)));
  }, [value, most]);
  return (
    <>
      <TextField
        label={label}
        value={typed}
        onInput={(text) => {
          type(text);
          const read = readNumber(text, most);
          if (read !== null && read !== value) onNumber(read);
        }}
      />
      {number === null && (
        <p class="missed" role="status">
          {most === null ? say(t.notANumber, { least: 0 }) : say(t.notInRange, { least: 0, most })}
        </p>
      )}
    </>
  );
}
