import { listEntries, type ZipEntry } from "../zip/zipEntries";
import { inflateEntry } from "../zip/inflateEntry";
import { partName } from "./fileParts";
import type { XlsxIssue } from "./xlsxIssue";

/** What a file is that is no .xlsx. */
export type ForeignFile = Extract<
  XlsxIssue["code"],
  | "emptyFile"
  | "notAWorkbook"
  | "damaged"
  | "passwordProtected"
  | "oldWorkbook"
  | "binaryWorkbook"
  | "openDocument"
  | "textFile"
  | "webPage"
>;

/** The files inside an .xlsx or .xlsm, whatever its name ends in; or what the file is instead. */
export function entriesOfXlsx(bytes: Uint8Array): readonly ZipEntry[] | ForeignFile {
  if (bytes.length === 0) return "emptyFile";
  if (startsWith(bytes, compoundFile)) return streamsOf(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) {
    const entries = listEntries(bytes);
    return entries ? (foreignZip(entries) ?? entries) : "damaged";
  }
  // .xls of Excel 2 to 4 is a bare stream, which begins with this record.
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1)) return "oldWorkbook";
  return textKind(bytes);
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** A compound file's directory has an entry each 128 bytes, which begins with the stream's name in UTF-16. */
const directoryEntry = 128;

/** Streams by which a compound file is known; any other is taken for an old workbook, as its name says. */
const streams = [
  ["EncryptedPackage", "passwordProtected"],
  ["WordDocument", "notAWorkbook"],
  ["PowerPoint Document", "notAWorkbook"],
] as const;

function streamsOf(bytes: Uint8Array): ForeignFile {
  const kinds = streams.map(([name, kind]) => ({ letters: utf16(name), kind }));
  for (let at = 0; at < bytes.length; at += directoryEntry)
    for (const { letters, kind } of kinds)
      if (letters.every((letter, index) => bytes[at + index] === letter)) return kind;
  return "oldWorkbook";
}

/** With the zero that ends a name. */
function utf16(text: string): readonly number[] {
  return Array.from(`${text}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
}

function foreignZip(entries: readonly ZipEntry[]): ForeignFile | null {
  const names = new Set(entries.map(({ name }) => partName(name)));
  const mimetype = entries.find(({ name }) => name === "mimetype");
  const media = mimetype && inflateEntry(mimetype, 200);
  if (media instanceof Uint8Array && latin(media).includes("opendocument")) return "openDocument";
  if (names.has("content.xml") && names.has("meta-inf/manifest.xml")) return "openDocument";
  if (names.has("xl/workbook.bin")) return "binaryWorkbook";
  return names.has("_rels/.rels") || names.has("xl/workbook.xml") ? null : "notAWorkbook";
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** How much of a file tells what kind of text it is. */
const head = 4096;

function textKind(bytes: Uint8Array): ForeignFile {
  const start = bytes.subarray(0, head);
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!isUtf16 && start.includes(0)) return "notAWorkbook";
  const text = latin(start.filter((byte) => byte !== 0)).toLowerCase();
  if (/<html|<!doctype html|<table|^mime-version:/.test(text)) return "webPage";
  return /[,;\t]/.test(text) && !/^[^a-z]{0,3}\s*[<{[%]/.test(text) ? "textFile" : "notAWorkbook";
}
