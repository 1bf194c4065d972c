/** One file inside a zip, as the directory at the zip's end declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly compressed: Uint8Array;
  readonly method: "stored" | "deflated";
  /** As declared; what it unpacks to is counted again on the way. */
  readonly unpackedBytes: number;
  readonly crc32: number;
}

export const endRecord = 0x06054b50;
export const directoryRecord = 0x02014b50;
export const fileRecord = 0x04034b50;
export const endRecordBytes = 22;
/** Without the name and what may follow it. */
export const directoryRecordBytes = 46;
export const fileRecordBytes = 30;
const longestComment = 0xffff;
const encryptedFlag = 1;

/** The files of a zip, or null where it is cut off or not a plain zip (encrypted, in parts, or beyond 4 GB). */
export function listEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    return end === null ? null : readDirectory(bytes, view, end);
  } catch (thrown) {
    // A DataView throws RangeError where an offset points beyond the file.
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endRecordBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endRecord) return at;
  return null;
}

function readDirectory(bytes: Uint8Array, view: DataView, end: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, view, at);
    if (!entry) return null;
    entries.push(entry);
    at +=
      directoryRecordBytes +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const file = view.getUint32(at + 42, true);
  const sound =
    view.getUint32(at, true) === directoryRecord &&
    view.getUint32(file, true) === fileRecord &&
    (flags & encryptedFlag) === 0 &&
    (method === 0 || method === 8);
  if (!sound) return null;
  const start = file + fileRecordBytes + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
  if (start + size > bytes.length) return null;
  const nameAt = at + directoryRecordBytes;
  return {
    name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + view.getUint16(at + 28, true))),
    compressed: bytes.subarray(start, start + size),
    method: method === 0 ? "stored" : "deflated",
    unpackedBytes: view.getUint32(at + 24, true),
    crc32: view.getUint32(at + 16, true),
  };
}
