import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Pack } from "../../pack/schema";

/** The namespace by which the part with the pack is found among others' custom XML. */
export const packNamespace = "urn:lpa-excel:pack";

/** The most that a pack may unpack to, in bytes. */
const mostUnpacked = 20_000_000;

/** The pack as a custom XML part: its JSON, deflated, in Base64. */
export function packXml(pack: Pack): string {
  const packed = deflateSync(strToU8(JSON.stringify(pack)), { level: 9 });
  const attributes = `xmlns="${packNamespace}" id="${pack.id}" version="${pack.version}" encoding="deflate base64"`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<pack ${attributes}>${btoa(strFromU8(packed, true))}</pack>`;
}

/** The pack's JSON text out of a custom XML part; null where the part is not ours or broken. */
export function packJson(xml: string): string | null {
  if (!xml.includes(`"${packNamespace}"`)) return null;
  const [, packed] = /<(?:\w+:)?pack\b[^>]*>([A-Za-z0-9+/=\s]+)</.exec(xml) ?? [];
  return packed === undefined ? null : unpack(packed.replace(/\s/g, ""));
}

function unpack(packed: string): string | null {
  try {
    const unpacked = inflateSync(strToU8(atob(packed), true));
    return unpacked.length > mostUnpacked ? null : strFromU8(unpacked);
  } catch {
    return null;
  }
}
