import { deflateSync, strFromU8, strToU8 } from "fflate";
import type { PackIssue } from "../../pack/issue";
import { readPack } from "../../pack/read";
import type { Pack } from "../../pack/schema";
import { TagReader } from "../../xlsx/tagReader";
import { UnsoundXlsx } from "../../xlsx/xlsxIssue";
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
  const reader = ownRoot(xml);
  return reader && contentOf(reader);
}

/** The parts read last: of many workbooks most carry the same pack, and reading one takes longer than all the rest. */
const readLast = new Map<string, PackPart | null>();
const mostKept = 4;

/** Reads a custom XML part; null where it is not one of ours. The same text gives the same pack. */
export function readPackPart(xml: string): PackPart | null {
  const known = readLast.get(xml);
  if (known !== undefined) return known;
  const read = readPartAnew(xml);
  const [oldest] = readLast.keys();
  if (oldest !== undefined && readLast.size >= mostKept) readLast.delete(oldest);
  readLast.set(xml, read);
  return read;
}

function readPartAnew(xml: string): PackPart | null {
  const reader = ownRoot(xml);
  if (!reader) return null;
  const named = { id: reader.attribute("id") ?? "", version: reader.attribute("version") ?? "" };
  // The first parts carried no number.
  if (Number(reader.attribute("format") ?? format) > format) return { kind: "newer", ...named, issues: [] };
  const json = contentOf(reader);
  if (json === null) return { kind: "damaged", ...named, issues: [] };
  const read = readPack(json);
  return read.ok ? { kind: "sound", pack: read.value } : { kind: "damaged", ...named, issues: read.trouble };
}

/** At the first tag of a part of ours; null where the part is another program's. */
function ownRoot(xml: string): TagReader | null {
  const reader = new TagReader({ name: "customXml", xml });
  return nextTag(reader) && reader.name === "pack" && reader.hasValue(packNamespace) ? reader : null;
}

function contentOf(reader: TagReader): string | null {
  if (reader.isAlone || !nextTag(reader) || !reader.isEnd) return null;
  const packed = reader.textBefore().replace(/\s/g, "");
  return packed === "" ? null : unpack(packed);
}

/** False where the part ends, or is no XML. */
function nextTag(reader: TagReader): boolean {
  try {
    return reader.next();
  } catch (thrown) {
    if (thrown instanceof UnsoundXlsx) return false;
    throw thrown;
  }
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
