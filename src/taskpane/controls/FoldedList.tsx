import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "./Button";
import { useShell } from "../shell";

/** A file may have hundreds of faults; a pane shows so many at a time. */
const usualPage = 10;

interface Props {
  readonly items: readonly ComponentChildren[];
  readonly page?: number;
  /** How the list looks. */
  readonly look?: string;
  /** What the button says that shows so many more; left out, it speaks of faults. */
  readonly moreSaid?: (count: number) => string;
}

/** A list whose end is told, and shown when somebody asks for it. */
export function FoldedList({ items, page = usualPage, look = "problems", moreSaid }: Props): JSX.Element {
  const { texts, say } = useShell();
  const [shown, show] = useState(page);
  const more = items.length - shown;
  const next = Math.min(more, page);
  return (
    <>
      <ul class={look}>
        {items.slice(0, shown).map((item, nth) => (
          <li key={nth}>{item}</li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          appearance="subtle"
          onPress={() => {
            show(shown + page);
          }}
        >
          {moreSaid?.(next) ?? say(texts.packs.more, { count: next })}
        </Button>
      )}
    </>
  );
}
