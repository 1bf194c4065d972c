import { createStore, type Store } from "../store";
import { createLibrary, type Library } from "./library";
import type { MadeFile } from "./madeFile";
import { blankForm, type TemplateForm } from "./templateForm";

/** What outlives a change of tab or language in the view of packs. Nothing of it but the library's packs is kept. */
export interface PacksDesk {
  readonly library: Library;
  /** The panel that is unfolded. */
  readonly panel: Store<PanelId | null>;
  readonly form: Store<TemplateForm>;
  /** The last file that was made, until another is. */
  readonly madeFile: Store<MadeFile | null>;
}

export type PanelId = "build" | "list" | "compare" | "tools";

export function createPacksDesk(panel: PanelId | null): PacksDesk {
  const library = createLibrary(
    () => localStorage,
    async () => (await import(/* webpackChunkName: "pack-reading" */ "../../pack/read")).readPack,
  );
  return {
    library,
    panel: createStore(panel),
    form: createStore(blankForm),
    madeFile: createStore<MadeFile | null>(null),
  };
}
