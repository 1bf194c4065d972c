import { fail, succeed, type Outcome } from "../outcome";
import { inflateEntry } from "../zip/inflateEntry";
import { listEntries, type ZipEntry } from "../zip/zipEntries";
import { fileIssue, type AuthoringIssue } from "./issue";
import { limits } from "./limits";

export type UnpackedParts = Readonly<Record<string, Uint8Array>>;
export type Unpacked = Outcome<UnpackedParts, AuthoringIssue>;

/** The parts that hold cells. Macros, pictures, links and comments are never unpacked. */
const partsRead =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/)?workbook\d*\.xml(\.rels)?|xl\/(sharedStrings|styles)\d*\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/** Unpacks what is needed of an .xlsx of any origin, within the limits: the sizes it declares, then those it has. */
export function unpack(bytes: Uint8Array): Unpacked {
  if (bytes.length > limits.fileBytes)
    return fail(fileIssue("fileTooLarge", { bytes: bytes.length, most: limits.fileBytes }));
  const foreign = foreignFormat(bytes);
  if (foreign) return fail(fileIssue(foreign, {}));
  const entries = listEntries(bytes);
  if (!entries) return fail(fileIssue("damaged", {}));
  if (entries.some(({ name }) => name === "xl/workbook.bin")) return fail(fileIssue("binaryWorkbook", {}));
  if (!entries.some(({ name }) => /^xl\/workbook\d*\.xml$/i.test(name)))
    return fail(fileIssue("notAWorkbook", {}));
  return unpackWithinLimits(entries);
}

function foreignFormat(bytes: Uint8Array): "passwordProtected" | "oldWorkbook" | "notAWorkbook" | null {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holdsUtf16(bytes, "EncryptedPackage") ? "passwordProtected" : "oldWorkbook";
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? null : "notAWorkbook";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** The directory of an OLE file names its streams in UTF-16. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder("utf-16le").decode(bytes).includes(word);
}

function unpackWithinLimits(entries: readonly ZipEntry[]): Unpacked {
  const wanted = entries.filter(({ name }) => partsRead.test(name));
  const declared = wanted.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (declared > limits.unpackedBytes || entries.length > limits.parts)
    return fail(fileIssue("unpacksTooLarge", { most: limits.unpackedBytes }));
  const parts: [string, Uint8Array][] = [];
  let left: number = limits.unpackedBytes;
  for (const entry of wanted) {
    const part = inflateEntry(entry, left);
    if (part === "tooLarge") return fail(fileIssue("unpacksTooLarge", { most: limits.unpackedBytes }));
    if (part === "damaged") return fail(fileIssue("damaged", {}));
    left -= part.length;
    parts.push([entry.name, part]);
  }
  return succeed(Object.fromEntries(parts));
}
