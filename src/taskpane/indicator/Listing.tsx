import type { JSX } from "preact";
import { useShell } from "../shell";

interface Props {
  readonly title: string;
  readonly items: readonly string[];
  readonly open?: boolean;
}

/** Texts of the paper under a title that opens and closes; nothing where there are none. */
export function Listing({ title, items, open = false }: Props): JSX.Element | null {
  const { digits } = useShell();
  if (items.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ol>
        {items.map((text, index) => (
          <li key={index}>{digits(text)}</li>
        ))}
      </ol>
    </details>
  );
}
