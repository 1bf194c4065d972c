import { fail, succeed, type Outcome } from "../outcome";
import { builtInPacks } from "../pack/builtIn";
import { laoResult, type OutlinedResult } from "../province/laoResult";
import type { PacksAtHand } from "../workbook/read/choosePack";
import type { ReadIssue } from "../workbook/read/readIssue";
import { readYearFile } from "../workbook/read/readYear";
import { unpackAnywhere, type Unpacker } from "../xlsx/unpacker";

/**
 * What a filled workbook – live, frozen or a native copy – comes to for a province: its answers scored again by the pack
 * inside.
 *
 * @param file Its name, by which it is told.
 * @param atHand Packs for workbooks that lost theirs; a built-in one stands in only for the very content that a workbook names.
 */
export async function readResult(
  file: string,
  bytes: Uint8Array,
  atHand: PacksAtHand = { packs: builtInPacks },
  unpacker: Unpacker = unpackAnywhere,
): Promise<Outcome<OutlinedResult, readonly ReadIssue[]>> {
  const read = await readYearFile(bytes, atHand, unpacker);
  if (!read.ok) return fail(read.trouble);
  const { lao, pack, marks, troubles, issues, saved } = read.value;
  return succeed(
    laoResult({ file, stamp: saved, lao, pack, marks, troubles: troubles.length + issues.length }),
  );
}
