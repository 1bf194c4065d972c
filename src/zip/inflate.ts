import { Inflate as Stream } from "fflate";

/**
 * Takes bytes out of the deflate method of a zip.
 *
 * @param most Bytes after which to stop.
 * @param declared Bytes that it is said to come to, which may be anything.
 */
export type Inflate = (
  compressed: Uint8Array,
  most: number,
  declared: number,
) => Uint8Array | "tooLarge" | "damaged";

/** Small, so that a part that unpacks a thousandfold is stopped within thirty megabytes. */
const chunkBytes = 32_768;

/** In any engine. */
export const inflateAnywhere: Inflate = (compressed, most) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Stream((chunk) => {
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
};

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
