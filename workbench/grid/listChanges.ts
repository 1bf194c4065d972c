interface Identified {
  readonly id: string;
}

/** The items that the list had before and has no more. */
export function missing<Item extends Identified>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Item[] {
  return before.filter(({ id }) => after.every((item) => item.id !== id));
}

/** The items that the list did not have before, or not so. */
export function changed<Item extends Identified>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Item[] {
  const earlier = new Map(before.map((item) => [item.id, item]));
  return after.filter((item) => !isSame(item, earlier.get(item.id)));
}

export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
