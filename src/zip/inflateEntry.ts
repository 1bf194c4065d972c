import { crc32 } from "./crc32";
import { inflateAnywhere, type Inflate } from "./inflate";
import type { ZipEntry } from "./zipEntries";

/**
 * The bytes of one file inside a zip; damaged where its checksum tells that they are not what was put in.
 *
 * @param most Bytes after which to stop, whatever size the entry declares.
 */
export function inflateEntry(
  entry: Pick<ZipEntry, "method" | "compressed"> & Partial<Pick<ZipEntry, "crc32" | "unpackedBytes">>,
  most: number,
  inflate: Inflate = inflateAnywhere,
): Uint8Array | "tooLarge" | "damaged" {
  const { method, compressed, unpackedBytes = 0 } = entry;
  const bytes = method === "stored" ? compressed : inflate(compressed, most, unpackedBytes);
  if (typeof bytes === "string") return bytes;
  if (bytes.length > most) return "tooLarge";
  return entry.crc32 === undefined || crc32(bytes) === entry.crc32 ? bytes : "damaged";
}
