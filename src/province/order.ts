type Compare<Item> = (one: Item, other: Item) => number;

/** By the first that tells two items apart. */
export function byTurns<Item>(...compares: readonly Compare<Item>[]): Compare<Item> {
  return (one, other) => {
    for (const compare of compares) {
      const found = compare(one, other);
      if (found !== 0) return found;
    }
    return 0;
  };
}

/** Largest first; null behind all numbers. */
export function byMost<Item>(of: (item: Item) => number | null): Compare<Item> {
  return (one, other) => (of(other) ?? -1) - (of(one) ?? -1);
}

const thai = new Intl.Collator("th");

/** As a Thai dictionary has it. */
export function byName<Item>(of: (item: Item) => string): Compare<Item> {
  return (one, other) => thai.compare(of(one), of(other)) || byLetters(of)(one, other);
}

/** Letter by letter, which tells any two texts apart. */
export function byLetters<Item>(of: (item: Item) => string): Compare<Item> {
  return (one, other) => {
    const [first, second] = [of(one), of(other)];
    return first === second ? 0 : first < second ? -1 : 1;
  };
}

/** Items by a key of theirs, in the order in which keys first come. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
