import { rename, rm, stat, writeFile } from "node:fs/promises";
import { cliTexts } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import { say, type Request } from "./request";

/**
 * Writes a file and says its name, or why it was not written; gives the exit code. A file that is there already is left
 * as it is, unless the call says otherwise, and is replaced only by one that was written whole.
 */
export async function writeOut(
  { io, language, force }: Pick<Request, "io" | "language" | "force">,
  file: string,
  content: string | Uint8Array,
  exitCode = 0,
): Promise<number> {
  const texts = cliTexts[language];
  if (!force && (await isThere(file))) return say(io.err, fill(texts.fileExists, { name: file }), 1);
  const beside = `${file}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return say(io.err, fill(texts.cannotWrite, { name: file }), 1);
  }
  return say(io.out, file, exitCode);
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
