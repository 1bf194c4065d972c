import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Indicator, Pack } from "../schema";
import { canonicalJson } from "./canonicalJson";
import { factsWithItems, scoringFacts } from "./scoringFacts";

/**
 * SHA-256 (64 hex digits) of all a pack says, whatever the order of its keys. `$schema` is for the editor and says
 * nothing.
 */
export function contentHash(pack: Pack): string {
  const known = contentHashes.get(pack);
  if (known !== undefined) return known;
  const made = hash({ ...pack, $schema: undefined });
  contentHashes.set(pack, made);
  return made;
}

/** A pack is hashed once, however often a workbook is held against it. */
const contentHashes = new WeakMap<Pack, string>();

/**
 * SHA-256 of what can change a score or a total. A corrected misprint leaves it as it was; a changed rubric does
 * not, so a workbook that carries this hash can tell whether its scores still hold.
 */
export function scoringHash(pack: Pack): string {
  return hash(scoringFacts(pack));
}

/** 16 hex digits by which an indicator is told from another version of itself that scores otherwise. */
export function indicatorFingerprint(indicator: Indicator): string {
  return hash(factsWithItems(indicator)).slice(0, 16);
}

function hash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
