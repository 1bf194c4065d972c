import {
  directoryRecord,
  directoryRecordBytes,
  endRecord,
  endRecordBytes,
  fileRecord,
  fileRecordBytes,
  type ZipEntry,
} from "./zipEntries";

/** Version 2.0 of the format, which has folders and deflate. */
const version = 20;
const namesAreUtf8 = 0x800;
/** 1 January 1980, the first day a zip can hold, so that the same entries give the same bytes. */
const firstDay = 33;

/** A zip of entries, which stay as they are compressed. */
export function joinEntries(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const files = entries.reduce((sum, { compressed }) => sum + compressed.length + fileRecordBytes, nameBytes);
  const directory = entries.length * directoryRecordBytes + nameBytes;
  const bytes = new Uint8Array(files + directory + endRecordBytes);
  const view = new DataView(bytes.buffer);
  let [fileAt, directoryAt] = [0, files];
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? new Uint8Array();
    const file = fileAt;
    fileAt += putFile(bytes, view, file, entry, name);
    directoryAt += putDirectory(bytes, view, directoryAt, entry, name, file);
  }
  view.setUint32(directoryAt, endRecord, true);
  view.setUint16(directoryAt + 8, entries.length, true);
  view.setUint16(directoryAt + 10, entries.length, true);
  view.setUint32(directoryAt + 12, directory, true);
  view.setUint32(directoryAt + 16, files, true);
  return bytes;
}

function putFile(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry, name: Uint8Array): number {
  view.setUint32(at, fileRecord, true);
  putShared(view, at + 4, entry, name);
  bytes.set(name, at + fileRecordBytes);
  bytes.set(entry.compressed, at + fileRecordBytes + name.length);
  return fileRecordBytes + name.length + entry.compressed.length;
}

function putDirectory(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  entry: ZipEntry,
  name: Uint8Array,
  file: number,
): number {
  view.setUint32(at, directoryRecord, true);
  view.setUint16(at + 4, version, true);
  putShared(view, at + 6, entry, name);
  view.setUint32(at + 42, file, true);
  bytes.set(name, at + directoryRecordBytes);
  return directoryRecordBytes + name.length;
}

/** What both records say of a file, in the same order. */
function putShared(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, namesAreUtf8, true);
  view.setUint16(at + 4, entry.method === "stored" ? 0 : 8, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, entry.crc32, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.unpackedBytes, true);
  view.setUint16(at + 22, name.length, true);
}
