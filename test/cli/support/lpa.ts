import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../../src/cli/lpa";

/** What a call left behind. */
export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a terminal would, without one. */
export async function lpa(...argv: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await main(argv, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { exitCode, out: out.join("\n"), err: err.join("\n") };
}

/** A folder of the test file's own, gone when its tests are done; gives the path of a file in it. */
export function useFolder(): (file: string) => string {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "lpa-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (file) => path.join(folder, file);
}
