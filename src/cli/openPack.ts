import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { authoringIssueText } from "../authoring/issueText";
import { limits } from "../authoring/limits";
import { readAuthoringWorkbook } from "../authoring/readAuthoringWorkbook";
import { builtInPacks } from "../pack/builtIn";
import type { PackIssue } from "../pack/issue";
import { layOver } from "../pack/overlay";
import { largestPack, readPackFile } from "../pack/read";
import type { Pack } from "../pack/schema";
import { authoringEn } from "../texts/authoring.en";
import { authoringTh } from "../texts/authoring.th";
import { cliEn, cliTh } from "../texts/cliTexts";
import { packIssueEn } from "../texts/packIssue.en";
import { packIssueTh } from "../texts/packIssue.th";
import { packIssueText } from "../texts/packIssueText";
import { fill } from "../texts/texts";
import { say, type Request } from "./request";

/** A pack by the name it was asked for, or what stands in the way, in either language. */
export type OpenedPack =
  | { readonly ok: true; readonly pack: Pack; readonly file: string | null }
  | { readonly ok: false; readonly problems: (english: boolean) => readonly string[] };

/** Characters of Thai take three bytes; a file larger than this can't hold a pack that would be read. */
const largestFile = Math.max(largestPack * 3, limits.fileBytes);

/** Opens a built-in pack by its id, else a file: JSON, or an authoring workbook. */
export async function openPack(name: string): Promise<OpenedPack> {
  const builtIn = builtInPacks.find(({ id }) => id === name);
  if (builtIn) return { ok: true, pack: builtIn, file: null };
  const size = await sizeOf(name);
  if (size === null) {
    const packs = builtInPacks.map(({ id }) => id).join(", ");
    return {
      ok: false,
      problems: (english) => [fill((english ? cliEn : cliTh).noSuchFile, { name, packs })],
    };
  }
  if (size > largestFile)
    return refusePack([{ code: "tooLarge", place: "", values: { characters: size, most: largestPack } }]);
  return path.extname(name).toLowerCase() === ".json" ? openJson(name) : openWorkbook(name);
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

async function openJson(file: string): Promise<OpenedPack> {
  const read = readPackFile(await readFile(file, "utf8"));
  if (!read.ok) return refusePack(read.issues);
  if (read.kind === "pack") return { ok: true, pack: read.pack, file };
  const { overlay } = read;
  const base = builtInPacks.find(({ id }) => id === overlay.extends);
  if (!base)
    return refusePack([{ code: "unknownBase", place: "extends", values: { base: overlay.extends } }]);
  const laid = layOver(base, overlay);
  return laid.ok ? { ok: true, pack: laid.pack, file } : refusePack(laid.issues);
}

async function openWorkbook(file: string): Promise<OpenedPack> {
  const read = await readAuthoringWorkbook(await readFile(file));
  if (read.ok) return { ok: true, pack: read.pack, file };
  return {
    ok: false,
    problems: (english) =>
      read.issues.map((issue) =>
        authoringIssueText(english ? authoringEn : authoringTh, english ? packIssueEn : packIssueTh, issue),
      ),
  };
}

function refusePack(issues: readonly PackIssue[]): OpenedPack {
  return {
    ok: false,
    problems: (english) => issues.map((issue) => packIssueText(english ? packIssueEn : packIssueTh, issue)),
  };
}

/** Goes on with an opened pack, or says what stands in the way. */
export async function withPack(
  opened: OpenedPack,
  { io, english, json }: Request,
  work: (opened: Extract<OpenedPack, { readonly ok: true }>) => number | Promise<number>,
): Promise<number> {
  if (opened.ok) return work(opened);
  const problems = opened.problems(english);
  return say(io.err, json ? JSON.stringify({ problems }, null, 2) : problems.join("\n"), 1);
}
