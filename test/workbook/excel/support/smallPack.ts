import { allPacks } from "../../support/packs";

/** One indicator with a deadline: small, and every kind of cell, rule and name is in its template. */
export const smallPack = packOf("golden-deadline-on-fixed-day");

function packOf(id: string): (typeof allPacks)[number] {
  const found = allPacks.find((pack) => pack.id === id);
  if (!found) throw new Error(`no pack ${id}`);
  return found;
}
