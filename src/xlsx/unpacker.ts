import { inflateAnywhere, type Inflate } from "../zip/inflate";

/** How a file's bytes become the text of its parts. An engine with quicker means of its own has its own, of the same results. */
export interface Unpacker {
  readonly inflate: Inflate;
  /** Text in UTF-8, without the mark that may lead it; null for bytes that are none of its letters. */
  readonly utf8: (bytes: Uint8Array) => string | null;
}

/** In any engine. */
export const unpackAnywhere: Unpacker = {
  inflate: inflateAnywhere,
  utf8: (bytes) => decoded(bytes, "utf-8"),
};

/** Null for bytes that are no letters of that encoding, and for an encoding that nobody knows. */
export function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // RangeError for letters that nobody knows, TypeError for bytes that are none of them.
    return null;
  }
}
