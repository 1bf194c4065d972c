import { fail, succeed, type Outcome } from "../outcome";
import { packIssue, type PackIssue } from "../pack/issue";
import { packLimits } from "../pack/limits";
import { layOver } from "../pack/overlay";
import { readPackFile } from "../pack/read";
import type { Pack } from "../pack/schema";
import type { AuthoringIssue, SheetPlace } from "./issue";
import { limits } from "./limits";
import { readAuthoringWorkbook } from "./readAuthoringWorkbook";

/** A fault of a file, placed in its JSON or in its sheets. */
export type FileIssue = PackIssue | AuthoringIssue;

/** A pack as it stands in a file. */
export interface FiledPack {
  readonly pack: Pack;
  /** The cell that a place in the pack came from; null for JSON, where the place is the path itself. */
  readonly cellOf: ((place: string) => SheetPlace) | null;
  /** What is no fault, but may have been meant otherwise. */
  readonly remarks: readonly FileIssue[];
}

/** A pack out of a file, or everything that stands in the way. */
export type PackFromFile = Outcome<FiledPack, readonly FileIssue[]>;

/** Bytes of the largest file that is opened at all. Characters of Thai take three bytes. */
export const largestFile = Math.max(packLimits.characters * 3, limits.fileBytes);

export function fileTooLarge(bytes: number): PackFromFile {
  return fail([packIssue("tooLarge", { characters: bytes, most: packLimits.characters }, "")]);
}

/**
 * Reads a pack from a file of any origin: JSON by its ending, else an authoring workbook. Never rejects.
 *
 * @param bases Packs that a province's overlay may extend.
 */
export async function packFromFile(
  name: string,
  bytes: Uint8Array,
  bases: readonly Pack[],
): Promise<PackFromFile> {
  if (bytes.length > largestFile) return fileTooLarge(bytes.length);
  return /\.json$/i.test(name)
    ? fromJson(new TextDecoder().decode(bytes), bases)
    : readAuthoringWorkbook(bytes);
}

function fromJson(json: string, bases: readonly Pack[]): PackFromFile {
  const read = readPackFile(json);
  if (!read.ok) return read;
  if (read.value.kind === "pack") return succeed(asFiled(read.value.pack));
  const { overlay } = read.value;
  const base = bases.find(({ id }) => id === overlay.extends);
  if (!base) return fail([packIssue("unknownBase", { base: overlay.extends }, "extends")]);
  const laid = layOver(base, overlay);
  return laid.ok ? succeed(asFiled(laid.value)) : laid;
}

function asFiled(pack: Pack): FiledPack {
  return { pack, cellOf: null, remarks: [] };
}
