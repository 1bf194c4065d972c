import { readFile } from "node:fs/promises";
import { succeed, fail, type Outcome } from "../../outcome";
import { builtInPacks } from "../../pack/builtIn";
import type { Pack } from "../../pack/schema";
import type { OutlinedResult } from "../../province/laoResult";
import type { FailedFile } from "../../rollup/fileTrouble";
import { readResult } from "../../rollup/readResult";
import { systemCode } from "../systemCode";
import { unpackInNode } from "../unpackInNode";

export type FileReading = Outcome<OutlinedResult, FailedFile["issues"]>;

/**
 * Reads one workbook from the disk; whatever stands in the way is told, never thrown.
 *
 * @param accept The pack by which workbooks that lost theirs are scored, as the call says.
 */
export async function readWorkbook(name: string, accept: Pack | null): Promise<FileReading> {
  try {
    const bytes = await readFile(name);
    const read = await readResult(
      name,
      bytes,
      { packs: builtInPacks, accept: accept ?? undefined },
      unpackInNode,
    );
    return read.ok ? succeed(read.value) : fail(read.trouble);
  } catch (thrown) {
    const code = systemCode(thrown);
    const isSystems = /^E[A-Z]+$/.test(code);
    return fail([
      isSystems ? { code: "cannotOpen", values: { code } } : { code: "readerFailed", values: {} },
    ]);
  }
}
