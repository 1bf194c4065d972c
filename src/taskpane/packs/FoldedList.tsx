import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { useShell } from "../shell";

/** A file may have hundreds of faults; a pane shows so many at a time. */
const page = 10;

/** A list whose end is told, and shown when somebody asks for it. */
export function FoldedList({ items }: { readonly items: readonly string[] }): JSX.Element {
  const { texts, say } = useShell();
  const [shown, show] = useState(page);
  const more = items.length - shown;
  return (
    <>
      <ul class="problems">
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
          {say(texts.packs.more, { count: Math.min(more, page) })}
        </Button>
      )}
    </>
  );
}
