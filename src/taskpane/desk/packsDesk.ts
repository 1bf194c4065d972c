import type { AddedTemplate } from "../../workbook/excel/addedTemplate";
import type { RememberedTemplate } from "../../workbook/excel/templateContents";
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
  /** The key of the pack that a filled year is to move to; null for the newest other. */
  readonly moveTo: Store<string | null>;
  readonly form: Store<TemplateForm>;
  /** The last file that was made, until another is. */
  readonly madeFile: Store<MadeFile | null>;
  /** The number of the template that was chosen; null for the newest. */
  readonly template: Store<number | null>;
  /** The template that was built last, until it is taken out. */
  readonly built: Store<BuiltTemplate | null>;
}

/** A template that was built while this pane is open. */
export interface BuiltTemplate {
  readonly added: AddedTemplate;
  /** What it held then; null where it could not be read, so that it can't be taken out again. */
  readonly remembered: RememberedTemplate | null;
}

export function createPacksDesk(panel: PanelId | null): PacksDesk {
  const shelf = createPackShelf(
    () => localStorage,
    async () => (await import(/* webpackChunkName: "pack-reading" */ "../../pack/read")).readPack,
  );
  return {
    shelf,
    panel: createStore(panel),
    moveTo: createStore<string | null>(null),
    form: createStore(blankForm),
    madeFile: createStore<MadeFile | null>(null),
    template: createStore<number | null>(null),
    built: createStore<BuiltTemplate | null>(null),
  };
}
