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
import type { BaseTaken } from "../pack/overlay/layOver";
import type { Pack } from "../pack/schema";
import { cliTexts } from "../texts/cliTexts";
import { fill, type Language } from "../texts/texts";
import { fileIssueText } from "../words/workbook/fileIssueText";
import type { Flags } from "./flags";
import { refuse, type ExitCode, type Request } from "./request";

/** A pack, and the file it came from where it is no built-in one. */
export interface OpenedPack extends FiledPack {
  readonly file: string | null;
}

export type OpeningTrouble =
  | { readonly kind: "noSuchFile"; readonly name: string }
  | { readonly kind: "isFolder"; readonly name: string }
  | { readonly kind: "faulty"; readonly issues: readonly FileIssue[] };

/**
 * Opens a built-in pack by its id, else a file: JSON, or an authoring workbook. A province's own indicators come laid over
 * the pack that --base names, else over a built-in one.
 */
export async function openNamedPack(
  name: string,
  flags: Flags,
): Promise<Outcome<OpenedPack, OpeningTrouble>> {
  const bases = await basesFor(flags.values.base);
  if (!bases.ok) return bases;
  return openOver(name, bases.value, takenBy(flags));
}

export function takenBy({ on }: Flags): BaseTaken {
  return on.has("any-base") ? "anyVersion" : "sameScoring";
}

/** The pack that --base names stands in place of a built-in one of its id. */
async function basesFor(name: string | undefined): Promise<Outcome<readonly Pack[], OpeningTrouble>> {
  if (name === undefined) return succeed(builtInPacks);
  const base = await openOver(name, builtInPacks, "sameScoring");
  if (!base.ok) return base;
  const { pack } = base.value;
  return succeed([pack, ...builtInPacks.filter(({ id }) => id !== pack.id)]);
}

async function openOver(
  name: string,
  bases: readonly Pack[],
  taken: BaseTaken,
): Promise<Outcome<OpenedPack, OpeningTrouble>> {
  const builtIn = builtInPacks.find(({ id }) => id === name);
  if (builtIn)
    return succeed({ pack: builtIn, own: null, handout: null, cellOf: null, remarks: [], file: null });
  const found = await stat(name).catch(() => null);
  if (found?.isDirectory() === true) return fail({ kind: "isFolder", name });
  const bytes = found?.isFile() === true && found.size <= largestFile ? await bytesOf(name) : null;
  if (!found?.isFile() || (bytes === null && found.size <= largestFile))
    return fail({ kind: "noSuchFile", name });
  const read = bytes === null ? fileTooLarge(found.size) : await packFromFile(name, bytes, bases, taken);
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
  const t = cliTexts[language];
  switch (trouble.kind) {
    case "noSuchFile": {
      const packs = builtInPacks.map(({ id }) => id);
      return [fill(t.noSuchFile, { name: trouble.name, packs })];
    }
    case "isFolder":
      return [fill(t.isFolder, { name: trouble.name })];
    case "faulty":
      return trouble.issues.map((issue) => `${fileIssueText(language, issue)}${remedyByFlag(issue, t)}`);
  }
}

/** What a call can do about an overlay's base, after what is wrong with it. */
function remedyByFlag({ code }: FileIssue, t: (typeof cliTexts)[Language]): string {
  switch (code) {
    case "unknownBase":
      return ` ${t.overlay.giveBase}`;
    case "baseScoringChanged":
    case "madeFromOther":
      return ` ${t.overlay.takeAnyBase}`;
    default:
      return "";
  }
}
