import { lstat, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { cliTexts } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import { fail, succeed, type Outcome } from "../outcome";
import type { Request } from "./request";

/** A file that may be written. */
export interface Output {
  /** As it was named in the call. */
  readonly name: string;
  /** The file itself, behind any link. */
  readonly target: string;
}

/** What a file to write has to be. */
export interface WantedFile {
  /** With their dots. */
  readonly endings: readonly string[];
  /** Files that are read; none of them is ever written over. */
  readonly sources: readonly string[];
}

interface Refusal {
  readonly problem: string;
  readonly exitCode: 1 | 2;
}

/**
 * Whether a file may be written, before any work is done. What is there already stays as it is, unless the call says
 * --force; what the work reads, a folder, a device and a file that is write-protected stay in any case.
 */
export async function outputAt(
  { language, flags }: Pick<Request, "language" | "flags">,
  name: string,
  { endings, sources }: WantedFile,
): Promise<Outcome<Output, Refusal>> {
  const t = cliTexts[language].write;
  const refused = (problem: string, exitCode: 1 | 2): Outcome<Output, Refusal> => fail({ problem, exitCode });
  const there = await stat(name).catch(() => null);
  if (there?.isDirectory() === true) return refused(fill(t.isFolder, { name, ending: endings[0] ?? "" }), 2);
  if (!endings.includes(path.extname(name).toLowerCase()))
    return refused(fill(t.wrongEnding, { name, endings }), 2);
  if (await isAnyOf(name, sources)) return refused(fill(t.sameFile, { name }), 2);
  if (there !== null && !there.isFile()) return refused(fill(t.noFile, { name }), 1);
  if (there !== null && (there.mode & 0o222) === 0) return refused(fill(t.writeProtected, { name }), 1);
  if (!flags.on.has("force")) {
    const taken = await nameTaken(name);
    if (taken !== null) return refused(fill(t.fileExists, { name: taken }), 1);
  }
  return succeed({ name, target: await realpath(name).catch(() => name) });
}

/** One file under two names: another path, a link, or capitals where the disk makes no difference. */
async function isAnyOf(name: string, sources: readonly string[]): Promise<boolean> {
  const own = await identityOf(name);
  const others = await Promise.all(sources.map(identityOf));
  return own !== null && others.includes(own);
}

async function identityOf(name: string): Promise<string | null> {
  const found = await stat(name, { bigint: true }).catch(() => null);
  return found === null ? null : `${String(found.dev)}:${String(found.ino)}`;
}

/** The name in the folder that is the same but for capitals, which other machines take for the same; a link counts. */
async function nameTaken(name: string): Promise<string | null> {
  const folder = path.dirname(name);
  const own = plain(path.basename(name));
  const names = await readdir(folder).catch((): string[] => []);
  const same = names.find((one) => plain(one) === own);
  if (same !== undefined) return path.join(folder, same);
  // A folder that may not be listed can hold the file all the same.
  return (await lstat(name).catch(() => null)) === null ? null : name;
}

function plain(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
