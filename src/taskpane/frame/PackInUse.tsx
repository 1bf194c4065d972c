import type { JSX } from "preact";
import { useShell } from "../shell";
import { useStore } from "../store";

/** Which criteria are in use: nobody should have to guess. */
export function PackInUse(): JSX.Element {
  const { packs, texts, say } = useShell();
  const { id, title, version } = useStore(packs).inUse;
  return (
    <header class="pack">
      <p class="quiet">{texts.frame.packInUse}</p>
      <h1>{title.th}</h1>
      <p class="quiet">{say(texts.frame.version, { id, version })}</p>
    </header>
  );
}
