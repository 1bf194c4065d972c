import { fail, succeed, type Outcome } from "../outcome";
import type { Handout } from "../pack/handout";
import { packIssue, type PackIssue } from "../pack/issue";
import { packLimits } from "../pack/limits";
import { chooseBase } from "../pack/overlay/baseRecord";
import { layOver, unknownBase, type BaseTaken, type LaidOver } from "../pack/overlay/layOver";
import { ownPlace } from "../pack/overlay/ownParts";
import { readPackFile } from "../pack/read";
import type { Overlay, Pack } from "../pack/schema";
import type { AuthoringIssue, SheetPlace } from "./issue";
import { limits } from "./limits";
import { readAuthoringWorkbook } from "./readAuthoringWorkbook";

/** A fault of a file, placed in its JSON or in its sheets. */
export type FileIssue = PackIssue | AuthoringIssue;

/** A pack as it stands in a file. */
export interface FiledPack {
  readonly pack: Pack;
  /**
   * The cell that a place in the pack came from, or null for what is the base's; null for JSON, where the place is the
   * path itself.
   */
  readonly cellOf: ((place: string) => SheetPlace | null) | null;
  /** What of it is a province's own, and the pack it was laid over; null for a whole pack. */
  readonly own: { readonly overlay: Overlay; readonly base: Pack } | null;
  /** What the file says of its being handed out, which it bears out; null for any other. */
  readonly handout: Handout | null;
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
 * Reads a pack from a file of any origin: JSON by its ending, else an authoring workbook. A province's own indicators
 * come laid over their base. Never rejects.
 *
 * @param bases Packs that a province's overlay may extend.
 */
export async function packFromFile(
  name: string,
  bytes: Uint8Array,
  bases: readonly Pack[],
  taken: BaseTaken = "sameScoring",
): Promise<PackFromFile> {
  if (bytes.length > largestFile) return fileTooLarge(bytes.length);
  return /\.json$/i.test(name)
    ? fromJson(new TextDecoder().decode(bytes), bases, taken)
    : fromWorkbook(bytes, bases, taken);
}

async function fromWorkbook(
  bytes: Uint8Array,
  bases: readonly Pack[],
  taken: BaseTaken,
): Promise<PackFromFile> {
  const read = await readAuthoringWorkbook(bytes, bases, taken);
  if (!read.ok) return read;
  const authored = read.value;
  const { cellOf, remarks } = authored;
  if (authored.kind === "pack")
    return succeed({ pack: authored.pack, cellOf, remarks, own: null, handout: null });
  const laid = layOver(authored.base, authored.overlay, taken);
  if (!laid.ok) return fail(laid.trouble.map((issue) => ({ ...issue, place: cellOf(issue.place) })));
  const { pack } = laid.value;
  const told = laid.value.remarks.map((issue) => ({ ...issue, place: cellOf(issue.place) }));
  return succeed({
    ...asLaid(laid.value),
    remarks: [...told, ...remarks],
    cellOf(place) {
      const own = ownPlace(pack, authored.overlay, place);
      return own === null ? null : cellOf(own);
    },
  });
}

function fromJson(json: string, bases: readonly Pack[], taken: BaseTaken): PackFromFile {
  const read = readPackFile(json);
  if (!read.ok) return read;
  if (read.value.kind === "pack") {
    const { pack, handout } = read.value;
    return succeed({ pack, handout, cellOf: null, remarks: [], own: null });
  }
  const { overlay } = read.value;
  const base = chooseBase(bases, overlay);
  if (!base) return fail([unknownBase(overlay)]);
  const laid = layOver(base, overlay, taken);
  return laid.ok ? succeed(asLaid(laid.value)) : laid;
}

function asLaid({ pack, base, overlay, remarks }: LaidOver): FiledPack {
  return { pack, own: { overlay, base }, remarks, cellOf: null, handout: null };
}
