import type { Language } from "../texts/texts";

/** Where a command writes. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What a template is made for, as it was typed. */
export interface TemplateRequest {
  /** A filled workbook to write anew. */
  readonly from?: string | undefined;
  readonly pack?: string | undefined;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly province?: string | undefined;
  readonly out?: string | undefined;
  readonly native?: boolean | undefined;
}

/** One call of a command. */
export interface Request {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  readonly starter: boolean;
  /** A file that is there already may be written over. */
  readonly force: boolean;
  readonly options: TemplateRequest;
  readonly io: Io;
  readonly usage: string;
}

/** Writes a text and gives the exit code that goes with it. */
export function say(write: (text: string) => void, text: string, exitCode: number): number {
  write(text);
  return exitCode;
}
