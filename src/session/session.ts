import { builtInPacks, defaultPackId } from "../pack/builtIn";
import { createCatalogue, type Catalogue } from "../score/catalogue";

/** What is open now, for formulas and pane alike. Read from memory only, so every function stays synchronous. */
export interface Session {
  readonly catalogue: Catalogue;
}

/**
 * Functions and pane are two scripts in one page. Each is bundled whole, which lets the functions run in one scope at
 * full speed; the session is the one thing they share. The functions' script comes first and creates it.
 */
const shared = Symbol.for("lpa-excel.session");

export const session: Session = findSession() ?? openSession();

function findSession(): Session | undefined {
  return Reflect.get(globalThis, shared) as Session | undefined;
}

function openSession(): Session {
  const opened = { catalogue: createCatalogue(builtInPacks, defaultPackId) };
  Reflect.set(globalThis, shared, opened);
  return opened;
}
