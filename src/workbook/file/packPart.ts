import { deflateSync, strFromU8, strToU8 } from "fflate";
import type { PackIssue } from "../../pack/issue";
import { readPack } from "../../pack/read";
import type { Pack } from "../../pack/schema";
import { inflateEntry } from "../../zip/inflateEntry";
import { packNamespace } from "./packNamespace";

/** The make of the part. A part of a higher one was written by a newer add-in and is not read by guessing. */
const format = 1;

/** The most that a pack may unpack to, in bytes. */
const mostUnpacked = 20_000_000;

/** A custom XML part of ours, as it reads; `id` and `version` as its first element says them. */
export type PackPart =
  | { readonly kind: "sound"; readonly pack: Pack }
  | { readonly kind: "newer"; readonly id: string; readonly version: string; readonly issues: readonly [] }
  | {
      readonly kind: "damaged";
      readonly id: string;
      readonly version: string;
      /** Empty where the part does not even unpack. */
      readonly issues: readonly PackIssue[];
    };

/** A pack is packed once, however many workbooks it is written into. */
const written = new WeakMap<Pack, string>();

/** The pack as a custom XML part: its JSON, deflated, in Base64; without an XML declaration, which Excel's API may refuse. */
export function packXml(pack: Pack): string {
  const known = written.get(pack);
  if (known !== undefined) return known;
  const xml = packAnew(pack);
  written.set(pack, xml);
  return xml;
}

function packAnew(pack: Pack): string {
  const packed = deflateSync(strToU8(JSON.stringify(pack)), { level: 6 });
  const attributes = [
    `xmlns="${packNamespace}" format="${format}"`,
    `id="${pack.id}" version="${pack.version}" encoding="deflate base64"`,
  ].join(" ");
  return `<pack ${attributes}>${btoa(strFromU8(packed, true))}</pack>`;
}

/** The pack's JSON text out of a custom XML part; null where the part is not ours or broken. */
export function packJson(xml: string): string | null {
  if (!isPackPart(xml)) return null;
  const [, packed] = /<(?:\w+:)?pack\b[^>]*>([A-Za-z0-9+/=\s]+)</.exec(xml) ?? [];
  return packed === undefined ? null : unpack(packed.replace(/\s/g, ""));
}

/** Reads a custom XML part; null where it is not one of ours. */
export function readPackPart(xml: string): PackPart | null {
  if (!isPackPart(xml)) return null;
  const named = { id: attribute(xml, "id"), version: attribute(xml, "version") };
  // The first parts carried no number.
  if (Number(attribute(xml, "format") || format) > format) return { kind: "newer", ...named, issues: [] };
  const json = packJson(xml);
  if (json === null) return { kind: "damaged", ...named, issues: [] };
  const read = readPack(json);
  return read.ok ? { kind: "sound", pack: read.value } : { kind: "damaged", ...named, issues: read.trouble };
}

function isPackPart(xml: string): boolean {
  return new RegExp(`<(?:\\w+:)?pack\\b[^>]*"${packNamespace}"`).test(xml);
}

function attribute(xml: string, name: string): string {
  const [, value = ""] = new RegExp(`<(?:\\w+:)?pack\\b[^>]*\\s${name}="([^"]*)"`).exec(xml) ?? [];
  return value;
}

function unpack(packed: string): string | null {
  const compressed = bytesOf(packed);
  const unpacked = compressed && inflateEntry({ method: "deflated", compressed }, mostUnpacked);
  return unpacked instanceof Uint8Array ? strFromU8(unpacked) : null;
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return strToU8(atob(base64), true);
  } catch {
    return null;
  }
}
