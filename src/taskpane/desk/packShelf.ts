import type { ReadPack } from "../../pack/read";
import type { Pack } from "../../pack/schema";
import { createStore, type Store } from "../store";

/** The packs that the officer loaded from files. */
export interface PackShelf {
  readonly state: Store<PackShelfState>;
  /** Reads what the browser kept, once; again where that failed. */
  readonly open: () => Promise<void>;
  /** Takes a checked pack in, in place of one of the same id. */
  readonly add: (pack: Pack) => void;
  readonly remove: (id: string) => void;
}

export interface PackShelfState {
  readonly loaded: readonly Pack[];
  /** Ids of packs that the browser kept and that do not read any more. */
  readonly unreadable: readonly string[];
  /** Whether the browser keeps all that is loaded; else some of it lasts as long as the pane. */
  readonly isKept: boolean;
}

/** The part of the browser's storage that is used; each of it may throw where storage is denied or full. */
export type KeptTexts = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

const prefix = "lpa.pack.";

/**
 * Packs only are kept, one an entry: nothing of a workbook or an LAO.
 *
 * @param storage Asked each time, since a browser that denies storage throws already there.
 * @param loadReader What checks kept packs: an older or newer add-in may have kept them.
 */
export function createPackShelf(
  storage: () => KeptTexts,
  loadReader: () => Promise<(json: string) => ReadPack>,
): PackShelf {
  const state = createStore<PackShelfState>({ loaded: [], unreadable: [], isKept: true });
  const change = (part: Partial<PackShelfState>): void => {
    state.set({ ...state.get(), ...part });
  };
  const unkept = new Set<string>();
  let isDenied = false;
  const isKept = (): boolean => !isDenied && unkept.size === 0;
  let opened: Promise<void> | null = null;
  const read = async (): Promise<void> => {
    const kept = keptTexts(storage);
    isDenied = kept === null;
    change({ isKept: isKept() });
    if (!kept || kept.length === 0) return;
    const readPack = await loadReader();
    const all = kept.map(([id, json]) => ({ id, read: readPack(json) }));
    const packs = all.flatMap((one) => (one.read.ok ? [one.read.value] : []));
    change({
      loaded: [...without(packs, state.get().loaded), ...state.get().loaded],
      unreadable: all.flatMap((one) => (one.read.ok ? [] : [one.id])),
    });
  };
  return {
    state,
    open() {
      opened ??= read().catch((thrown: unknown) => {
        opened = null;
        throw thrown;
      });
      return opened;
    },
    add(pack) {
      const { loaded, unreadable } = state.get();
      const wasKept = attempt(() => {
        storage().setItem(prefix + pack.id, JSON.stringify(pack));
      });
      if (wasKept) unkept.delete(pack.id);
      else {
        unkept.add(pack.id);
        // An older one of the same id would come back the next time, unseen.
        attempt(() => {
          storage().removeItem(prefix + pack.id);
        });
      }
      change({
        loaded: [...without(loaded, [pack]), pack],
        unreadable: unreadable.filter((id) => id !== pack.id),
        isKept: isKept(),
      });
    },
    remove(id) {
      const { loaded, unreadable } = state.get();
      unkept.delete(id);
      attempt(() => {
        storage().removeItem(prefix + id);
      });
      change({
        loaded: loaded.filter((pack) => pack.id !== id),
        unreadable: unreadable.filter((one) => one !== id),
        isKept: isKept(),
      });
    },
  };
}

/** All that are sound; where the browser gives none, or some don't read, the view of packs tells it. */
export async function loadedFrom({ open, state }: PackShelf): Promise<readonly Pack[]> {
  await open().catch(() => undefined);
  return state.get().loaded;
}

/** Id and text of each kept pack; null where storage is denied. */
function keptTexts(storage: () => KeptTexts): readonly (readonly [id: string, json: string])[] | null {
  try {
    const kept = storage();
    const keys = Array.from({ length: kept.length }, (_unused, index) => kept.key(index) ?? "");
    return keys
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key.slice(prefix.length), kept.getItem(key) ?? ""]);
  } catch {
    return null;
  }
}

function without(packs: readonly Pack[], others: readonly Pack[]): readonly Pack[] {
  return packs.filter(({ id }) => others.every((other) => other.id !== id));
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
