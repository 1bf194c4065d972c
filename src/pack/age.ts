import { isLaterVersion } from "./laterVersion";
import type { Pack } from "./schema";

/** Whether a pack is for a later year, or a later version of the same. */
export function isNewerPack(
  one: Pick<Pack, "id" | "year" | "version">,
  than: Pick<Pack, "id" | "year" | "version">,
): boolean {
  if (one.year !== than.year) return one.year > than.year;
  return one.id === than.id && isLaterVersion(one.version, than.version);
}
