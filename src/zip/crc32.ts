const polynomial = 0xedb88320;

/** What is left of each byte after 8, 16, 24 and 32 bits, one table behind the other, so that four bytes are taken at once. */
const table = new Uint32Array(4 * 256);
for (let at = 0; at < table.length; at += 1) table[at] = leftOf(at & 0xff, 8 + 8 * (at >> 8));

function leftOf(byte: number, bits: number): number {
  let left = byte;
  for (let bit = 0; bit < bits; bit += 1) left = (left & 1) === 1 ? (left >>> 1) ^ polynomial : left >>> 1;
  return left >>> 0;
}

/** The checksum by which a zip tells that a file inside is still what was put in (CRC-32, as ISO 3309 has it). */
export function crc32(bytes: Uint8Array): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let checksum = ~0;
  for (let at = 0; at < whole; at += 4) {
    checksum ^= words.getInt32(at, true);
    checksum =
      (table[768 + (checksum & 0xff)] ?? 0) ^
      (table[512 + ((checksum >>> 8) & 0xff)] ?? 0) ^
      (table[256 + ((checksum >>> 16) & 0xff)] ?? 0) ^
      (table[checksum >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at += 1)
    checksum = (table[(checksum ^ words.getUint8(at)) & 0xff] ?? 0) ^ (checksum >>> 8);
  return ~checksum >>> 0;
}
