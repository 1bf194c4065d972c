import { session } from "../../session/session";
import type { PacksInUse } from "../shell";

/**
 * Opens the workbook's packs for formulas and pane, and lets the formulas go that wait for them.
 *
 * @throws Error where the pack in use does not open.
 */
export function openPacks(): Promise<PacksInUse> {
  session.use([], null);
  const inUse = session.catalogue.findPack(null);
  if (!inUse.ok) throw new Error(inUse.issue.code);
  return Promise.resolve({ inUse: inUse.value.pack, own: [] });
}
