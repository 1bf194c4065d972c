import type { ComponentChildren, JSX } from "preact";
import { FoldedList } from "../controls/FoldedList";
import { useSpeech } from "./useSpeech";

interface Props {
  readonly head: ComponentChildren;
  /** What is compared down the list, at its right edge. */
  readonly figure?: string;
  readonly lines?: readonly ComponentChildren[];
}

/** A line of a table, as narrow as the pane. */
export function ProvinceRow({ head, figure = "", lines = [] }: Props): JSX.Element {
  return (
    <>
      <div class="province-head">
        <span>{head}</span>
        {figure !== "" && <strong>{figure}</strong>}
      </div>
      {lines
        .filter((line) => line !== "")
        .map((line, nth) => (
          <p key={nth} class="quiet">
            {line}
          </p>
        ))}
    </>
  );
}

/** Lines that are looked through in one go; the others come when they are asked for. */
const page = 20;

export function ProvinceRows({ rows }: { readonly rows: readonly ComponentChildren[] }): JSX.Element {
  const { say, t } = useSpeech();
  return (
    <FoldedList items={rows} page={page} look="province-rows" moreSaid={(count) => say(t.more, { count })} />
  );
}
