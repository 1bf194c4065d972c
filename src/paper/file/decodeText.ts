export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-874";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Text of bytes by their mark, else as UTF-8, else as the single bytes of TIS-620; null where they are none of these. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = markOf(bytes);
  if (marked !== null) return decodedAs(marked, bytes);
  if (isBinary(bytes)) return null;
  const unicode = decodedAs("utf-8", bytes);
  if (unicode) return unicode;
  return isThai(bytes) ? decodedAs("windows-874", bytes) : null;
}

function markOf([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

function decodedAs(encoding: TextEncoding, bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // A TypeError: bytes that are no letters of that encoding.
    return null;
  }
}

/** How much of a file tells that it is text. */
const head = 4096;

/** Text has tabs, line ends and page ends; other control characters are a program's. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, head).some((byte) => byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1a);
}

/** Thai letters are 0xA1–0xFB; a text in another encoding has many other bytes above ASCII. */
function isThai(bytes: Uint8Array): boolean {
  let [thai, other] = [0, 0];
  for (const byte of bytes) {
    if (byte >= 0xa1 && byte <= 0xfb) thai += 1;
    else if (byte >= 0x80) other += 1;
  }
  return thai > 0 && other * 20 < thai;
}
