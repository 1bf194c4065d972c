import { createStore, type Store } from "../store";
import type { MadeFile } from "./madeFile";
import { createPackShelf, type PackShelf } from "./packShelf";
import type { PanelId } from "./panelId";
import { blankForm, type TemplateForm } from "./templateForm";

/** What outlives a change of tab or language in the view of packs. Nothing of it but the shelf's packs is kept. */
export interface PacksDesk {
  readonly shelf: PackShelf;
  /** The panel that is unfolded. */
  readonly panel: Store<PanelId | null>;
  readonly form: Store<TemplateForm>;
  /** The last file that was made, until another is. */
  readonly madeFile: Store<MadeFile | null>;
}

export function createPacksDesk(panel: PanelId | null): PacksDesk {
  const shelf = createPackShelf(
    () => localStorage,
    async () => (await import(/* webpackChunkName: "pack-reading" */ "../../pack/read")).readPack,
  );
  return {
    shelf,
    panel: createStore(panel),
    form: createStore(blankForm),
    madeFile: createStore<MadeFile | null>(null),
  };
}
