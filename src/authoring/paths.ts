/** Plain objects as they are put together and looked into, before the schema has seen them. */
export type Raw = Record<string, unknown>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a dotted path, or undefined. */
export function valueAt(of: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => (isRaw(at) ? at[key] : undefined), of);
}

/** Sets a value at a dotted path, making the objects on the way. Paths are column keys, never what a file says. */
export function setAt(of: Raw, path: string, value: unknown): void {
  const steps = path.split(".");
  const last = steps.pop() ?? path;
  let at = of;
  for (const step of steps) {
    const next = at[step];
    at = isRaw(next) ? next : (at[step] = {} as Raw);
  }
  at[last] = value;
}

/** The steps of an issue's place: `areas[0].units[2].id` → areas, 0, units, 2, id. */
export function stepsOf(place: string): readonly (string | number)[] {
  return [...place.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? "") : Number(index),
  );
}
