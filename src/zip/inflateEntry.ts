import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntries";

/** Small, so that a part that unpacks a thousandfold is stopped within thirty megabytes. */
const chunkBytes = 32_768;

/**
 * The bytes of one file inside a zip; damaged where its checksum tells that they are not what was put in.
 *
 * @param most Bytes after which to stop, whatever size the entry declares.
 */
export function inflateEntry(
  entry: Pick<ZipEntry, "method" | "compressed"> & Partial<Pick<ZipEntry, "crc32">>,
  most: number,
): Uint8Array | "tooLarge" | "damaged" {
  const bytes = inflated(entry, most);
  if (typeof bytes === "string" || entry.crc32 === undefined) return bytes;
  return crc32(bytes) === entry.crc32 ? bytes : "damaged";
}

function inflated(
  { method, compressed }: Pick<ZipEntry, "method" | "compressed">,
  most: number,
): Uint8Array | "tooLarge" | "damaged" {
  if (method === "stored") return compressed.length > most ? "tooLarge" : compressed;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < compressed.length; at += chunkBytes) {
      stream.push(compressed.subarray(at, at + chunkBytes), at + chunkBytes >= compressed.length);
      if (size > most) return "tooLarge";
    }
  } catch {
    // fflate throws plain errors for broken data; which of them it is says nothing to an officer.
    return "damaged";
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
