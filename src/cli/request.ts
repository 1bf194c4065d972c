import type { Language } from "../texts/texts";
import type { Flags } from "./flags";

/** Where a command writes. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows how far long work is, in place of what it showed before; left out where nobody looks on. */
  readonly progress?: (text: string) => void;
  /** Aborted when the person at the terminal wants to stop; who asks for it ends the work itself. */
  readonly stopSignal?: () => AbortSignal;
}

/** One call of a command, with as many files as it takes and no flag that it does not take. */
export interface Request {
  readonly files: readonly string[];
  readonly flags: Flags;
  readonly language: Language;
  /** The answer is JSON, trouble too. */
  readonly json: boolean;
  readonly io: Io;
}

/** 0: done; 1: trouble in files or what they hold; 2: called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Writes a text and gives the exit code that goes with it. */
export function say(write: (text: string) => void, text: string, exitCode: ExitCode): ExitCode {
  write(text);
  return exitCode;
}

/** Ends a call that could not do its work: a line for each problem, or {"problems": […]} where programs read. */
export function refuse(
  { io, json }: Pick<Request, "io" | "json">,
  problems: readonly string[],
  exitCode: 1 | 2,
): ExitCode {
  return json ? say(io.out, asJson({ problems }), exitCode) : say(io.err, problems.join("\n"), exitCode);
}

export function asJson(data: object): string {
  return JSON.stringify(data, null, 2);
}
