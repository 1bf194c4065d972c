import { readFile, stat } from "node:fs/promises";
import {
  fileTooLarge,
  largestFile,
  packFromFile,
  type FiledPack,
  type FileIssue,
} from "../authoring/packFromFile";
import { fail, succeed, type Outcome } from "../outcome";
import { builtInPacks } from "../pack/builtIn";
import { cliTexts } from "../texts/cliTexts";
import { fill, type Language } from "../texts/texts";
import { fileIssueText } from "../words/workbook/fileIssueText";
import { refuse, type ExitCode, type Request } from "./request";

/** A pack, and the file it came from where it is no built-in one. */
export interface OpenedPack extends FiledPack {
  readonly file: string | null;
}

export type OpeningTrouble =
  | { readonly kind: "noSuchFile"; readonly name: string }
  | { readonly kind: "isFolder"; readonly name: string }
  | { readonly kind: "faulty"; readonly issues: readonly FileIssue[] };

/** Opens a built-in pack by its id, else a file: JSON, or an authoring workbook. */
export async function openNamedPack(name: string): Promise<Outcome<OpenedPack, OpeningTrouble>> {
  const builtIn = builtInPacks.find(({ id }) => id === name);
  if (builtIn) return succeed({ pack: builtIn, cellOf: null, remarks: [], file: null });
  const found = await stat(name).catch(() => null);
  if (found?.isDirectory() === true) return fail({ kind: "isFolder", name });
  const bytes = found?.isFile() === true && found.size <= largestFile ? await bytesOf(name) : null;
  if (!found?.isFile() || (bytes === null && found.size <= largestFile))
    return fail({ kind: "noSuchFile", name });
  const read = bytes === null ? fileTooLarge(found.size) : await packFromFile(name, bytes, builtInPacks);
  return read.ok ? succeed({ ...read.value, file: name }) : fail({ kind: "faulty", issues: read.trouble });
}

/** Null where the file may not be read. */
function bytesOf(name: string): Promise<Uint8Array | null> {
  return readFile(name).catch(() => null);
}

/** Goes on with an opened pack, or says what stands in the way. */
export async function withPack(
  opened: Outcome<OpenedPack, OpeningTrouble>,
  request: Request,
  work: (opened: OpenedPack) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  if (opened.ok) return work(opened.value);
  return refuse(request, packProblems(opened.trouble, request.language), 1);
}

/** What stands in the way of a pack, a line each. */
export function packProblems(trouble: OpeningTrouble, language: Language): readonly string[] {
  switch (trouble.kind) {
    case "noSuchFile": {
      const packs = builtInPacks.map(({ id }) => id);
      return [fill(cliTexts[language].noSuchFile, { name: trouble.name, packs })];
    }
    case "isFolder":
      return [fill(cliTexts[language].isFolder, { name: trouble.name })];
    case "faulty":
      return trouble.issues.map((issue) => fileIssueText(language, issue));
  }
}
