import type { Room } from "./room";
import { isRelative, type Import } from "./sources";

/** Imports that cross a wall, each in a line that says where, what and between which rooms. */
export function crossings(imports: readonly Import[], rooms: readonly Room[]): readonly string[] {
  return imports.flatMap(({ file, line, from, target }) => {
    if (!isRelative(from)) return [];
    const at = `${file}:${line} imports ${from}`;
    const own = roomOf(file, rooms);
    const other = target === null ? null : roomOf(target, rooms);
    if (!own || !other) return [`${at}: ${own ? "it leads into no room" : "the file stands in no room"}`];
    return own === other || own.knows.includes(other.name)
      ? []
      : [`${at}: ${own.name} → ${other.name} is no arrow`];
  });
}

/** The arrows that imports take, as "score → pack". */
export function arrowsTaken(imports: readonly Import[], rooms: readonly Room[]): ReadonlySet<string> {
  return new Set(
    imports.flatMap(({ file, target }) => {
      const [own, other] = [roomOf(file, rooms), target === null ? null : roomOf(target, rooms)];
      return own && other && own !== other ? [arrow(own.name, other.name)] : [];
    }),
  );
}

export function arrow(from: string, to: string): string {
  return `${from} → ${to}`;
}

export function roomOf(file: string, rooms: readonly Room[]): Room | null {
  const around = rooms.filter(({ place }) => file === place || file.startsWith(`${place}/`));
  return around.sort((one, other) => other.place.length - one.place.length)[0] ?? null;
}

/** Files that import each other in a circle: each circle once, as "a.ts → b.ts → a.ts". */
export function circles(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, readonly string[]>();
  for (const { file, target } of imports)
    if (target !== null) next.set(file, [...(next.get(file) ?? []), target]);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
