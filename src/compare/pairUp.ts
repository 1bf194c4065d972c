export interface Paired<Item> {
  readonly pairs: readonly (readonly [older: Item, newer: Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/**
 * Pairs two lists one to one by one name after another: what has the same first name, then of the rest what has
 * the same second name, and so on. Among equals the earlier goes with the earlier; everything keeps its order.
 */
export function pairUp<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  names: readonly ((item: Item) => string)[],
): Paired<Item> {
  const partner = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const name of names) {
    const waiting = new Map<string, Item[]>();
    for (const item of newer) {
      if (taken.has(item)) continue;
      const named = name(item);
      const same = waiting.get(named);
      if (same) same.push(item);
      else waiting.set(named, [item]);
    }
    for (const item of older) {
      if (partner.has(item)) continue;
      const found = waiting.get(name(item))?.shift();
      if (found === undefined) continue;
      partner.set(item, found);
      taken.add(found);
    }
  }
  return {
    pairs: older.flatMap((item) => {
      const found = partner.get(item);
      return found === undefined ? [] : [[item, found] as const];
    }),
    removed: older.filter((item) => !partner.has(item)),
    added: newer.filter((item) => !taken.has(item)),
  };
}

/** What only one of two lists of texts has, however often; texts that look the same are the same. */
export function listingOf<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  name: (item: Item) => string,
): { readonly added: readonly Item[]; readonly removed: readonly Item[] } | null {
  const { added, removed } = pairUp(
    older.map((item) => ({ item })),
    newer.map((item) => ({ item })),
    [({ item }) => name(item)],
  );
  if (added.length + removed.length === 0) return null;
  return { added: added.map(({ item }) => item), removed: removed.map(({ item }) => item) };
}
