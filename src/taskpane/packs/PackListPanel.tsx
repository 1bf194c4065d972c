import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { FilePicker } from "../controls/FilePicker";
import { Message } from "../controls/Message";
import { useShell } from "../shell";
import { useStore } from "../store";
import { PackCard } from "./PackCard";
import { TakenFiles } from "./TakenFiles";
import type { FileTaking } from "./useFileTaking";
import { useListedPacks } from "./useListedPacks";

/** All packs, and how to get more. */
export function PackListPanel({ taking }: { readonly taking: FileTaking }): JSX.Element {
  const { texts, say, packs, packsDesk } = useShell();
  const listed = useListedPacks();
  const { unreadable, isKept } = useStore(packsDesk.shelf.state);
  const [removed, setRemoved] = useState<string | null>(null);
  const t = texts.packs;
  const remove = (id: string): void => {
    packsDesk.shelf.remove(id);
    const isOwn = packs.get().own.some((pack) => pack.id === id);
    setRemoved(say(isOwn ? t.removedInUse : t.removed, { id }));
  };
  return (
    <>
      <FilePicker label={t.load} accept=".json,.xlsx" onPick={taking.take} />
      <p class="quiet">{t.loadHint}</p>
      <div role="status">
        {taking.isReading && <p>{t.reading}</p>}
        {removed !== null && <p>{removed}</p>}
        {!isKept && <p class="problem">{t.notKept}</p>}
      </div>
      <TakenFiles taking={taking} />
      {unreadable.map((id) => (
        <Message
          key={id}
          intent="warning"
          actions={
            <Button
              onPress={() => {
                remove(id);
              }}
            >
              {t.remove}
            </Button>
          }
        >
          {say(t.unreadable, { id })}
        </Message>
      ))}
      <ul class="cards">
        {listed.map((one) => (
          <PackCard key={one.key} listed={one} onRemove={remove} />
        ))}
      </ul>
    </>
  );
}
