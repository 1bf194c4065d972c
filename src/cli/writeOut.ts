import { writeFile } from "node:fs/promises";
import { cliTexts } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import { say, type Request } from "./request";

/** Writes a file and says its name, or that it can't be written; gives the exit code. */
export async function writeOut(
  { io, language }: Pick<Request, "io" | "language">,
  file: string,
  content: string | Uint8Array,
  exitCode = 0,
): Promise<number> {
  try {
    await writeFile(file, content);
  } catch {
    return say(io.err, fill(cliTexts[language].cannotWrite, { name: file }), 1);
  }
  return say(io.out, file, exitCode);
}
