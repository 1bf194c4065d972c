/** Things in order, put together as long as their sizes fit into one round trip; a larger one goes alone. */
export function groupedBySize<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: number,
): readonly (readonly Item[])[] {
  const trips: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = trips.at(-1);
    if (last && size <= room) {
      last.push(item);
      room -= size;
    } else {
      trips.push([item]);
      room = most - size;
    }
  }
  return trips;
}
