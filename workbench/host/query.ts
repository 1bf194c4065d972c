import type { HostObject } from "./hostObject";
import type { Json, JsonObject } from "./json";
import { camelCase, pascalCase, type QueryInfo } from "./wire";

/** Answers a `load`: the selected members of an object, or of every item if it is a collection. */
export function query(object: HostObject, info: QueryInfo): JsonObject | null {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return select(object, paths.length === 0 ? ["$all"] : paths, info);
}

function select(object: HostObject, paths: readonly string[], info: QueryInfo = {}): JsonObject | null {
  if (object.isNull) return null;
  const items = object.items();
  if (items !== null) {
    const first = info.Skip ?? 0;
    const last = info.Top === undefined ? items.length : first + info.Top;
    const own = paths.map(camelCase).filter((path) => object.hasScalar(path));
    const itemPaths = paths
      .filter((path) => !object.hasScalar(camelCase(path)))
      .map((path) => path.replace(/^items\/?/i, "") || "$all");
    const scalars = Object.fromEntries(own.map((name) => [pascalCase(name), object.read(name)]));
    // Who asks for a member of the collection alone gets no items.
    if (itemPaths.length === 0) return scalars;
    return { ...scalars, _Items: items.slice(first, last).map((item) => select(item, itemPaths)) };
  }
  const answer: Record<string, Json> = { ...object.identity() };
  for (const [name, nested] of grouped(paths)) {
    if (name === "$all" || name === "*") {
      for (const scalar of object.scalarNames()) answer[pascalCase(scalar)] = object.read(scalar);
    } else if (nested.length === 0 && object.hasScalar(name)) {
      answer[pascalCase(name)] = object.read(name);
    } else {
      // A child that the object does not have is refused here, and so is every misspelt member.
      answer[pascalCase(name)] = select(object.child(name), nested.length === 0 ? ["$all"] : nested);
    }
  }
  return answer;
}

/** "format/fill/color" and "format/wrapText" are both asked of the child `format`. */
function grouped(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const name = camelCase(head);
    const nested = groups.get(name) ?? [];
    if (rest.length > 0) nested.push(rest.join("/"));
    groups.set(name, nested);
  }
  return groups;
}
