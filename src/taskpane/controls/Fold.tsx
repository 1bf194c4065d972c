import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";

interface Props {
  readonly summary: string;
  readonly children: ComponentChildren;
  /** Whether it is unfolded when it first stands. */
  readonly begins?: "folded" | "unfolded";
}

/** Something long that is drawn when it is unfolded. */
export function Fold({ summary, children, begins = "folded" }: Props): JSX.Element {
  const [isOpen, open] = useState(begins === "unfolded");
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
