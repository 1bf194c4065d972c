import type { JSX } from "preact";
import { useShell } from "../shell";
import { useStore } from "../store";

/** Which criteria are in use: nobody should have to guess. */
export function PackInUse(): JSX.Element {
  const { packs, texts, say, language } = useShell();
  const { inUse, faults } = useStore(packs);
  return (
    <header class="pack">
      <p class="quiet">{texts.frame.packInUse}</p>
      {inUse && <h1>{inUse.title[language]}</h1>}
      {inUse && <p class="quiet">{say(texts.frame.version, { id: inUse.id, version: inUse.version })}</p>}
      {faults.map(({ id }) => (
        <h1 key={id}>{say(texts.frame.noPackInUse, { id })}</h1>
      ))}
    </header>
  );
}
