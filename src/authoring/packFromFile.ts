import type { PackIssue } from "../pack/issue";
import { layOver } from "../pack/overlay";
import { largestPack, readPackFile } from "../pack/read";
import type { Pack } from "../pack/schema";
import { authoringEn } from "../texts/authoring.en";
import { authoringTh } from "../texts/authoring.th";
import { packIssueEn } from "../texts/packIssue.en";
import { packIssueTh } from "../texts/packIssue.th";
import { packIssueText } from "../words/packIssueText";
import { authoringIssueText } from "../words/authoringIssueText";
import { limits } from "./limits";
import { readAuthoringWorkbook } from "./readAuthoringWorkbook";

/** A pack out of a file, or everything that stands in the way, with place and remedy, in either language. */
export type PackFromFile =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: (english: boolean) => readonly string[] };

/** Bytes of the largest file that is opened at all. Characters of Thai take three bytes. */
export const largestFile = Math.max(largestPack * 3, limits.fileBytes);

export function fileTooLarge(bytes: number): PackFromFile {
  return refuse([{ code: "tooLarge", place: "", values: { characters: bytes, most: largestPack } }]);
}

/**
 * Reads a pack from a file of any origin: JSON by its ending, else an authoring workbook. Never rejects.
 *
 * @param bases Packs that a province's overlay may extend.
 */
export async function packFromFile(
  name: string,
  bytes: Uint8Array,
  bases: readonly Pack[],
): Promise<PackFromFile> {
  if (bytes.length > largestFile) return fileTooLarge(bytes.length);
  return /\.json$/i.test(name) ? fromJson(new TextDecoder().decode(bytes), bases) : fromWorkbook(bytes);
}

function fromJson(json: string, bases: readonly Pack[]): PackFromFile {
  const read = readPackFile(json);
  if (!read.ok) return refuse(read.issues);
  if (read.kind === "pack") return { ok: true, pack: read.pack };
  const { overlay } = read;
  const base = bases.find(({ id }) => id === overlay.extends);
  if (!base) return refuse([{ code: "unknownBase", place: "extends", values: { base: overlay.extends } }]);
  const laid = layOver(base, overlay);
  return laid.ok ? { ok: true, pack: laid.pack } : refuse(laid.issues);
}

async function fromWorkbook(bytes: Uint8Array): Promise<PackFromFile> {
  const read = await readAuthoringWorkbook(bytes);
  if (read.ok) return read;
  return {
    ok: false,
    problems: (english) =>
      read.issues.map((issue) =>
        authoringIssueText(english ? authoringEn : authoringTh, english ? packIssueEn : packIssueTh, issue),
      ),
  };
}

function refuse(issues: readonly PackIssue[]): PackFromFile {
  return {
    ok: false,
    problems: (english) => issues.map((issue) => packIssueText(english ? packIssueEn : packIssueTh, issue)),
  };
}
