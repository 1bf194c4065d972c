import { listWithItems } from "../pack/outline";
import type { Pack } from "../pack/schema";
import { reporter, type Finding } from "./finding";

/** Keys that the map of changes says this pack has. Those of the earlier pack cannot be looked up here. */
export function checkChanges(pack: Pack): readonly Finding[] {
  const keys = new Set(listWithItems(pack).map(({ indicator }) => indicator.key));
  return (pack.changes?.changes ?? []).flatMap(({ to }, index) =>
    to.flatMap((key, nth) =>
      keys.has(key)
        ? []
        : [
            reporter(`changes.changes[${String(index)}].to[${String(nth)}]`, null)("changeOfUnknownKey", {
              key,
            }),
          ],
    ),
  );
}
