import type { JSX } from "preact";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import { useShell } from "../shell";
import type { Insert, InsertOutcome } from "./useInsert";
import { useInsertTexts } from "./useInsertTexts";

interface Props {
  readonly outcome: InsertOutcome;
  readonly insert: Insert;
}

/** What became of the wish to insert: written and where, or why not, with the way on. */
export function InsertEnd({ outcome, insert }: Props): JSX.Element {
  const { say } = useShell();
  const t = useInsertTexts();
  switch (outcome.kind) {
    case "occupied":
      return (
        <Message intent="warning" actions={<OverwriteOrKeep insert={insert} />}>
          {say(t.occupied, { cell: outcome.cell, content: outcome.content })}
        </Message>
      );
    case "noRoom": {
      const { cell, size } = outcome;
      return (
        <Message intent="warning">{say(t.noRoom, { cell, rows: size.height, columns: size.width })}</Message>
      );
    }
    case "written":
      return <WrittenEnd outcome={outcome} insert={insert} />;
    case "takenOut":
    case "changed":
      return <Message intent="info">{say(t[outcome.kind], { cell: outcome.cell })}</Message>;
    case "failed":
      return <Message intent="error">{say(t.failed, { problem: outcome.problem })}</Message>;
  }
}

function OverwriteOrKeep({ insert }: { readonly insert: Insert }): JSX.Element {
  const t = useInsertTexts();
  return (
    <>
      <Button onPress={insert.overwrite}>{t.overwrite}</Button>
      <Button appearance="subtle" onPress={insert.dismiss}>
        {t.keep}
      </Button>
    </>
  );
}

function WrittenEnd({
  outcome: { cell, written },
  insert,
}: {
  readonly outcome: Extract<InsertOutcome, { readonly kind: "written" }>;
  readonly insert: Insert;
}): JSX.Element {
  const { say } = useShell();
  const t = useInsertTexts();
  return (
    <Message
      intent="success"
      actions={
        <Button
          onPress={() => {
            insert.takeOut(written);
          }}
        >
          {t.takeOut}
        </Button>
      }
    >
      {say(t.written, { formula: written.formula, cell })}
    </Message>
  );
}
