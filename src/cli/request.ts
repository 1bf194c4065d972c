/** Where a command writes. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** One call of a command. */
export interface Request {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly english: boolean;
  readonly starter: boolean;
  readonly io: Io;
  readonly usage: string;
}

/** Writes a text and gives the exit code that goes with it. */
export function say(write: (text: string) => void, text: string, exitCode: number): number {
  write(text);
  return exitCode;
}
