import type { Pack } from "../../pack/schema";
import { readPackPart } from "../file/packPart";
import type { Book } from "./book";
import { readIssue, type ReadIssue } from "./readIssue";

/**
 * The pack that a workbook is scored by. The one inside comes first: what was scored is scored by the same criteria.
 *
 * @param id As the workbook's settings name it; blank where they do not.
 * @param atHand For workbooks that lost theirs.
 */
export function choosePack(
  { customXml }: Pick<Book, "customXml">,
  id: string,
  atHand: readonly Pack[],
): { readonly pack: Pack | null; readonly issues: readonly ReadIssue[] } {
  const known = atHand.find((pack) => pack.id === id) ?? null;
  if (customXml === null && known) return { pack: known, issues: [] };
  const inside = (customXml ?? []).map(readPackPart).filter((part) => part !== null);
  const sound = inside.flatMap((part) => (part.kind === "sound" ? [part.pack] : []));
  const own = sound.find((pack) => id === "" || pack.id === id);
  if (own) return { pack: own, issues: [] };
  return { pack: known, issues: [readIssue(inside.length > 0 ? "packBroken" : "packMissing", { id })] };
}
