import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";

interface Props {
  readonly summary: string;
  readonly children: ComponentChildren;
}

/** Something long that is drawn when it is unfolded. */
export function Fold({ summary, children }: Props): JSX.Element {
  const [isOpen, open] = useState(false);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        open(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
