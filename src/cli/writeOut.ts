import { writeFile } from "node:fs/promises";
import { cliEn, cliTh } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import { say, type Request } from "./request";

/** Writes a file and says its name, or that it can't be written; gives the exit code. */
export async function writeOut(
  { io, english }: Pick<Request, "io" | "english">,
  file: string,
  content: string | Uint8Array,
  exitCode = 0,
): Promise<number> {
  try {
    await writeFile(file, content);
  } catch {
    return say(io.err, fill((english ? cliEn : cliTh).cannotWrite, { name: file }), 1);
  }
  return say(io.out, file, exitCode);
}
