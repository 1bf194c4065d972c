import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { factsOfYear } from "../../facts/factsOfYear";
import { fail, succeed, type Outcome } from "../../outcome";
import { builtInPacks } from "../../pack/builtIn";
import { contentHash } from "../../pack/identity/hashes";
import type { Pack } from "../../pack/schema";
import { provinceTexts } from "../../texts/provinceTexts";
import { fill } from "../../texts/texts";
import { readYearFile } from "../../workbook/read/readYear";
import { FactsFolder } from "../factsFolder";
import type { Request } from "../request";
import { systemCode } from "../systemCode";
import { unpackInNode } from "../unpackInNode";

/** Why the folder of facts may not be written; null where it may. Asked before anything is read. */
export async function factsRefused(
  { flags, language }: Request,
  name: string | undefined,
): Promise<string | null> {
  if (name === undefined) return null;
  const t = provinceTexts[language];
  const there = await stat(name).catch(() => null);
  if (there === null) return null;
  if (!there.isDirectory()) return fill(t.dataNotFolder, { name });
  if (!flags.on.has("force")) return fill(t.dataThere, { name });
  const schema = await stat(path.join(name, "schema.json")).catch(() => null);
  return schema?.isFile() === true ? null : fill(t.dataNotOurs, { name });
}

/**
 * Writes the facts of the workbooks that count, each read once more, so that no more than one year is held at a time.
 *
 * @param accept The pack by which workbooks that lost theirs are scored; null for none.
 * @returns the files that could not be read any more.
 */
export async function writeFacts(
  { io, language }: Request,
  name: string,
  files: readonly string[],
  accept: Pack | null,
): Promise<Outcome<readonly string[], string>> {
  const t = provinceTexts[language];
  const signal = io.stopSignal?.() ?? new AbortController().signal;
  let folder: FactsFolder | null = null;
  try {
    folder = new FactsFolder(path.resolve(name));
    const changed: string[] = [];
    for (const [index, file] of files.entries()) {
      if (signal.aborted) {
        await folder.abandon();
        return fail(fill(t.dataStopped, { name }));
      }
      if (!(await addFile(folder, file, accept))) changed.push(file);
      io.progress?.(fill(t.dataProgress, { done: index + 1, all: files.length }));
    }
    await folder.finish();
    return succeed(changed);
  } catch (thrown) {
    await folder?.abandon();
    return fail(fill(t.dataFailed, { name, code: systemCode(thrown) }));
  }
}

/** False where the file is not as it was when it was counted. */
async function addFile(folder: FactsFolder, file: string, accept: Pack | null): Promise<boolean> {
  const bytes = await readFile(file).catch(() => null);
  const read =
    bytes && (await readYearFile(bytes, { packs: builtInPacks, accept: accept ?? undefined }, unpackInNode));
  if (!read?.ok) return false;
  const { pack, lao, answers, marks } = read.value;
  const facts = factsOfYear({ pack, hash: contentHash(pack), lao, answers, marks });
  folder.add({ year: pack.year, province: lao.province }, facts);
  return true;
}
