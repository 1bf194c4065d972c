import { fail, succeed, type Outcome } from "../../outcome";
import { listEntries } from "../../zip/zipEntries";
import { decodeText, type TextEncoding } from "./decodeText";
import type { PaperFileIssue } from "./paperFileIssue";
import { wordText } from "./wordText";

/** A paper's text as it came out of its file. */
export interface PaperText {
  readonly text: string;
  readonly from: TextEncoding | "docx";
  /** Of a .docx: paragraphs that Word numbers in a way that can't be counted, so that their numbers are missing. */
  readonly unnumbered: number;
}

/** A year's whole papers take a tenth of this. */
export const largestPaper = 12_000_000;

/**
 * The text of a paper's file: .txt in any encoding that Thai is written in, or .docx, told by its bytes and not by its name.
 * Never throws.
 */
export function textOfFile(bytes: Uint8Array): Outcome<PaperText, PaperFileIssue> {
  if (bytes.length === 0) return fail({ code: "emptyFile", values: {} });
  if (bytes.length > largestPaper)
    return fail({ code: "paperTooLarge", values: { bytes: bytes.length, most: largestPaper } });
  const foreign = foreignKind(bytes);
  if (foreign) return fail({ code: foreign, values: {} });
  if (startsWith(bytes, zip)) return fromZip(bytes);
  const decoded = decodeText(bytes);
  if (!decoded) return fail({ code: "noText", values: {} });
  if (decoded.text.trim() === "") return fail({ code: "emptyFile", values: {} });
  return succeed({ text: decoded.text, from: decoded.encoding, unnumbered: 0 });
}

const zip = [0x50, 0x4b, 0x03, 0x04] as const;

const kinds = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["oldWord", [0xd0, 0xcf, 0x11, 0xe0]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
] as const;

/** What a file is that holds no text of its own, by the bytes it begins with. */
function foreignKind(bytes: Uint8Array): (typeof kinds)[number][0] | null {
  return kinds.find(([, start]) => startsWith(bytes, start))?.[0] ?? null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function fromZip(bytes: Uint8Array): Outcome<PaperText, PaperFileIssue> {
  const entries = listEntries(bytes);
  if (!entries) return fail({ code: "damaged", values: {} });
  const word = wordText(entries);
  if (!word.ok) return word;
  const { text, unnumbered } = word.value;
  if (text.trim() === "") return fail({ code: "emptyFile", values: {} });
  return succeed({ text, from: "docx", unnumbered });
}
