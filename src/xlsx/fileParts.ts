import { inflateEntry } from "../zip/inflateEntry";
import type { ZipEntry } from "../zip/zipEntries";
import { plainXml } from "./plainXml";
import type { XmlPart } from "./tagReader";
import { unpackAnywhere, type Unpacker } from "./unpacker";
import { unsoundPart, UnsoundXlsx } from "./xlsxIssue";
import { xmlText } from "./xmlText";

/** Names of parts are the same in upper and lower case, and some programs write them with back slashes. */
export function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** The parts of an .xlsx, unpacked as they are asked for. What nobody asks for – pictures, macros – counts towards no limit. */
export class FileParts {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly twice = new Set<string>();
  private left: number;

  /** @param most Bytes that all parts read may unpack to. */
  constructor(
    entries: readonly ZipEntry[],
    private readonly most: number,
    private readonly unpacker: Unpacker = unpackAnywhere,
  ) {
    this.left = most;
    for (const entry of entries) {
      const name = partName(entry.name);
      if (this.entries.has(name)) this.twice.add(name);
      this.entries.set(name, entry);
    }
  }

  /** In lower case, with slashes. */
  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /**
   * A part that must be there.
   *
   * @throws UnsoundXlsx
   */
  needed(name: string): XmlPart {
    const part = this.find(name);
    if (!part) throw unsoundPart(name, "missing");
    return part;
  }

  /**
   * A part as text that a TagReader takes; null where there is none of that name.
   *
   * @throws UnsoundXlsx
   */
  find(name: string): XmlPart | null {
    const bytes = this.bytes(name);
    if (!bytes) return null;
    const text = xmlText(bytes, this.unpacker);
    const xml = text === null ? null : plainXml(text);
    if (xml === null) throw unsoundPart(name, "broken");
    return { name, xml };
  }

  private bytes(name: string): Uint8Array | null {
    const entry = this.entries.get(partName(name));
    if (!entry) return null;
    if (this.twice.has(partName(name))) throw unsoundPart(name, "twice");
    const tooLarge = new UnsoundXlsx({ code: "unpacksTooLarge", values: { most: this.most } });
    if (entry.unpackedBytes > this.left) throw tooLarge;
    const part = inflateEntry(entry, this.left, this.unpacker.inflate);
    if (part === "tooLarge") throw tooLarge;
    if (part === "damaged") throw unsoundPart(name, "altered");
    this.left -= part.length;
    return part;
  }
}
