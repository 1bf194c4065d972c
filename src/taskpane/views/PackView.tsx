import type { JSX } from "preact";
import type { Pack } from "../../pack/schema";
import { fill, type Texts } from "../../texts/texts";

/** Which criteria are in use: nobody should have to guess. */
export function PackView({ pack, texts }: { readonly pack: Pack; readonly texts: Texts }): JSX.Element {
  return (
    <header class="pack">
      <p class="pack-label">{texts.pane.packInUse}</p>
      <h1>{pack.title.th}</h1>
      <p class="pack-version">{fill(texts.pane.version, { id: pack.id, version: pack.version })}</p>
    </header>
  );
}
