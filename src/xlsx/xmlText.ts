import { decoded, type Unpacker } from "./unpacker";

/** Where a part says in which letters it is written. */
const declared = /^<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})["']/;

/** The text of an XML part, which is UTF-8 unless it says otherwise; null for bytes that are none of its letters. */
export function xmlText(bytes: Uint8Array, { utf8 }: Pick<Unpacker, "utf8">): string | null {
  const encoding = encodingOf(bytes);
  return /^utf-?8$/i.test(encoding) ? utf8(bytes) : decoded(bytes, encoding);
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark, a tag's first letter tells: it is one byte of two.
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 300));
  const [, name = "utf-8"] = declared.exec(head.replace(/^\u00EF\u00BB\u00BF/, "")) ?? [];
  // The declaration is itself in single bytes, so a part that calls itself UTF-16 was rewritten without being told.
  return /^utf-?16/i.test(name) ? "utf-8" : name;
}
