import { contentHash } from "../../pack/identity/hashes";
import { shortHash } from "../../pack/identity/shortHash";
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
 * The pack that a workbook is scored by. The one inside comes first: what was scored is scored by the same criteria. Where the
 * settings name another content – the pack was lost, or another came in its place –, that very pack scores it if it is at
 * hand; any other one only where the officer said so.
 *
 * @param named As the workbook's settings say; blank where they do not.
 */
export function choosePack(
  { customXml }: Pick<Book, "customXml">,
  named: PackNamed,
  { packs, accept }: PacksAtHand,
): ChosenPack {
  const alike = packs.filter(({ id }) => id === named.id);
  if (customXml === null) return chosenInPane(alike, named);
  const inside = customXml.map(readPackPart).filter((part) => part !== null);
  const sound = inside.flatMap((part) => (part.kind === "sound" ? [part.pack] : []));
  const own = ownPack(sound, named);
  if (own) return { pack: own, issues: renamed(own, named) };
  const same = [...(accept ? [accept] : []), ...packs].find((pack) => isMeant(pack, named));
  if (same) return { pack: same, issues: [] };
  if (accept)
    return { pack: accept, issues: [readIssue("packOther", { pack: named, used: nameOf(accept) })] };
  const known = new Map([...sound, ...alike].map((pack) => [contentHash(pack), nameOf(pack)]));
  return { pack: null, issues: [readIssue(lossOf(inside), { pack: named, known: [...known.values()] })] };
}

/** The pane has looked at what the workbook carries, and knows the packs by which formulas are answered. */
function chosenInPane(alike: readonly Pack[], named: PackNamed): ChosenPack {
  const pack = alike.find((one) => named.hash === "" || isMeant(one, named)) ?? null;
  return {
    pack,
    issues: pack ? [] : [readIssue("packMissing", { pack: named, known: alike.map(nameOf) })],
  };
}

/** Of several packs inside, each of another template, the one with the hash; where none is said, the one of the id, or the only one. */
function ownPack(sound: readonly Pack[], named: PackNamed): Pack | null {
  if (named.hash !== "") return sound.find((pack) => isMeant(pack, named)) ?? null;
  const [only] = sound;
  if (only && sound.length === 1) return only;
  return sound.find(({ id }) => id === named.id) ?? (named.id === "" ? (only ?? null) : null);
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

function lossOf(inside: readonly PackPart[]): "packMissing" | "packBroken" | "packNewer" | "packDiffers" {
  if (inside.some(({ kind }) => kind === "newer")) return "packNewer";
  if (inside.some(({ kind }) => kind === "damaged")) return "packBroken";
  return inside.length > 0 ? "packDiffers" : "packMissing";
}
