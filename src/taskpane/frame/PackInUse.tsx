import type { JSX } from "preact";
import { useShell } from "../shell";
import { useStore } from "../store";

/** Which criteria are in use: nobody should have to guess. */
export function PackInUse(): JSX.Element {
  const { packs, texts, say, language } = useShell();
  const { inUse, trouble } = useStore(packs);
  return (
    <header class="pack">
      <p class="quiet">{texts.frame.packInUse}</p>
      {inUse && <h1>{inUse.title[language]}</h1>}
      {inUse && <p class="quiet">{say(texts.frame.version, { id: inUse.id, version: inUse.version })}</p>}
      {trouble && <h1>{say(texts.frame.noPackInUse, { id: trouble.id })}</h1>}
    </header>
  );
}
