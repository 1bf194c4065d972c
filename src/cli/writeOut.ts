import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { cliTexts } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import { outputAt, type Output, type WantedFile } from "./output";
import { asJson, refuse, say, type ExitCode, type Request } from "./request";

/** What is to be written, or why there is nothing. */
export interface FileContent {
  readonly content: string | Uint8Array;
  /** What the officer has to know beside; the file is written all the same. */
  readonly problems: readonly string[];
  /** What there is to know of it: in words, and as data. */
  readonly told?: { readonly lines: readonly string[]; readonly data: object };
}

/**
 * Writes a file and says its name, or why it was not written. Whether it may be written is asked before the work; a file
 * is replaced only by one that was written whole.
 *
 * @param work Gives an exit code where it has told itself why there is nothing to write.
 */
export async function writeOut(
  request: Request,
  name: string,
  wanted: WantedFile,
  work: () => Promise<FileContent | ExitCode>,
): Promise<ExitCode> {
  const output = await outputAt(request, name, wanted);
  if (!output.ok) return refuse(request, [output.trouble.problem], output.trouble.exitCode);
  const written = await work();
  if (typeof written === "number") return written;
  const { content, problems, told } = written;
  const failure = await put(output.value, content);
  if (failure !== null) return refuse(request, [whyNot(request, name, failure), ...problems], 1);
  if (told && !request.json) request.io.out(told.lines.join("\n"));
  return answer(request, name, problems, told?.data);
}

function answer(
  { io, json }: Request,
  name: string,
  problems: readonly string[],
  data: object = {},
): ExitCode {
  const exitCode = problems.length > 0 ? 1 : 0;
  if (json) return say(io.out, asJson({ written: name, problems, ...data }), exitCode);
  if (problems.length > 0) io.err(problems.join("\n"));
  return say(io.out, name, exitCode);
}

/** Writes beside and renames. @returns the system's code of what stood in the way, or null. */
export async function put(
  { target }: Pick<Output, "target">,
  content: string | Uint8Array,
): Promise<string | null> {
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${String(process.pid)}.part`);
  try {
    await writeFile(beside, content, { flag: "wx" });
    await rename(beside, target);
    return null;
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined);
    return codeOf(thrown);
  }
}

function codeOf(thrown: unknown): string {
  return typeof thrown === "object" && thrown !== null && "code" in thrown
    ? String(thrown.code)
    : String(thrown);
}

function whyNot({ language }: Request, name: string, code: string): string {
  const t = cliTexts[language].write;
  const folder = path.dirname(name);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return fill(t.noFolder, { name, folder });
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return fill(t.noRight, { name, folder });
    case "ENOSPC":
    case "EDQUOT":
      return fill(t.diskFull, { name });
    default:
      return fill(t.cannotWrite, { name, code });
  }
}
