import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isSoundEffort } from "../../target/terms";
import { plainText } from "../../text/plainText";
import { usePlan } from "./usePlan";

interface Props {
  readonly label: string;
  /** What a screen reader says, with the piece of work. */
  readonly spoken: string;
  /** Null where none is said. */
  readonly value: number | null;
  /** Null where the field was emptied. Not called while what is typed is no effort. */
  readonly onEffort: (effort: number | null) => void;
}

/** How much work something is, in days or whatever the officer reckons in. */
export function EffortField({ label, spoken, value, onEffort }: Props): JSX.Element {
  const { t } = usePlan();
  const shown = value === null ? "" : String(value);
  const [typed, type] = useState<string | null>(null);
  const text = typed ?? shown;
  return (
    <span class="effort">
      <label>
        <span class="quiet" aria-hidden="true">
          {label}
        </span>
        <input
          type="text"
          inputMode="decimal"
          aria-label={spoken}
          aria-invalid={readEffort(text) === undefined || undefined}
          value={text}
          onInput={({ currentTarget }) => {
            type(currentTarget.value);
          }}
          onChange={({ currentTarget }) => {
            const effort = readEffort(currentTarget.value);
            if (effort === undefined) return;
            type(null);
            if (effort !== value) onEffort(effort);
          }}
        />
      </label>
      {readEffort(text) === undefined && (
        <span class="missed" role="status">
          {t.notAnEffort}
        </span>
      )}
    </span>
  );
}

/** Null for a blank; undefined for what is no effort. */
function readEffort(typed: string): number | null | undefined {
  const plain = plainText(typed).replaceAll(",", "");
  if (plain === "") return null;
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined;
  const effort = Number(plain);
  return isSoundEffort(effort) ? effort : undefined;
}
