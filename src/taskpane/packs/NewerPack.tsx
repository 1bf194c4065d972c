import type { JSX } from "preact";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import { newerVersion } from "../desk/packList";
import { useShell } from "../shell";
import { useStore } from "../store";
import { useListedPacks } from "./useListedPacks";

/** A later version of the workbook's pack is at hand; the workbook stays with its own until somebody decides. */
export function NewerPack(): JSX.Element | null {
  const { texts, say, packs, packsDesk } = useShell();
  const { inUse, isChosen } = useStore(packs);
  const listed = useListedPacks();
  const newer = inUse && isChosen ? newerVersion(listed, inUse) : null;
  if (!inUse || !newer) return null;
  const t = texts.packs;
  return (
    <Message
      intent="info"
      actions={
        <Button
          onPress={() => {
            packsDesk.panel.set("list");
          }}
        >
          {t.list}
        </Button>
      }
    >
      {say(t.newerVersion, { id: inUse.id, version: inUse.version, newer: newer.pack.version })}
    </Message>
  );
}
