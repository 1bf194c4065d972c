import { builtInPacks, defaultPackId } from "../pack/builtIn";
import type { Pack } from "../pack/schema";
import { createCatalogue, type Catalogue } from "../score/catalogue";

/** What is open now, for formulas and pane alike. Formulas read it from memory only. */
export interface Session {
  readonly catalogue: Catalogue;
  /**
   * Kept until the workbook's own packs have been read, so that no formula is answered from another pack; null from then
   * on, and where no workbook is near. Never rejects.
   */
  readonly opening: Promise<void> | null;
  /**
   * Opens packs beside the built-in ones, which give way to a pack of the same id: those of the workbook, and the built-in
   * ones as the pane has them. A pack in `functions.js` lacks what no function reads, such as its sources and notes.
   *
   * @param packInUse Id of the pack that is meant where a formula names none; null means the built-in one.
   * @param lost Ids of packs that the workbook means and that can't be used: no pack answers by such an id, not even a
   *   built-in one.
   */
  use(packs: readonly Pack[], packInUse: string | null, lost?: readonly string[]): void;
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
  let opened = (): void => undefined;
  // Beside Office there is a pane, which reads the workbook; a realm without it has the built-in packs only.
  const beforeWorkbook = "Office" in globalThis ? new Promise<void>((resolve) => (opened = resolve)) : null;
  const made: { -readonly [Key in keyof Session]: Session[Key] } = {
    catalogue: createCatalogue(builtInPacks, defaultPackId),
    opening: beforeWorkbook,
    use(packs, packInUse, lost = []) {
      const answering = [...builtInPacks, ...packs].filter(({ id }) => !lost.includes(id));
      made.catalogue = createCatalogue(answering, packInUse ?? defaultPackId, lost);
      made.opening = null;
      opened();
    },
  };
  Reflect.set(globalThis, shared, made);
  return made;
}
