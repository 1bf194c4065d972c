import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";

interface Props {
  readonly look: string;
  /** What is said while files are held over it. */
  readonly hint: string;
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

/** A part of the pane onto which files can be dropped; of one inside another the inner one takes them. */
export function DropArea({ look, hint, onDrop, children }: Props): JSX.Element {
  const [isOver, over] = useState(false);
  return (
    <div
      class={look}
      onDragOver={(event) => {
        over(!event.defaultPrevented);
        event.preventDefault();
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) over(false);
      }}
      onDrop={(event) => {
        over(false);
        if (event.defaultPrevented) return;
        event.preventDefault();
        onDrop([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {isOver && <p class="drop">{hint}</p>}
      {children}
    </div>
  );
}
