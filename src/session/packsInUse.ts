import { builtInPacks, defaultPackId } from "../pack/builtIn";
import { createCatalogue } from "../score/catalogue";

/** The packs that formulas and the pane see. Read from memory only, so every function stays synchronous. */
export const catalogue = createCatalogue(builtInPacks, defaultPackId);
