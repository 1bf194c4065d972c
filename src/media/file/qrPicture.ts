import { strToU8, zlibSync } from "fflate";
import { encode } from "uqr";
import { crc32 } from "../../zip/crc32";

/** Dots a module, so that a printer keeps edges sharp. */
const scale = 8;
/** Modules around the code that readers need left white. */
const border = 4;

/**
 * A link's QR code as a .png in black and white; the same bytes for the same link.
 *
 * @param link ASCII.
 */
export function qrPicture(link: string): Uint8Array {
  const { data, size } = encode(link, { ecc: "M", border });
  const side = size * scale;
  const rowBytes = Math.ceil(side / 8);
  // A byte before each row says that it is stored as it is.
  const rows = new Uint8Array(side * (rowBytes + 1));
  for (let y = 0; y < side; y += 1) {
    const modules = data[Math.floor(y / scale)] ?? [];
    const start = y * (rowBytes + 1) + 1;
    for (let x = 0; x < side; x += 1) {
      const isWhite = modules[Math.floor(x / scale)] !== true;
      const at = start + (x >> 3);
      if (isWhite) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return joined([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", headOf(side)),
    chunk("IDAT", zlibSync(rows)),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** Width, height, one bit a dot, grey, and no other kind of packing, filter or order. */
function headOf(side: number): Uint8Array {
  return joined([number32(side), number32(side), Uint8Array.from([1, 0, 0, 0, 0])]);
}

function chunk(kind: string, content: Uint8Array): Uint8Array {
  const named = joined([strToU8(kind), content]);
  return joined([number32(content.length), named, number32(crc32(named))]);
}

function number32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
