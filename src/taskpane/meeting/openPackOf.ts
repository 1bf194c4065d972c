import type { Pack } from "../../pack/schema";
import { session } from "../../session/session";

/** The packs that are open now, by their id. */
export function openPackOf(id: string): Pack | null {
  const found = session.catalogue.findPack(id);
  return id !== "" && found.ok ? found.value.pack : null;
}
