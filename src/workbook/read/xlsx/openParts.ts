import { strFromU8 } from "fflate";
import { inflateEntry } from "../../../zip/inflateEntry";
import { listEntries, type ZipEntry } from "../../../zip/zipEntries";
import { plainXml } from "./plainXml";

/** How much of a file is unpacked before it is refused; real workbooks need a hundredth of it. */
const limits = { fileBytes: 20_000_000, unpackedBytes: 100_000_000, parts: 5_000 } as const;

/** What is no sound part of an .xlsx; whoever opens a workbook refuses it then. */
export class UnsoundPart extends Error {}

/** The parts of an .xlsx, unpacked as they are asked for, within the limits. */
export class FileParts {
  private left: number = limits.unpackedBytes;

  private constructor(private readonly entries: ReadonlyMap<string, ZipEntry>) {}

  /** Null where the bytes are no zip, or too many, or declare to unpack to too many. */
  static open(bytes: Uint8Array): FileParts | null {
    if (bytes.length > limits.fileBytes) return null;
    const entries = listEntries(bytes);
    if (!entries || entries.length > limits.parts) return null;
    const declared = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
    if (declared > limits.unpackedBytes) return null;
    return new FileParts(new Map(entries.map((entry) => [entry.name, entry])));
  }

  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /**
   * A part as text that a TagReader takes; null where there is none of that name.
   *
   * @throws UnsoundPart
   */
  xml(name: string): string | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    const part = inflateEntry(entry, this.left);
    if (part === "damaged" || part === "tooLarge") throw new UnsoundPart(`${name} is ${part}`);
    this.left -= part.length;
    const xml = plainXml(strFromU8(part));
    if (xml === null) throw new UnsoundPart(`${name} is not plain XML`);
    return xml;
  }
}
