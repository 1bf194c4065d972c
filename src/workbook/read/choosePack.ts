import { contentHash, shortHash } from "../../pack/identity/hashes";
import type { Pack } from "../../pack/schema";
import { readPackPart, type PackPart } from "../file/packPart";
import type { Book } from "./book";
import { readIssue, type PackNamed, type ReadIssue } from "./readIssue";

/** Packs for workbooks that lost theirs. */
export interface PacksAtHand {
  readonly packs: readonly Pack[];
  /** One by which the officer wants such a workbook scored, whichever the workbook names. */
  readonly accept?: Pack | undefined;
}

export interface ChosenPack {
  readonly pack: Pack | null;
  readonly issues: readonly ReadIssue[];
}

/**
 * The pack that a workbook is scored by. The one inside comes first: what was scored is scored by the same criteria. A
 * workbook that lost it is scored by that very pack where it is at hand, as the hash in its settings tells; by another one
 * only where the officer said so.
 *
 * @param named As the workbook's settings say; blank where they do not.
 */
export function choosePack(
  { customXml }: Pick<Book, "customXml">,
  named: PackNamed,
  { packs, accept }: PacksAtHand,
): ChosenPack {
  const alike = packs.filter(({ id }) => id === named.id);
  const [first] = alike;
  if (customXml === null && first) return { pack: first, issues: [] };
  const inside = (customXml ?? []).map(readPackPart).filter((part) => part !== null);
  const own = ownPack(inside, named);
  if (own) return { pack: own, issues: renamed(own, named) };
  const same = [...(accept ? [accept] : []), ...packs].find((pack) => isMeant(pack, named));
  if (same) return { pack: same, issues: [] };
  if (accept)
    return { pack: accept, issues: [readIssue("packOther", { pack: named, used: nameOf(accept) })] };
  return { pack: null, issues: [readIssue(lossOf(inside), { pack: named, known: alike.map(nameOf) })] };
}

/** Of several packs inside, each of another template, the one with the hash; then the one of the id; then the only one. */
function ownPack(inside: readonly PackPart[], named: PackNamed): Pack | null {
  const sound = inside.flatMap((part) => (part.kind === "sound" ? [part.pack] : []));
  const [only] = sound;
  if (only && sound.length === 1) return only;
  const alike = sound.filter(({ id }) => id === named.id);
  return sound.find((pack) => isMeant(pack, named)) ?? alike[0] ?? (named.id === "" ? (only ?? null) : null);
}

function isMeant(pack: Pack, { hash }: PackNamed): boolean {
  return hash !== "" && shortHash(contentHash(pack)) === hash.toLowerCase();
}

function renamed(pack: Pack, named: PackNamed): readonly ReadIssue[] {
  return named.id === "" || pack.id === named.id
    ? []
    : [readIssue("packRenamed", { pack: named, used: nameOf(pack) })];
}

function nameOf(pack: Pack): PackNamed {
  return { id: pack.id, version: pack.version, hash: shortHash(contentHash(pack)) };
}

function lossOf(inside: readonly PackPart[]): "packMissing" | "packBroken" | "packNewer" {
  if (inside.some(({ kind }) => kind === "newer")) return "packNewer";
  return inside.length > 0 ? "packBroken" : "packMissing";
}
