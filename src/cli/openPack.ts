import { readFile, stat } from "node:fs/promises";
import { fileTooLarge, largestFile, packFromFile, type PackFromFile } from "../authoring/packFromFile";
import { builtInPacks } from "../pack/builtIn";
import type { Pack } from "../pack/schema";
import { cliEn, cliTh } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import { say, type Request } from "./request";

/** A pack by the name it was asked for, or what stands in the way, in either language. */
export type OpenedPack =
  | { readonly ok: true; readonly pack: Pack; readonly file: string | null }
  | Extract<PackFromFile, { readonly ok: false }>;

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
  const read =
    size > largestFile ? fileTooLarge(size) : await packFromFile(name, await readFile(name), builtInPacks);
  return read.ok ? { ...read, file: name } : read;
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
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
